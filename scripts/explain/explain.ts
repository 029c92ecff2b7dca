/** The rows that one figure of a frozen week counts, as lines for a person (pure). */
import { formatVietnameseDate, type PlainDate } from '../../functions/calendar/plain-date.ts';
import { FIGURES, figureRows } from '../../functions/report/figure-rows.ts';
import { formatNumber } from '../../functions/report/format-number.ts';
import { type ReportRow, reportRows } from '../../functions/report/report-row.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { STATUS_LABEL } from '../../functions/status/status-label.ts';
import type { ExplainOptions } from './options.ts';

type Question = Pick<ExplainOptions, 'figure' | 'activityCode' | 'unitCode'>;

/** @throws Error naming an activity or unit that the week does not hold. */
export function explain(snapshot: Snapshot, { figure, activityCode, unitCode }: Question): string {
  assertKnown('activity', activityCode, snapshot.activities);
  assertKnown('unit', unitCode, snapshot.units);
  const scope = {
    ...(activityCode === null ? {} : { activityCode }),
    ...(unitCode === null ? {} : { unitCode }),
  };
  const rows = figureRows({ rows: reportRows(snapshot) }, figure, scope);
  const within = [activityCode, unitCode].filter((code) => code !== null).join(', ');
  const frozen = `${snapshot.week}, frozen on ${formatVietnameseDate(snapshot.today)}`;
  const head = `${FIGURES[figure].label}${within === '' ? '' : ` (${within})`}: ${formatNumber(rows.length)} — ${frozen}`;
  return [head, ...(rows.length === 0 ? [] : ['', ...table(rows)])].join('\n');
}

function assertKnown(what: string, code: string | null, known: readonly { code: string }[]): void {
  if (code === null || known.some((one) => one.code === code)) return;
  throw new Error(
    `The week holds no ${what} "${code}"; it holds ${known.map((one) => one.code).join(', ')}.`,
  );
}

const dated = (date: PlainDate | null): string => (date === null ? '–' : formatVietnameseDate(date));

function table(rows: readonly ReportRow[]): string[] {
  const lines = [
    ['Dòng', 'Đơn vị', 'Hoạt động', 'Trạng thái', 'Hạn cuối', 'Hoàn thành', 'Tên đơn vị'],
    ...rows.map((row) => [
      String(row.sheetRow),
      row.unitCode,
      row.activityCode,
      STATUS_LABEL[row.status],
      dated(row.deadline),
      dated(row.doneOn),
      row.unit.name,
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
