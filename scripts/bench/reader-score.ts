/** What the reader made of a document or a phrase, beside what a person would. */
import type { DocumentActivity, PlanDocument } from '../../functions/plan-document/plan-document.ts';
import { essence, essenceOfList, saysTheSame } from './compare-texts.ts';
import type { ExpectedActivity, ExpectedDocument, ExpectedWindow } from './expected-document.ts';
import { matchActivities } from './match-activities.ts';
import { Score } from './score.ts';

type Window = Pick<ExpectedWindow, 'kind' | 'start' | 'end'>;

export function scoreDocument(expected: ExpectedDocument, read: PlanDocument): Score {
  const score = new Score();
  const { pairs, missing, extra } = matchActivities(expected.activities, read.activities);
  for (const [one, found] of pairs) {
    score.note('recall', true, String);
    score.note('precision', true, String);
    scoreActivity(score, one, found);
  }
  for (const { number, text } of missing) score.note('recall', false, () => `missed ${number} ${text}`);
  for (const { number, text } of extra) score.note('precision', false, () => `made up ${number} ${text}`);
  scoreHead(score, expected, read);
  scoreLists(score, expected, read);
  return score;
}

export function scorePhrase(score: Score, phrase: string, expected: ExpectedWindow, read: Window): void {
  noteWindow(score, 'phrases', `“${phrase}”`, expected, read);
}

function scoreActivity(score: Score, expected: ExpectedActivity, read: DocumentActivity): void {
  const where = `${expected.number ?? '-'} ${expected.text.slice(0, 50)}`;
  const same = (measure: string, wanted: unknown, got: unknown, hit: boolean) =>
    score.note(measure, hit, () => `${where}: ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`);
  noteWindow(score, 'windows', where, expected.window, read.window);
  const names = (list: 'lead' | 'coordinating') =>
    same(list, expected[list], read[list], essenceOfList(expected[list]) === essenceOfList(read[list]));
  names('lead');
  names('coordinating');
  same('texts', expected.text, read.text, saysTheSame(read.text, expected.text, expected.aside ?? []));
  same('numbers', expected.number, read.number, expected.number === read.number);
  // Of a heading that nobody would miss the corpus says nothing.
  if (expected.section) {
    same('sections', expected.section, read.section, isSection(expected.section, read.section));
  }
  const { target, milestones } = expected;
  if (target !== undefined) same('targets', target, read.target, isTarget(target, read.target));
  if (milestones) {
    const hit = milestones.length === read.milestones.length && milestones.every(isAt(read.milestones));
    same('milestones', milestones, read.milestones, hit);
  }
}

/** A wrong date is counted apart: it is worse than an honest `unstated`. */
function noteWindow(
  score: Score,
  measure: string,
  where: string,
  expected: ExpectedWindow,
  read: Window,
): void {
  const told = () => `${where}: ${shown(expected)}, read ${shown(read)}`;
  const hit = isWindow(expected, read);
  score.note(measure, hit, told);
  const dated = read.start !== null || read.end !== null;
  score.note('no wrong date', hit || !dated, told);
}

const shown = ({ kind, start, end }: Window): string => `${kind} ${start ?? '–'}…${end ?? '–'}`;

const isWindow = (expected: ExpectedWindow, read: Window): boolean =>
  (expected.kindOpen === true || expected.kind === read.kind) &&
  expected.start === read.start &&
  expected.end === read.end;

const isAt =
  (read: readonly Window[]) =>
  (expected: ExpectedWindow, index: number): boolean => {
    const found = read[index];
    return found !== undefined && isWindow(expected, found);
  };

/** A heading may keep its number, and a bracket at its end. */
const isSection = (expected: string, read: string | null): boolean =>
  essence(read ?? '').includes(essence(expected));

function isTarget(expected: DocumentActivity['target'], read: DocumentActivity['target']): boolean {
  if (expected === null || read === null) return expected === read;
  return (
    expected.quantity === read.quantity &&
    expected.money === read.money &&
    (expected.moneyIs ?? null) === (read.moneyIs ?? null) &&
    essence(read.unit).startsWith(essence(expected.unit))
  );
}

function scoreHead(score: Score, expected: ExpectedDocument, read: PlanDocument): void {
  for (const field of ['title', 'issuer', 'number', 'documentDate', 'year'] as const) {
    const wanted = expected[field];
    if (wanted === undefined) continue;
    const [want, got] = [essence(String(wanted ?? '')), essence(String(read[field] ?? ''))];
    const hit = field === 'title' && want !== '' ? got.startsWith(want) : got === want;
    score.note('head', hit, () => `${field}: ${wanted}, read ${read[field]}`);
  }
}

function scoreLists(score: Score, expected: ExpectedDocument, read: PlanDocument): void {
  const compare = (measure: string, wanted: readonly string[], got: readonly string[]) => {
    for (const one of wanted) score.note(measure, got.some(alike(one)), () => `missed ${one}`);
    for (const one of got) {
      if (!wanted.some(alike(one))) score.note(measure, false, () => `made up ${one}`);
    }
  };
  if (expected.slogans) compare('slogans', expected.slogans, read.slogans);
  if (expected.receivers) {
    const filed = read.receivers.filter(({ name }) => !/^lưu\b/iu.test(name));
    compare('receivers', expected.receivers.map(receiverLine), filed.map(receiverLine));
  }
  for (const words of expected.mustFind ?? []) {
    const found = read.findings.some(({ quote }) => essence(quote).includes(essence(words)));
    score.note('findings', found, () => `nothing quotes “${words}”`);
  }
}

const alike = (one: string) => (other: string) => essence(one) === essence(other);
const receiverLine = ({ name, role }: PlanDocument['receivers'][number]): string => `${name} (${role ?? ''})`;
