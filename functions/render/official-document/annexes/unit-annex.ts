import { formatNumber, formatRate } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import type { Tally } from '../../../status/tally.ts';
import { figure, ordinal, short, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { mostOverdueFirst } from '../parts/by-unit.ts';
import { nameOf } from '../wording.ts';

/** Every unit, those that need attention first; the last row is the whole plan. */
export function unitAnnex({ units, plan, reporting }: Report): DocumentBlock[] {
  if (units.length === 0) return [];
  const reported = `${formatNumber(reporting.reported)}/${formatNumber(reporting.total)}`;
  return [
    table(
      [
        ordinal,
        wide('Đơn vị', 110),
        figure('Tổng số'),
        figure('Hoàn thành đúng hạn', 22),
        figure('Hoàn thành quá hạn', 22),
        figure('Trong hạn'),
        figure('Quá hạn'),
        figure('Tỷ lệ hoàn thành', 22),
        short('Đã báo cáo', 20),
      ],
      mostOverdueFirst(units).map(({ unit, tally, reported }, index) => [
        String(index + 1),
        nameOf(unit.name),
        ...statusCells(tally),
        reported ? 'Có' : 'Chưa',
      ]),
      ['', 'Toàn bộ', ...statusCells(plan), reported],
    ),
  ];
}

function statusCells(tally: Tally): string[] {
  const { total, doneOnTime, doneLate, running, overdue } = tally;
  return [...[total, doneOnTime, doneLate, running, overdue].map(formatNumber), formatRate(tally.doneRate)];
}
