/** Picture 2 of the report, second half: the four words by unit. */
import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import { mostOverdueFirst } from '../../report-parts/by-unit.ts';
import { asOf } from '../as-of.ts';
import { type Chart, makeChart } from '../chart.ts';
import { DOCUMENT_SPACE } from '../chart-space.ts';
import { countsInWords } from '../count-words.ts';
import { listOf } from '../list-of.ts';
import { drawableText } from '../text/measure-text.ts';
import { drawPatterns } from '../word-style.ts';
import { type BarRow, drawBars } from './draw-bars.ts';
import { topAndRest } from './top-and-rest.ts';

const NAME = 'trang-thai-don-vi';
const [DRAWN, NAMED] = [15, 5];

/** One picture, the most overdue units first; none for a plan without units. */
export function drawUnitBars(report: Report, space = DOCUMENT_SPACE): Chart[] {
  const rows = rowsOf(report);
  if (rows.length === 0) return [];
  const { shown, hidden } = topAndRest(rows, DRAWN, 'đơn vị');
  const rest = hidden > 0 ? `; ${formatNumber(hidden)} đơn vị khác cộng chung ở dòng cuối` : '';
  const order = rows.length > 1 ? ` Xếp theo số nhiệm vụ quá hạn, nhiều nhất ở trên${rest}.` : '';
  return [
    makeChart(
      {
        name: NAME,
        title: 'Trạng thái nhiệm vụ theo đơn vị',
        subtitle: `${asOf(report)}${order}`,
        alt: describeUnits(report),
        definitions: drawPatterns(NAME),
        body: drawBars(shown, NAME, space),
      },
      space,
    ),
  ];
}

/** The picture in words. */
export function describeUnits(report: Pick<Report, 'units' | 'plan'>): string {
  const rows = rowsOf(report);
  const late = rows.filter(({ counts }) => counts.overdue > 0);
  const nameOf = ({ code, name, counts }: BarRow) =>
    `${drawableText(name) || drawableText(code)} ${formatNumber(counts.overdue)}`;
  const most =
    late.length > 0
      ? `${formatNumber(late.length)} đơn vị có nhiệm vụ quá hạn, nhiều nhất: ${listOf(late, NAMED, nameOf, 'đơn vị')}.`
      : 'Không đơn vị nào có nhiệm vụ quá hạn.';
  return `Trạng thái của ${formatNumber(report.plan.total)} nhiệm vụ theo ${formatNumber(rows.length)} đơn vị: ${countsInWords(report.plan)}. ${most}`;
}

function rowsOf({ units }: Pick<Report, 'units'>): BarRow[] {
  return mostOverdueFirst(units).map(({ unit, tally }) => ({
    code: unit.code,
    name: unit.name,
    counts: tally,
  }));
}
