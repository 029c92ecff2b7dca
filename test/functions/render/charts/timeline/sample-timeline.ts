/** Timelines to look at: plans of which only the activities' windows matter. */
import { dayOf } from '../../../../../functions/calendar/plain-date.ts';
import type { Activity } from '../../../../../functions/plan/plan.ts';
import { DOCUMENT_SPACE } from '../../../../../functions/render/charts/chart-space.ts';
import { drawTimeline } from '../../../../../functions/render/charts/timeline/draw-timeline.ts';
import { buildReport } from '../../../../../functions/report/build-report.ts';
import type { Report } from '../../../../../functions/report/report.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../../../report/sample-plan.ts';
import { readSvg } from '../read-svg.ts';

/** Four units for each activity: one done, three not. */
export function reportOf(activities: Activity[], today = TODAY): Report {
  const units = ['A', 'B', 'C', 'D'].map((code) => aUnit(code));
  const progress = activities.flatMap(({ code }) =>
    units.map((unit, index) =>
      aProgress(code, unit.code, { doneOn: index === 0 ? dayOf(2022, 1, 20) : null }),
    ),
  );
  return buildReport(aSnapshot({ activities, units, progress, today }), null);
}

export const pageOf = (report: Report, space = DOCUMENT_SPACE) => drawTimeline(report, space)[0]?.svg ?? '';

export const many = (count: number) =>
  Array.from({ length: count }, (_, index) => anActivity(`HĐ${index + 1}`));

export const TRACK = '#eef3f9';

/** Bars as [left, right] pixels of the plot, from their outlines. */
export function bars(svg: string, { headingHeight } = DOCUMENT_SPACE): [number, number][] {
  const outline = new RegExp(`^M([\\d.]+) ${headingHeight}H([\\d.]+)`);
  return readSvg(svg)
    .filter(({ name, attributes }) => name === 'path' && attributes.fill === TRACK)
    .map(({ attributes }) => {
      const [, left, right] = outline.exec(attributes.d ?? '') ?? [];
      return [Number(left), Number(right)];
    });
}
