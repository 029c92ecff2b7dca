import type { ColumnKey } from '../../sheets/template/template.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Caller } from '../ports.ts';
import type { CellValue } from '../sheet-rows/sheet-page.ts';

export interface RunEntry {
  /** Sheets date-time serial, Vietnam's time. */
  at: number;
  action: string;
  by: Caller;
  today: PlainDate;
  summary: string;
}

/** One line of the sheet's run log, by column key. */
export function runRow(entry: RunEntry): Record<ColumnKey<'runs'>, CellValue> {
  return {
    at: entry.at,
    action: entry.action,
    by: entry.by.kind === 'scheduler' ? 'Lịch tự động' : entry.by.email,
    day: entry.today,
    summary: entry.summary,
  };
}
