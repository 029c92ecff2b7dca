import type { Activity } from '../plan/plan.ts';
import type { ReportRow } from './report-row.ts';

/** Words of units, as they wrote them; said once where several units wrote the same. */
export interface Quote {
  text: string;
  /** The rows it stands in. */
  rows: ReportRow[];
}

export interface QuoteGroup {
  activity: Activity;
  quotes: Quote[];
}

/** The non-empty texts that `textOf` finds in the rows, by activity; rows and activities keep their order. */
export function quotesByActivity(
  rows: readonly ReportRow[],
  activities: readonly Activity[],
  textOf: (row: ReportRow) => string,
): QuoteGroup[] {
  const groups = new Map<string, Map<string, Quote>>(activities.map(({ code }) => [code, new Map()]));
  for (const row of rows) {
    const text = textOf(row).trim();
    const quotes = groups.get(row.activityCode);
    if (text === '' || !quotes) continue;
    const key = text.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
    const quote = quotes.get(key);
    if (quote) quote.rows.push(row);
    else quotes.set(key, { text, rows: [row] });
  }
  return activities
    .map((activity) => ({ activity, quotes: [...(groups.get(activity.code)?.values() ?? [])] }))
    .filter(({ quotes }) => quotes.length > 0);
}
