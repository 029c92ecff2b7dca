/** One plan lived through: people work, the scheduler rings, and after each ringing everything is looked at. */
import { type Random, randomOf } from '../../examples/ke-hoach-15-nam/random.ts';
import { formatIsoDate, type PlainDate } from '../../functions/calendar/plain-date.ts';
import type { DayHour } from '../../functions/calendar/weekly-cycle.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { forecastReminders, remindIfDue } from '../../functions/runs/remind.ts';
import type { RunContext } from '../../functions/runs/services.ts';
import { weeklyReportIfDue } from '../../functions/runs/weekly-report.ts';
import {
  checkAgainstPeople,
  checkAgainstSheet,
  checkAgainstWeekBefore,
  type Violations,
} from './check-week.ts';
import { isReportDay, weekExpectedAt } from './expectations.ts';
import { type MemoryState, memoryState } from './memory-state.ts';
import type { Opening } from './opening.ts';
import type { People } from './people.ts';
import { PostOffice } from './post-office.ts';
import { checkReminders, PromisedMails } from './promised-mails.ts';
import { type Surroundings, schedulerContext } from './simulated-services.ts';
import { ringThroughWeek, type Tick } from './ticks.ts';
import { readTab } from './type-cells.ts';
import { liveThroughDay } from './weekly-events.ts';

const DAYS_PER_WEEK = 7;

export class Life {
  readonly state: MemoryState = memoryState();
  readonly post = new PostOffice();
  readonly #people: People;
  readonly #around: Surroundings;
  readonly #context: RunContext;
  readonly #random: Random;
  readonly #mails = new PromisedMails();
  readonly #checked = new Set<string>();
  readonly #violations: Violations = [];
  #silentUntil = 0;

  constructor({ people, spreadsheetId, client }: Opening, seed: number) {
    this.#people = people;
    this.#random = randomOf(seed);
    // By the mail and not in turn, since calls that come doubled send in no certain order.
    this.post.losesAnswer = (mail) => randomOf(seed, mail).chance(0.01);
    const { state, post } = this;
    const onError = (message: string) => this.#note(this.#around.moment, [message]);
    this.#around = { client, spreadsheetId, state, post, moment: { day: 0, hour: 0 }, onError };
    this.#context = schedulerContext(this.#around);
  }

  async week(monday: PlainDate): Promise<void> {
    const [people, post, random] = [this.#people, this.post, this.#random];
    const { ticks, silentUntil } = ringThroughWeek(monday, random, this.#silentUntil);
    this.#silentUntil = silentUntil;
    for (let today = monday; today < monday + DAYS_PER_WEEK; today++) {
      await liveThroughDay({ people, post, today, random });
      for (const tick of ticks.filter(({ day }) => day === today)) await this.#ring(tick);
    }
  }

  violations(): Violations {
    return [...this.#violations, ...this.#mails.check(this.post), ...checkReminders(this.post)];
  }

  async #ring(tick: Tick): Promise<void> {
    this.#around.moment = { day: tick.day, hour: tick.hour };
    [this.post.today, this.post.isDown] = [tick.day, tick.mailIsDown];
    const calls = Array.from({ length: tick.times }, () =>
      tick.asks === 'report' ? this.#report(tick) : remindIfDue(this.#context),
    );
    await Promise.all(calls);
    this.post.isDown = false;
    await (tick.asks === 'report' ? this.#lookAtReport(tick) : this.#lookAtReminders(tick));
  }

  async #report(tick: Tick): Promise<void> {
    const { week } = await weeklyReportIfDue(this.#context);
    const expected = weekExpectedAt(tick, this.#people.holidays);
    if (week !== expected) this.#note(tick, [`report of ${week}, not of ${expected}`]);
  }

  /** What the moment owed to whom, and whether a week that was just frozen is right. */
  async #lookAtReport(tick: Tick): Promise<void> {
    const week = weekExpectedAt(tick, this.#people.holidays);
    if (week === null) return;
    const frozen = this.state.weeks.get(week);
    if (!frozen) return this.#note(tick, [`${week} is due and was not frozen`]);
    if (!tick.mailIsDown) this.#mails.note(frozen, this.#people, this.post);
    if (this.#checked.has(week)) return;
    this.#checked.add(week);
    this.#note(tick, await this.#checkWeek(frozen));
  }

  async #checkWeek(frozen: Snapshot): Promise<Violations> {
    const { client, spreadsheetId, state } = this.#around;
    const previous = await state.snapshots.findBefore(spreadsheetId, frozen.week);
    const sheet = {
      progress: await readTab(client, spreadsheetId, 'progress'),
      dashboard: await readTab(client, spreadsheetId, 'dashboard'),
    };
    return [
      ...checkAgainstPeople(frozen, this.#people),
      ...(previous ? checkAgainstWeekBefore(frozen, previous) : []),
      ...checkAgainstSheet(frozen, this.#people, sheet),
    ];
  }

  /** Who was to be reminded was: nothing is left to send. On the report's day the digests do it. */
  async #lookAtReminders(tick: Tick): Promise<void> {
    if (tick.mailIsDown || isReportDay(tick.day, this.#people.holidays)) return;
    const { toSend } = await forecastReminders(this.#context);
    if (toSend > 0) this.#note(tick, [`${toSend} reminders were not sent`]);
  }

  #note({ day, hour }: DayHour, violations: Violations): void {
    for (const one of violations) this.#violations.push(`${formatIsoDate(day)} ${hour}:00: ${one}`);
  }
}
