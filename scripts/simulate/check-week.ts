/** What must hold of a week's frozen figures: beside the week before, beside the sheet, beside what people typed. */
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import { progressKey } from '../../functions/plan/progress-key.ts';
import { type Changes, compareSnapshots } from '../../functions/report/compare-snapshots.ts';
import type { Snapshot, SnapshotRow } from '../../functions/report/snapshot.ts';
import { STATUS_LABEL } from '../../functions/status/status-label.ts';
import { type Tally, tally } from '../../functions/status/tally.ts';
import { rowsExpected, wordsExpected } from './expectations.ts';
import type { People } from './people.ts';
import { columnIndex } from './type-cells.ts';

/** A sentence for each promise that was broken. */
export type Violations = string[];

const WORDS = ['doneOnTime', 'doneLate', 'running', 'overdue'] as const;
const is = (what: string, actual: unknown, expected: unknown): Violations =>
  actual === expected ? [] : [`${what}: ${String(actual)}, not ${String(expected)}`];

/** The frozen rows are exactly the people's, and count as they would count them. */
export function checkAgainstPeople(snapshot: Snapshot, people: People): Violations {
  const expected = rowsExpected(people);
  const frozen = new Map<string, PlainDate | null>(
    snapshot.rows.map((row) => [`${row.unitCode} ${row.activityCode}`, row.doneOn]),
  );
  const words = wordsExpected(people, snapshot);
  const counts = tally(snapshot.rows);
  return [
    ...is('frozen rows that are doubled', snapshot.rows.length - frozen.size, 0),
    ...[...expected.keys()].filter((row) => !frozen.has(row)).map((row) => `row lost: ${row}`),
    ...[...frozen.keys()].filter((row) => !expected.has(row)).map((row) => `row from nowhere: ${row}`),
    ...[...expected].flatMap(([row, doneOn]) =>
      frozen.has(row) ? is(`done day of ${row}`, frozen.get(row), doneOn) : [],
    ),
    ...WORDS.flatMap((word) => is(word, counts[word], words[word])),
  ];
}

/** figures(w) = figures(w−1) + delta, and every delta is made of rows that came, went or changed. */
export function checkAgainstWeekBefore(snapshot: Snapshot, previous: Snapshot): Violations {
  const [now, before] = [tally(snapshot.rows), tally(previous.rows)];
  const changes = compareSnapshots(snapshot, previous);
  const { delta, added, deleted, entered, left, finished, reopened } = changes;
  const wentDone = deleted.filter(isDone).length;
  return [
    ...[...WORDS, 'total' as const].flatMap((figure) =>
      is(`${figure} = last week’s + its change`, now[figure], before[figure] + delta[figure]),
    ),
    ...is('the words’ changes together', sumOfWords(delta), delta.total),
    ...is('change of the total = entered − left', delta.total, entered.length - left.length),
    ...is('change of the rows = added − deleted', now.rows - before.rows, added.length - deleted.length),
    ...is(
      'change of the done = finished − reopened − done rows deleted',
      delta.doneOnTime + delta.doneLate,
      finished.length - reopened.length - wentDone,
    ),
    ...is('change of the overdue', delta.overdue, overdueMoves(snapshot, previous, changes)),
  ];
}

const sumOfWords = (delta: Changes['delta']): number => WORDS.reduce((sum, word) => sum + delta[word], 0);

const isDone = ({ official }: Pick<SnapshotRow, 'official'>): boolean =>
  official === 'done-on-time' || official === 'done-late';

/** Rows newly overdue, less those that were and are no more. */
function overdueMoves(snapshot: Snapshot, previous: Snapshot, { newlyOverdue }: Changes): number {
  const keysOf = ({ rows }: Snapshot) =>
    rows
      .filter(({ official }) => official === 'overdue')
      .map(({ activityCode, unitCode }) => progressKey(activityCode, unitCode));
  const now = new Set(keysOf(snapshot));
  return newlyOverdue.length - keysOf(previous).filter((key) => !now.has(key)).length;
}

export interface SheetCells {
  progress: unknown[][];
  dashboard: unknown[][];
}

/** The sheet shows what was frozen, and still holds what people typed where they typed it. */
export function checkAgainstSheet(snapshot: Snapshot, people: People, sheet: SheetCells): Violations {
  const counts = tally(snapshot.rows);
  const cell = (tab: keyof SheetCells, row: number, column: string) =>
    sheet[tab][row]?.[columnIndex(tab, column)] ?? '';
  const shown = sheet.progress.slice(1).map((row) => row[columnIndex('progress', 'status')] ?? '');
  const labels = Object.entries(STATUS_LABEL).flatMap(([status, label]) =>
    is(
      `rows shown as “${label}”`,
      shown.filter((text) => text === label).length,
      snapshot.rows.filter((row) => row.status === status).length,
    ),
  );
  const figures: (keyof Tally)[] = ['total', ...WORDS, 'dueSoon', 'apart', 'due'];
  return [
    ...labels,
    ...figures.flatMap((figure) => is(`dashboard ${figure}`, cell('dashboard', 1, figure), counts[figure])),
    ...people.rows.flatMap(({ unit, activity, typedDone, doneOn }, index) => {
      const held = cell('progress', index + 1, 'doneOn');
      return [
        ...is(`unit in row ${index + 2}`, cell('progress', index + 1, 'unitCode'), unit),
        ...is(`activity in row ${index + 2}`, cell('progress', index + 1, 'activityCode'), activity),
        ...(held === doneOn ? [] : is(`done cell of row ${index + 2}`, held, typedDone)),
      ];
    }),
  ];
}
