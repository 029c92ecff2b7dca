/** The alternating colours of banded ranges. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { GridRange, Sheet } from '../workbook/model.ts';

type ColorStyle = sheets_v4.Schema$ColorStyle;
type Properties = sheets_v4.Schema$BandingProperties;
type Band = 'header' | 'footer' | 'first' | 'second';

const STYLES = {
  header: 'headerColorStyle',
  footer: 'footerColorStyle',
  first: 'firstBandColorStyle',
  second: 'secondBandColorStyle',
} as const;

function bandOf(properties: Properties, index: number, count: number): Band {
  const hasHeader = properties.headerColorStyle !== undefined;
  if (hasHeader && index === 0) return 'header';
  if (properties.footerColorStyle && index === count - 1) return 'footer';
  return (index - (hasHeader ? 1 : 0)) % 2 === 0 ? 'first' : 'second';
}

const contains = (range: GridRange, row: number, column: number): boolean =>
  row >= (range.startRowIndex ?? 0) &&
  row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  column >= (range.startColumnIndex ?? 0) &&
  column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY);

/** Header and footer win over bands, the first band over the second, and rows over columns. */
const RANK: Record<Band, number> = { header: 0, footer: 0, first: 1, second: 2 };

/** The colour that a banded range gives the cell; undefined when none covers it. */
export function bandingColor(sheet: Sheet, row: number, column: number): ColorStyle | undefined {
  const band = sheet.bandedRanges.find(({ range }) => contains(range ?? {}, row, column));
  if (!band) return undefined;
  const {
    startRowIndex: top,
    endRowIndex: bottom,
    startColumnIndex: left,
    endColumnIndex: right,
  } = band.range ?? {};
  const sides = [
    { properties: band.rowProperties, index: row - (top ?? 0), count: (bottom ?? 0) - (top ?? 0) },
    { properties: band.columnProperties, index: column - (left ?? 0), count: (right ?? 0) - (left ?? 0) },
  ].flatMap(({ properties, index, count }) => {
    if (!properties) return [];
    const kind = bandOf(properties, index, count);
    return [{ rank: RANK[kind], style: properties[STYLES[kind]] }];
  });
  return sides.sort((a, b) => a.rank - b.rank)[0]?.style;
}
