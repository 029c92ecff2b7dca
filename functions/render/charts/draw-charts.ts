import type { Report } from '../../report/report.ts';
import type { WeekFigures } from '../../report/week-figures.ts';
import { drawActivityBars } from './bars/draw-activity-bars.ts';
import { drawUnitBars } from './bars/draw-unit-bars.ts';
import type { Chart } from './chart.ts';
import { DOCUMENT_SPACE } from './chart-space.ts';
import { drawTimeline } from './timeline/draw-timeline.ts';
import { drawTrend } from './trend/draw-trend.ts';

/**
 * Every picture of a report in the order people read them; one that has nothing to show is left out. `weeks` are
 * the figures of this and of earlier weeks; one week alone is no trend yet. All are as wide as `space`.
 */
export function drawCharts(report: Report, weeks: readonly WeekFigures[], space = DOCUMENT_SPACE): Chart[] {
  const trend = weeks.length > 1 ? drawTrend(weeks, space) : [];
  return [
    ...drawTimeline(report, space),
    ...drawActivityBars(report, space),
    ...drawUnitBars(report, space),
    ...trend,
  ];
}
