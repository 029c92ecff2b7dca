import { cutFairly } from '../../report/cut-fairly.ts';
import { cutText } from '../../report/cut-text.ts';
import type { Quote, QuoteGroup } from '../../report/quotes.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type Span } from '../mail-document.ts';
import { plainLine } from '../plain-line.ts';
import { PROGRESS_TITLE } from '../progress-title.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { moreItem, unitNames } from '../wording.ts';

const QUOTE_LIMIT = 220;
const NAMED_UNITS = 2;

/** The units' own words, by activity, each with the units that wrote it; at most `limit` of them. */
export function quoteList(groups: readonly QuoteGroup[], limit: number, links: SheetLinks): Block[] {
  const { groups: shown, hidden } = cutFairly(groups, limit);
  if (shown.length === 0) return [];
  const items = shown.flatMap(({ activity, quotes }) =>
    quotes.map((quote) => item([{ text: `${activity.code}: `, bold: true }, ...quoteLine(quote, links)])),
  );
  return [{ kind: 'list', items: [...items, ...moreItem(hidden)] }];
}

function quoteLine({ text, rows }: Quote, links: SheetLinks): (string | Span)[] {
  const units = rows.map((row) => unitLink(row, links));
  return [`“${cutText(plainLine(text), QUOTE_LIMIT)}” (`, ...unitNames(units, NAMED_UNITS), ')'];
}

export function unitLink(row: ReportRow, links: SheetLinks): Span {
  return { text: row.unit.name, href: links.row(PROGRESS_TITLE, row.sheetRow), quiet: true };
}
