import { cutList } from '../../report/cut-list.ts';
import { formatNumber, formatRate } from '../../report/format-number.ts';
import type { Report, UnitSummary } from '../../report/report.ts';
import { type Block, item, paragraph } from '../mail-document.ts';
import { moreItem, shortName } from '../wording.ts';
import type { Rendering } from './rendering.ts';

/** I.3: how many units reported, which are furthest behind, and what is left to mend in the sheet. */
export function byUnit({ units, reporting, findings }: Report, { detail }: Rendering): Block[] {
  if (units.length === 0) return [];
  const late = mostOverdueFirst(units.filter(({ tally }) => tally.overdue > 0));
  const { shown, hidden } = cutList(late, detail.lateUnits);
  const faults = findings.errors + findings.warnings;
  return [
    paragraph([
      {
        text: `${formatNumber(reporting.reported)}/${formatNumber(reporting.total)} đơn vị đã báo cáo`,
        bold: true,
      },
      ` (${formatRate(reporting.reported / reporting.total)}). ${standingSentence(units, late.length, hidden > 0)}`,
    ]),
    ...(late.length > 0 ? [lateUnits(shown, hidden, detail.name)] : []),
    ...(faults > 0
      ? [
          paragraph(
            `Bảng theo dõi còn ${formatNumber(findings.errors)} lỗi và ${formatNumber(findings.warnings)} cảnh báo cần rà soát; các đơn vị có lỗi được báo trong thư tóm tắt.`,
          ),
        ]
      : []),
  ];
}

export function mostOverdueFirst(units: readonly UnitSummary[]): UnitSummary[] {
  return [...units].sort(
    (one, other) =>
      other.tally.overdue - one.tally.overdue ||
      other.tally.maxDaysOverdue - one.tally.maxDaysOverdue ||
      (one.tally.doneRate ?? 1) - (other.tally.doneRate ?? 1),
  );
}

function standingSentence(units: readonly UnitSummary[], late: number, cut: boolean): string {
  const allDone = units.filter(({ tally }) => tally.due > 0 && tally.overdue === 0).length;
  const sentences = [
    allDone > 0 ? `${formatNumber(allDone)} đơn vị đã hoàn thành mọi nhiệm vụ đến hạn.` : '',
    late > 0
      ? `${formatNumber(late)} đơn vị có nhiệm vụ quá hạn${cut ? ', nhiều nhất' : ''}:`
      : 'Không có đơn vị nào có nhiệm vụ quá hạn.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function lateUnits(shown: readonly UnitSummary[], hidden: number, nameLength: number): Block {
  const lines = shown.map(({ unit, tally }) =>
    item([
      `${shortName(unit.name, nameLength)}: `,
      { text: `${formatNumber(tally.overdue)} nhiệm vụ`, bold: true, tone: 'late' },
      `, lâu nhất ${formatNumber(tally.maxDaysOverdue)} ngày`,
    ]),
  );
  return { kind: 'list', items: [...lines, ...moreItem(hidden)] };
}
