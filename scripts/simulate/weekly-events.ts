/** What people do in a week: mostly their work, sometimes a mistake, now and then something that moves the plan. */
import type { Random } from '../../examples/ke-hoach-15-nam/random.ts';
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import type { OwnRow, People } from './people.ts';
import type { PostOffice } from './post-office.ts';

export interface Doing {
  people: People;
  post: PostOffice;
  today: PlainDate;
  random: Random;
}

type Event = (doing: Doing) => Promise<void>;

async function onRow({ people, random }: Doing, which: (row: OwnRow) => boolean, work: Work): Promise<void> {
  const rows = people.rows.filter(which);
  if (rows.length > 0) await work(random.pick(rows));
}
type Work = (row: OwnRow) => Promise<void>;

const isOpen = ({ doneOn, exempt }: OwnRow): boolean => doneOn === null && !exempt;
const isDone = ({ doneOn, exempt }: OwnRow): boolean => doneOn !== null && !exempt;

function report(doing: Doing): Promise<void> {
  const percent = doing.random.integer(5, 95);
  return onRow(doing, isOpen, (row) =>
    doing.people.report(row, percent, `Đã thực hiện ${percent}% <nội dung>`),
  );
}

function finish(doing: Doing): Promise<void> {
  const on = doing.today - doing.random.integer(0, 6);
  return onRow(doing, isOpen, (row) => doing.people.finish(row, on));
}

const reopen = (doing: Doing): Promise<void> => onRow(doing, isDone, (row) => doing.people.typeDone(row, ''));

function correctDoneDate(doing: Doing): Promise<void> {
  const days = doing.random.integer(1, 10);
  return onRow(doing, isDone, (row) => doing.people.finish(row, (row.doneOn ?? 0) - days));
}

const mistype = (doing: Doing): Promise<void> =>
  onRow(doing, isOpen, (row) =>
    doing.people.typeDone(row, doing.random.pick(['31/4/2022', 'xong rồi', '15'])),
  );

const exemptOrReadmit = (doing: Doing): Promise<void> =>
  onRow(
    doing,
    (row) => row.doneOn === null,
    (row) => doing.people.exempt(row, !row.exempt),
  );

async function deleteRow(doing: Doing): Promise<void> {
  if (doing.people.rows.length > 4)
    await onRow(
      doing,
      () => true,
      (row) => doing.people.deleteRow(row),
    );
}

/** A task that was deleted comes back, or one that was never given is given. */
async function addRow({ people, random }: Doing): Promise<void> {
  const there = new Set(people.rows.map(({ unit, activity }) => `${unit} ${activity}`));
  const free = people.units.flatMap(({ code }) =>
    people.activities
      .filter((activity) => !there.has(`${code} ${activity}`))
      .map((one) => [code, one] as const),
  );
  if (free.length === 0) return;
  const [unit, activity] = random.pick(free);
  await people.addRow(unit, activity, random.integer(1, people.rows.length - 1));
}

/** A unit leaves the plan, its rows with it; those that left mostly come back. */
async function comeOrGo({ people, random }: Doing): Promise<void> {
  const gone = people.units.filter(({ active }) => !active);
  const active = people.units.filter((unit) => unit.active);
  if (gone.length > 0 && random.chance(0.7)) return people.setActive(random.pick(gone), true);
  if (active.length > 1) await people.setActive(random.pick(active), false);
}

/** The event that an activity waits for gets its day, or a window is extended. */
const moveEnd = ({ people, random, today }: Doing): Promise<void> =>
  people.setEnd(random.pick(people.activities), today + random.integer(-20, 200));

async function closeOneDay({ people, random, today }: Doing): Promise<void> {
  const day = today + random.integer(1, 10);
  if (!people.holidays.has(day)) await people.closeOn(day);
}

async function loseMailbox({ people, post, random }: Doing): Promise<void> {
  post.refusing.add(random.pick(people.units.flatMap(({ mails }) => mails)));
}

async function mendAddress({ people, post, today }: Doing): Promise<void> {
  const unit = people.units.find(({ mails }) => mails.some((mail) => post.refusing.has(mail)));
  if (!unit) return;
  const mended = `${unit.code.toLowerCase()}.${today}@dangbo.example`;
  await people.setMails(
    unit,
    unit.mails.map((mail) => (post.refusing.has(mail) ? mended : mail)),
  );
}

/** How often each happens on a working day, 0 to 1. */
const EVENTS: readonly (readonly [chance: number, event: Event])[] = [
  [0.6, report],
  [0.25, finish],
  [0.05, reopen],
  [0.05, correctDoneDate],
  [0.05, mistype],
  [0.05, exemptOrReadmit],
  [0.02, deleteRow],
  [0.04, addRow],
  [0.02, comeOrGo],
  [0.02, moveEnd],
  [0.01, closeOneDay],
  [0.02, loseMailbox],
  [0.03, mendAddress],
];

/** Does a day's work. */
export async function liveThroughDay(doing: Doing): Promise<void> {
  for (const [chance, event] of EVENTS) {
    if (doing.random.chance(chance)) await event(doing);
  }
}
