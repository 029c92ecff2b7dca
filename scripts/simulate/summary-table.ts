/** The weeks as lines for a person at a terminal, a quarter of a year in each (pure). */
import type { LivedWeek, ReportedWeek } from './lived-weeks.ts';

const WEEKS_PER_LINE = 13;

const HEADER = [
  ...['Weeks', 'frozen', 'late', 'reports', 'digests', 'reminders', 'refused', 'again'],
  ...['+rows', '-rows', 'entered', 'left', 'finished', 'reopened'],
  ...['total', 'done', 'in time', 'overdue'],
];

export function summaryTable(weeks: readonly LivedWeek[]): string {
  const quarters = Array.from({ length: Math.ceil(weeks.length / WEEKS_PER_LINE) }, (_, index) =>
    weeks.slice(index * WEEKS_PER_LINE, (index + 1) * WEEKS_PER_LINE),
  );
  const lines = [HEADER, ...quarters.map((some) => lineOf(nameOf(some), some)), lineOf('Together', weeks)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map(([name = '', ...cells]) =>
      [
        name.padEnd(widths[0] ?? 0),
        ...cells.map((cell, index) => cell.padStart(widths[index + 1] ?? 0)),
      ].join('  '),
    )
    .join('\n');
}

const nameOf = (weeks: readonly LivedWeek[]): string => `${weeks[0]?.week}–${weeks.at(-1)?.week}`;

function lineOf(name: string, weeks: readonly LivedWeek[]): string[] {
  const reported = weeks.flatMap(({ report }) => report ?? []);
  const mails = (key: 'reports' | 'digests' | 'reminders' | 'refused' | 'again') =>
    weeks.reduce((sum, week) => sum + week[key], 0);
  const changes = (key: Exclude<keyof ReportedWeek, 'late' | 'tally'>) =>
    reported.reduce((sum, report) => sum + report[key], 0);
  const last = reported.at(-1)?.tally;
  const figures = [
    ...[reported.length, reported.filter(({ late }) => late).length],
    ...(['reports', 'digests', 'reminders', 'refused', 'again'] as const).map(mails),
    ...(['added', 'deleted', 'entered', 'left', 'finished', 'reopened'] as const).map(changes),
    ...[last?.total ?? 0, (last?.doneOnTime ?? 0) + (last?.doneLate ?? 0), last?.running ?? 0],
    last?.overdue ?? 0,
  ];
  return [name, ...figures.map(String)];
}
