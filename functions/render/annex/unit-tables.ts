import type { Report } from '../../report/report.ts';
import type { AnnexTable } from './annex.ts';
import { figureColumns, type TracedFigures } from './traced-figures.ts';

/** Annex 2: every unit's figures, in the order of the tab `Đơn vị`. */
export function unitTable(report: Report, heading: readonly string[], traced: TracedFigures): AnnexTable {
  const rowsOf = Map.groupBy(report.rows, ({ unitCode }) => unitCode);
  return {
    name: 'PL2 Đơn vị',
    heading: ['PHỤ LỤC 2. KẾT QUẢ THEO ĐƠN VỊ', ...heading],
    columns: [
      { title: 'Mã', type: 'text', width: 9 },
      { title: 'Đơn vị', type: 'text', width: 50 },
      { title: 'Đã báo cáo', type: 'text', width: 11 },
      ...figureColumns,
      { title: 'Tỷ lệ hoàn thành', type: 'fraction', width: 12 },
      { title: 'Tỷ lệ quá hạn', type: 'fraction', width: 12 },
      { title: 'Quá hạn lâu nhất (ngày)', type: 'count', width: 12 },
    ],
    rows: report.units.map(({ unit, tally, reported }) => [
      unit.code,
      unit.name,
      reported ? 'Có' : 'Chưa',
      ...traced.cells('Đơn vị', unit.code, rowsOf.get(unit.code) ?? []),
      tally.doneRate,
      tally.overdueRate,
      tally.maxDaysOverdue,
    ]),
  };
}

/** Annex 3: units that have typed nothing yet, with what is theirs to do. */
export function notReportedTable(report: Report, heading: readonly string[]): AnnexTable {
  const silent = report.units.filter(({ reported }) => !reported);
  return {
    name: 'PL3 Chưa báo cáo',
    heading: ['PHỤ LỤC 3. ĐƠN VỊ CHƯA BÁO CÁO', ...heading],
    columns: [
      { title: 'STT', type: 'count', width: 6 },
      { title: 'Mã', type: 'text', width: 9 },
      { title: 'Đơn vị', type: 'text', width: 60 },
      { title: 'Số nhiệm vụ', type: 'count', width: 12 },
      { title: 'Quá hạn', type: 'count', width: 12 },
    ],
    rows: silent.map(({ unit, tally }, index) => [
      index + 1,
      unit.code,
      unit.name,
      tally.rows,
      tally.overdue,
    ]),
  };
}
