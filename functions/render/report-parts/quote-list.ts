import { cutFairly } from '../../report/cut-fairly.ts';
import { cutText } from '../../report/cut-text.ts';
import type { Quote, QuoteGroup } from '../../report/quotes.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type Span } from '../mail-document.ts';
import { plainLine } from '../plain-line.ts';
import { PROGRESS_TITLE } from '../progress-title.ts';
import { moreItem, shortName, unitNames } from '../wording.ts';
import type { Rendering } from './rendering.ts';

const NAMED_UNITS = 2;

/** The units' own words, by activity, each with the units that wrote it; at most `limit` of them. */
export function quoteList(groups: readonly QuoteGroup[], limit: number, rendering: Rendering): Block[] {
  const { groups: shown, hidden } = cutFairly(groups, limit);
  if (shown.length === 0) return [];
  const items = shown.flatMap(({ activity, quotes }) =>
    quotes.map((quote) => item([{ text: `${activity.code}: `, bold: true }, ...quoteLine(quote, rendering)])),
  );
  return [{ kind: 'list', items: [...items, ...moreItem(hidden)] }];
}

function quoteLine({ text, rows }: Quote, rendering: Rendering): (string | Span)[] {
  const units = rows.map((row) => unitLink(row, rendering));
  return [`“${cutText(plainLine(text), rendering.detail.words)}” (`, ...unitNames(units, NAMED_UNITS), ')'];
}

export function unitLink(row: ReportRow, { links, detail }: Rendering): Span {
  return {
    text: shortName(row.unit.name, detail.name),
    href: links.row(PROGRESS_TITLE, row.sheetRow),
    quiet: true,
  };
}
