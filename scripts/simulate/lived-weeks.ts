/** What became of each week, in figures (pure). */
import { firstDayOfIsoWeek, type IsoWeek } from '../../functions/calendar/iso-week.ts';
import { compareSnapshots } from '../../functions/report/compare-snapshots.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { type Tally, tally } from '../../functions/status/tally.ts';
import type { MemoryState } from './memory-state.ts';
import type { Letter, PostOffice } from './post-office.ts';
import { weekOf } from './promised-mails.ts';
import { REPORT_DAY } from './ticks.ts';

export interface LivedWeek {
  week: IsoWeek;
  /** `null` where nothing rang in time and the week went unreported. */
  report: ReportedWeek | null;
  reports: number;
  digests: number;
  reminders: number;
  /** Mails delivered twice, since the server's answer was lost. */
  again: number;
  /** Attempts that the mail server refused for good. */
  refused: number;
}

export interface ReportedWeek {
  /** Later than on its Friday: a holiday, or a missed start. */
  late: boolean;
  added: number;
  deleted: number;
  entered: number;
  left: number;
  finished: number;
  reopened: number;
  tally: Tally;
}

export function livedWeeks(
  weeks: readonly IsoWeek[],
  { state, post }: { state: MemoryState; post: PostOffice },
): LivedWeek[] {
  const letters = Map.groupBy(post.accepted, weekOf);
  const refused = Map.groupBy(
    [...state.attempts.values()].filter((one) => one.state === 'refused'),
    weekOf,
  );
  let previous: Snapshot | null = null;
  return weeks.map((week) => {
    const frozen = state.weeks.get(week);
    const report = frozen ? reportedWeek(frozen, previous) : null;
    previous = frozen ?? previous;
    return {
      week,
      report,
      ...countLetters(letters.get(week) ?? []),
      refused: refused.get(week)?.length ?? 0,
    };
  });
}

function reportedWeek(frozen: Snapshot, previous: Snapshot | null): ReportedWeek {
  const friday = (firstDayOfIsoWeek(frozen.week) ?? 0) + REPORT_DAY - 1;
  const changes = previous && compareSnapshots(frozen, previous);
  return {
    late: frozen.today > friday,
    added: changes?.added.length ?? 0,
    deleted: changes?.deleted.length ?? 0,
    entered: changes?.entered.length ?? 0,
    left: changes?.left.length ?? 0,
    finished: changes?.finished.length ?? 0,
    reopened: changes?.reopened.length ?? 0,
    tally: tally(frozen.rows),
  };
}

function countLetters(letters: readonly Letter[]) {
  const names = new Set<string>();
  const first = letters.filter(({ messageId }) => !names.has(messageId) && names.add(messageId));
  const count = (kind: string) => first.filter((letter) => letter.kind === kind).length;
  return {
    reports: count('weekly-report'),
    digests: count('digest'),
    reminders: count('reminder'),
    again: letters.length - first.length,
  };
}
