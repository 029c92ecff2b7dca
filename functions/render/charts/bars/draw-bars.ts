import { formatNumber } from '../../../report/format-number.ts';
import { type Html, html, join } from '../../html.ts';
import type { ChartSpace } from '../chart-space.ts';
import type { WordCounts } from '../count-words.ts';
import { type Drawing, drawBox, drawOnPlate, drawParagraph, drawShape, drawText, stack } from '../drawing.ts';
import { FIGURE, INK, NOTE } from '../ink.ts';
import { drawLegend } from '../legend.ts';
import { drawRowHeading } from '../row-heading.ts';
import { measureText } from '../text/measure-text.ts';
import { WORDS, type WordStyle, wordFill } from '../word-style.ts';
import { layOutSegments, type SegmentLayout } from './lay-out-segments.ts';

export interface BarRow {
  code: string;
  name: string;
  counts: WordCounts;
}

const [BAR_HEIGHT, ROW_GAP] = [22, 10];
/** Around a number in its part of the bar. */
const NUMBER_SPACE = 14;

/** Legend and rows; each bar is as wide as the card, its parts as its counts. */
export function drawBars(rows: readonly BarRow[], chart: string, space: ChartSpace): Drawing[] {
  const layouts = rows.map((row) => layOutBar(row, space.content));
  const bars = rows.map((row, index) => ({
    markup: drawRow(row, layouts[index]?.segments ?? [], chart, space),
    height: space.headingHeight + BAR_HEIGHT + (index === rows.length - 1 ? 0 : ROW_GAP),
  }));
  const note = layouts.some(({ widened }) => widened)
    ? [drawParagraph('Phần quá hẹp được nới vừa đủ để ghi số.', space.content, NOTE)]
    : [];
  return [drawWordLegend(chart, space.content), stack(bars, 0), ...note];
}

function drawWordLegend(chart: string, width: number): Drawing {
  return drawLegend(
    WORDS.map((word) => ({
      sample: drawBox(0, -8, 28, 16, { fill: wordFill(chart, word), stroke: word.line }),
      sampleWidth: 28,
      label: word.label,
    })),
    width,
  );
}

function layOutBar({ counts }: BarRow, width: number): SegmentLayout<WordStyle> {
  const numberWidth = ({ figure }: WordStyle) => measureText(formatNumber(counts[figure]), FIGURE);
  return layOutSegments(
    WORDS,
    ({ figure }) => counts[figure],
    (word) => numberWidth(word) + NUMBER_SPACE,
    width,
  );
}

function drawRow(
  row: BarRow,
  segments: SegmentLayout<WordStyle>['segments'],
  chart: string,
  space: ChartSpace,
): Html {
  const { code, name, counts } = row;
  const facts = `${formatNumber(counts.total)} nhiệm vụ`;
  const heading = drawRowHeading({ code, name, facts, overdue: 0 }, space);
  const top = space.headingHeight;
  const parts = segments.map(({ part, left, width }) => {
    const paint = { fill: wordFill(chart, part), stroke: part.line };
    const number = formatNumber(counts[part.figure]);
    const style = { ...FIGURE, colour: part.ink, anchor: 'middle' } as const;
    return html`${drawBox(left, top, width, BAR_HEIGHT, paint)}${drawOnPlate(left + width / 2, top + 16, number, style, part.plate)}`;
  });
  return html`${heading}${parts.length > 0 ? join(parts) : drawEmpty(counts, space)}`;
}

/** A row that counts under none of the four words. */
function drawEmpty({ apart }: WordCounts, { content, headingHeight }: ChartSpace): Html {
  const text = apart > 0 ? `Không tính vào tỷ lệ: ${formatNumber(apart)}` : 'Chưa có nhiệm vụ';
  const d = `M0 ${headingHeight}H${content}v${BAR_HEIGHT}H0Z`;
  const outline = drawShape('path', { d, fill: 'none', stroke: INK.axis, 'stroke-dasharray': '4 3' });
  return html`${outline}${drawText(10, headingHeight + 16, text, NOTE)}`;
}
