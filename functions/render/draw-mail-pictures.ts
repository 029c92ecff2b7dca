import type { Report } from '../report/report.ts';
import type { WeekFigures } from '../report/week-figures.ts';
import { drawActivityBars } from './charts/bars/draw-activity-bars.ts';
import type { Chart } from './charts/chart.ts';
import { MAIL_SPACE } from './charts/chart-space.ts';
import { drawTimeline } from './charts/timeline/draw-timeline.ts';
import { drawTrend } from './charts/trend/draw-trend.ts';
import type { MailPicture } from './mail-document.ts';

export interface DrawnPicture extends MailPicture {
  svg: string;
}

/**
 * The pictures of the weekly mail, three at most: the (first) timeline, the four words by activity, and from the
 * second week on the trend; narrow enough for a phone. The same report has the same Content-IDs, so that a preview
 * equals what is sent.
 */
export function drawMailPictures(report: Report, weeks: readonly WeekFigures[]): DrawnPicture[] {
  if (report.plan.rows === 0) return [];
  const trend = weeks.length > 1 ? drawTrend(weeks, MAIL_SPACE) : [];
  return [
    ...drawTimeline(report, MAIL_SPACE).slice(0, 1),
    ...drawActivityBars(report, MAIL_SPACE),
    ...trend,
  ].map((chart) => pictureOf(chart, report));
}

function pictureOf({ name, alt, width, height, svg }: Chart, { week }: Report): DrawnPicture {
  return { name, cid: `${name}.${week.toLowerCase()}@plansheet.invalid`, alt, width, height, svg };
}
