/** Picture 1 of the report: when each activity is to be done, how much of it is, and where today stands. */
import { cutList } from '../../../report/cut-list.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { type Html, html, join } from '../../html.ts';
import { asOf } from '../as-of.ts';
import { type Chart, makeChart } from '../chart.ts';
import { type ChartSpace, DOCUMENT_SPACE } from '../chart-space.ts';
import { type Drawing, drawParagraph, moveTo, stack } from '../drawing.ts';
import { NOTE, STRONG } from '../ink.ts';
import { drawRowHeading } from '../row-heading.ts';
import { drawPatterns } from '../word-style.ts';
import { describeTimeline } from './describe-timeline.ts';
import { AXIS_HEIGHT, drawMonths, drawToday } from './draw-axis.ts';
import { doneOf, drawRow, rowHeight, type TimelineFace } from './draw-row.ts';
import { timeScale } from './time-scale.ts';
import { drawTimelineLegend } from './timeline-legend.ts';
import { type DatedRow, timelinePages, type UndatedRow } from './timeline-rows.ts';

const UNDATED_DRAWN = 10;
const TITLE = 'Tiến độ các hoạt động theo thời gian';

/** One picture for up to 20 activities, three at most; none for a plan without activities. */
export function drawTimeline(report: Report, space = DOCUMENT_SPACE): Chart[] {
  const pages = timelinePages(report.activities);
  const drawn = pages.flatMap(({ dated }) => dated);
  return pages.map((page) => {
    const name = `dong-thoi-gian-${page.number}`;
    const bars =
      page.dated.length > 0
        ? [
            drawTimelineLegend(name, space.content),
            drawBars(page.dated, drawn, { today: report.today, chart: name, space }),
          ]
        : [];
    return makeChart(
      {
        name,
        title: page.of > 1 ? `${TITLE} (${page.number}/${page.of})` : TITLE,
        subtitle: asOf(report),
        alt: describeTimeline(page, report.today),
        definitions: drawPatterns(name),
        body: [...bars, drawUndated(page.undated, space), drawHidden(page.hidden, space)],
      },
      space,
    );
  });
}

/** All pages share the months of `all`, so that bars on two pages can be compared. */
function drawBars(rows: DatedRow[], all: DatedRow[], face: Omit<TimelineFace, 'scale'>): Drawing {
  const { today, space } = face;
  const dates = all.flatMap(({ start, deadline }) => [start ?? [], deadline ?? []].flat());
  const scale = timeScale(dates, today, space.content);
  const height = AXIS_HEIGHT + rows.length * rowHeight(space) - 6;
  const layers = rows.map((row) => drawRow(row, { ...face, scale }));
  const place = (markup: Html, index: number) => moveTo(0, AXIS_HEIGHT + index * rowHeight(space), markup);
  const bars = layers.map(({ bar }, index) => place(bar, index));
  const words = layers.map((layer, index) => place(layer.words, index));
  const months = drawMonths(scale, height);
  return { markup: html`${months}${join(bars)}${drawToday(scale, today, height)}${join(words)}`, height };
}

/** Activities that no month can show. */
function drawUndated(rows: readonly UndatedRow[], space: ChartSpace): Drawing {
  if (rows.length === 0) return stack([], 0);
  const { shown, hidden } = cutList(rows, UNDATED_DRAWN);
  const lines = shown.map(({ code, name, reason, ...row }) => ({
    markup: drawRowHeading({ code, name, facts: `${reason}, ${doneOf(row)}`, overdue: 0 }, space),
    height: space.headingHeight - 2,
  }));
  return stack(
    [
      drawParagraph('Chưa xếp được lên trục thời gian', space.content, STRONG),
      ...lines,
      drawHidden(hidden, space),
    ],
    6,
  );
}

function drawHidden(hidden: number, { content }: ChartSpace): Drawing {
  if (hidden === 0) return stack([], 0);
  const text = `Còn ${formatNumber(hidden)} hoạt động khác không vẽ ở đây; xem bảng theo dõi.`;
  return drawParagraph(text, content, NOTE);
}
