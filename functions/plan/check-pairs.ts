/** Each active unit has one row for each activity: no pair twice, none missing, none that nobody knows. */
import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import type { Finding } from './finding.ts';
import type { Activity, Progress, Unit } from './plan.ts';
import { progressFinding } from './progress-finding.ts';
import { progressKey } from './progress-key.ts';

/** Missing rows named in full before "và N dòng khác". */
const NAMED = 5;

/** A row that belongs to no activity or unit of the plan is not counted. */
export function checkCodes(
  progress: Progress,
  activity: Activity | undefined,
  unit: Unit | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (!activity) {
    const message = `“${progress.activityCode}” không có ở tab Kế hoạch nên dòng này không được tính; sửa mã hoặc thêm hoạt động.`;
    findings.push(progressFinding(progress, 'activityCode', ['error', 'progress.unknown-activity', message]));
  }
  if (!unit) {
    const message = `“${progress.unitCode}” không có ở tab Đơn vị nên dòng này không được tính; sửa mã hoặc thêm đơn vị.`;
    findings.push(progressFinding(progress, 'unitCode', ['error', 'progress.unknown-unit', message]));
  } else if (!unit.active) {
    const message = `“${unit.code}” không còn được theo dõi nên dòng này không được tính.`;
    findings.push(progressFinding(progress, 'unitCode', ['warning', 'progress.inactive-unit', message]));
  }
  return findings;
}

/** The rows of each pair, from top to bottom of the sheet. */
export function rowsByPair(progress: readonly Progress[]): Map<string, Progress[]> {
  const pairs = new Map<string, Progress[]>();
  for (const row of progress) {
    const key = progressKey(row.activityCode, row.unitCode);
    const rows = pairs.get(key);
    if (rows) rows.push(row);
    else pairs.set(key, [row]);
  }
  for (const rows of pairs.values()) rows.sort((a, b) => a.sheetRow - b.sheetRow);
  return pairs;
}

/** One finding for each row of a pair that stands more than once, naming the other rows. */
export function checkDoubled(rows: readonly Progress[]): Finding[] {
  const [top, ...rest] = rows;
  if (!top || rest.length === 0) return [];
  return rows.map((row) => {
    const others = rows.filter((other) => other !== row).map(({ sheetRow }) => sheetRow);
    const message = `“${row.unitCode}” và hoạt động “${row.activityCode}” còn có ở dòng ${others.join(', ')}; số liệu chỉ lấy từ dòng ${top.sheetRow}, gộp lại thành một dòng.`;
    return progressFinding(row, 'unitCode', ['error', 'progress.doubled', message]);
  });
}

/** One finding for the whole tab: the pairs that have no row. */
export function checkMissing(
  pairs: ReadonlyMap<string, unknown>,
  activities: Iterable<Activity>,
  units: Iterable<Unit>,
): Finding[] {
  const codes = Array.from(activities, ({ code }) => code);
  const missing = Array.from(units)
    .filter(({ active }) => active)
    .flatMap((unit) =>
      codes
        .filter((code) => !pairs.has(progressKey(code, unit.code)))
        .map((code) => `${unit.code} – ${code}`),
    );
  if (missing.length === 0) return [];
  const more = missing.length > NAMED ? ` và ${missing.length - NAMED} dòng khác` : '';
  const message = `Tab “${PROGRESS_TAB.title}” thiếu ${missing.length} dòng của đơn vị đang theo dõi: ${missing.slice(0, NAMED).join('; ')}${more}. Thêm dòng với mã đơn vị và mã hoạt động; việc không thuộc đơn vị thì đánh dấu Không áp dụng.`;
  return [
    {
      tab: PROGRESS_TAB.title,
      row: null,
      column: null,
      code: 'progress.missing-rows',
      severity: 'warning',
      message,
    },
  ];
}
