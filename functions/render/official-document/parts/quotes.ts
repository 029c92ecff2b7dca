import { cutFairly } from '../../../report/cut-fairly.ts';
import { cutText } from '../../../report/cut-text.ts';
import type { Quote, QuoteGroup } from '../../../report/quotes.ts';
import { plainLine } from '../../plain-line.ts';
import { item, list } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { moreItem, unitNames } from '../wording.ts';

/** As many as the mail quotes. */
const WORDS = 200;
const NAMED_UNITS = 2;

/** The units' own words, by activity, each with the units that wrote it; at most `limit` of them. */
export function quoteList(groups: readonly QuoteGroup[], limit: number): DocumentBlock[] {
  const { groups: shown, hidden } = cutFairly(groups, limit);
  const items = shown.flatMap(({ activity, quotes }) =>
    quotes.map((quote) =>
      item(`${activity.code}: “${quoteText(quote, WORDS)}” (${quoteUnits(quote, NAMED_UNITS)}).`),
    ),
  );
  return list([...items, ...moreItem(hidden)]);
}

export const quoteText = ({ text }: Quote, limit: number): string => cutText(plainLine(text), limit);

export const quoteUnits = ({ rows }: Quote, limit: number): string =>
  unitNames(
    rows.map(({ unit }) => unit.name),
    limit,
  );
