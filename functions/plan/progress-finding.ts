import { PROGRESS_TAB } from '../../sheets/template/tabs/progress.ts';
import type { Finding, Severity } from './finding.ts';
import type { Progress } from './plan.ts';

type ProgressColumn = (typeof PROGRESS_TAB)['columns'][number]['key'];

const HEADER = new Map<string, string>(PROGRESS_TAB.columns.map(({ key, header }) => [key, header]));

/** The header people see above a column of the progress tab. */
export const progressHeader = (column: ProgressColumn): string => HEADER.get(column) ?? column;

/** A finding about one cell of a progress row; `message` reads on after the column's header. */
export function progressFinding(
  { activityCode, unitCode, sheetRow }: Progress,
  column: ProgressColumn,
  [severity, code, message]: readonly [Severity, string, string],
): Finding {
  const header = progressHeader(column);
  return {
    tab: PROGRESS_TAB.title,
    row: sheetRow,
    column: header,
    code,
    severity,
    message: `${header} ${message}`,
    activityCode,
    unitCode,
  };
}
