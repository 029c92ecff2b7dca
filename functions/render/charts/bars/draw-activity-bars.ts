/** Picture 2 of the report, first half: the four words by activity. */
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { asOf } from '../as-of.ts';
import { type Chart, makeChart } from '../chart.ts';
import { DOCUMENT_SPACE } from '../chart-space.ts';
import { countsInWords } from '../count-words.ts';
import { listOf } from '../list-of.ts';
import { drawableText } from '../text/measure-text.ts';
import { drawPatterns } from '../word-style.ts';
import { type BarRow, drawBars } from './draw-bars.ts';
import { topAndRest } from './top-and-rest.ts';

const NAME = 'trang-thai-hoat-dong';
const [DRAWN, NAMED] = [20, 5];

/** One picture; none for a plan without activities. In the plan's order as long as all are drawn. */
export function drawActivityBars(report: Report, space = DOCUMENT_SPACE): Chart[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  const { shown, hidden } = topAndRest(rows, DRAWN, 'hoạt động');
  const order =
    hidden > 0 ? ` Vẽ riêng ${DRAWN} hoạt động quá hạn nhiều nhất, các hoạt động khác cộng chung.` : '';
  return [
    makeChart(
      {
        name: NAME,
        title: 'Trạng thái nhiệm vụ theo hoạt động',
        subtitle: `${asOf(report)}${order}`,
        alt: describeActivities(report),
        definitions: drawPatterns(NAME),
        body: drawBars(shown, NAME, space),
      },
      space,
    ),
  ];
}

/** The picture in words. */
export function describeActivities(report: Pick<Report, 'activities' | 'plan'>): string {
  const { activities, plan } = report;
  const late = rowsOf(report)
    .filter(({ counts }) => counts.overdue > 0)
    .sort((one, other) => other.counts.overdue - one.counts.overdue);
  const names = listOf(
    late,
    NAMED,
    ({ code, counts }) => `${drawableText(code)} ${formatNumber(counts.overdue)}`,
    'hoạt động',
  );
  const most = late.length > 0 ? ` Quá hạn nhiều nhất: ${names}.` : '';
  return `Trạng thái của ${formatNumber(plan.total)} nhiệm vụ theo ${formatNumber(activities.length)} hoạt động: ${countsInWords(plan)}.${most}`;
}

function rowsOf({ activities }: Pick<Report, 'activities'>): BarRow[] {
  return activities.map(({ activity, tally }) => ({
    code: activity.code,
    name: activity.name,
    counts: tally,
  }));
}
