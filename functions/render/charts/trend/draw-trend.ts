/** Picture 3 of the report: how the four words and the rates changed from week to week. */
import { formatNumber, formatRate } from '../../../report/format-number.ts';
import type { WeekFigures } from '../../../report/week-figures.ts';
import { html } from '../../html.ts';
import { weekText } from '../../week-text.ts';
import { type Chart, makeChart } from '../chart.ts';
import { type ChartSpace, DOCUMENT_SPACE } from '../chart-space.ts';
import { type Drawing, drawParagraph, stack } from '../drawing.ts';
import { NOTE, STRONG } from '../ink.ts';
import { drawLegend } from '../legend.ts';
import { drawLineSample, type LineStyle, WORD, WORDS } from '../word-style.ts';
import { describeTrend, onTimeRate, sortedWeeks } from './describe-trend.ts';
import { drawPanel, MARGIN, type Series } from './draw-panel.ts';
import { roundTicks } from './round-ticks.ts';
import { type WeekAxis, weekAxis } from './week-axis.ts';

const NAME = 'dien-bien-cac-tuan';

/** One picture of the weeks given, in any order; none without a week that counts a task. */
export function drawTrend(figures: readonly WeekFigures[], space = DOCUMENT_SPACE): Chart[] {
  const weeks = sortedWeeks(figures);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last || weeks.every(({ tally }) => tally.total === 0)) return [];
  const axis = weekAxis(weeks, MARGIN.left, space.content - MARGIN.right);
  const subtitle =
    weeks.length === 1
      ? `Mới có số liệu của ${weekText(last.week)}; các tuần sau sẽ nối thành đường.`
      : `Từ ${weekText(first.week)} đến ${weekText(last.week)}, ${formatNumber(weeks.length)} tuần có số liệu.`;
  return [
    makeChart(
      {
        name: NAME,
        title: 'Diễn biến qua các tuần',
        subtitle,
        alt: describeTrend(weeks),
        definitions: html``,
        body: [...drawCounts(weeks, axis, space), ...drawRates(weeks, axis, space)],
      },
      space,
    ),
  ];
}

function drawCounts(weeks: readonly WeekFigures[], axis: WeekAxis, space: ChartSpace): Drawing[] {
  const series = WORDS.map((style) => ({ style, values: weeks.map(({ tally }) => tally[style.figure]) }));
  const most = Math.max(...series.flatMap(({ values }) => values));
  return [
    drawHead('Số nhiệm vụ', WORDS, space.content),
    drawPanel({ series, ticks: roundTicks(most), format: formatNumber }, axis),
  ];
}

const RATES: readonly LineStyle[] = [
  { ...WORD.running, label: 'Tỷ lệ hoàn thành', dash: 'none' },
  { ...WORD.doneOnTime, label: 'Trong đó đúng hạn', dash: '9 4' },
];

/** Nothing as long as no task was due. */
function drawRates(weeks: readonly WeekFigures[], axis: WeekAxis, { content }: ChartSpace): Drawing[] {
  const values = [weeks.map(({ tally }) => tally.doneRate), weeks.map(({ tally }) => onTimeRate(tally))];
  if (!values.flat().some((value) => value !== null)) {
    return [drawParagraph('Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ.', content, NOTE)];
  }
  const series = RATES.map((style, index): Series => ({ style, values: values[index] ?? [] }));
  const format = (value: number) => (Number.isInteger(value * 4) ? `${value * 100} %` : formatRate(value));
  return [
    drawHead('Tỷ lệ trên số nhiệm vụ đến hạn', RATES, content),
    drawPanel({ series, ticks: [0, 0.25, 0.5, 0.75, 1], format }, axis),
  ];
}

function drawHead(title: string, styles: readonly LineStyle[], width: number): Drawing {
  const samples = styles.map((style) => ({
    sample: drawLineSample(style),
    sampleWidth: 30,
    label: style.label,
  }));
  return stack([drawParagraph(title, width, STRONG), drawLegend(samples, width)], 4);
}
