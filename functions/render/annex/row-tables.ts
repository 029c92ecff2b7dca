import { TABS } from '../../../sheets/template/template.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Report } from '../../report/report.ts';
import { daysOverdue, type ReportRow } from '../../report/report-row.ts';
import { STATUS_LABEL } from '../../status/status-label.ts';
import type { SheetLinks } from '../sheet-links.ts';
import type { AnnexCell, AnnexColumn, AnnexTable } from './annex.ts';

const dated = (date: PlainDate | null): AnnexCell => (date === null ? null : { date });
const wordsOrNone = (text: string): AnnexCell => (text.trim() === '' ? null : text);

function linkToRow({ sheetRow }: ReportRow, links: SheetLinks): AnnexCell {
  return { text: String(sheetRow), href: links.row(TABS.progress.title, sheetRow) };
}

/** Annex 4: overdue work, longest first, with the cause the unit gives and what it proposes. */
export function overdueTable(report: Report, heading: readonly string[], links: SheetLinks): AnnexTable {
  return {
    name: 'PL4 Quá hạn',
    heading: ['PHỤ LỤC 4. NHIỆM VỤ QUÁ HẠN', ...heading],
    columns: [
      { title: 'STT', type: 'count', width: 6 },
      { title: 'Mã đơn vị', type: 'text', width: 10 },
      { title: 'Đơn vị', type: 'text', width: 34 },
      { title: 'Mã hoạt động', type: 'text', width: 10 },
      { title: 'Hoạt động', type: 'text', width: 44 },
      { title: 'Hạn cuối', type: 'date', width: 12 },
      { title: 'Quá hạn (ngày)', type: 'count', width: 10 },
      { title: 'Khó khăn, nguyên nhân', type: 'text', width: 44 },
      { title: 'Đề xuất', type: 'text', width: 36 },
      { title: 'Dòng', type: 'text', width: 8 },
    ],
    rows: report.overdue.map((row, index) => [
      index + 1,
      row.unitCode,
      row.unit.name,
      row.activityCode,
      row.activity.name,
      dated(row.deadline),
      daysOverdue(row),
      wordsOrNone(row.difficulties),
      wordsOrNone(row.proposals),
      linkToRow(row, links),
    ]),
  };
}

/** Annex 5: collectives and individuals that units commend, in their own words. */
export function exemplaryTable(report: Report, heading: readonly string[]): AnnexTable {
  return {
    name: 'PL5 Tiêu biểu',
    heading: ['PHỤ LỤC 5. TẬP THỂ, CÁ NHÂN TIÊU BIỂU', ...heading],
    columns: [
      { title: 'Mã hoạt động', type: 'text', width: 10 },
      { title: 'Tập thể, cá nhân', type: 'text', width: 80 },
      { title: 'Đơn vị đề nghị', type: 'text', width: 50 },
    ],
    rows: report.exemplary.flatMap(({ activity, quotes }) =>
      quotes.map(({ text, rows }) => [activity.code, text, rows.map(({ unit }) => unit.name).join('; ')]),
    ),
  };
}

const FROZEN_COLUMNS: readonly AnnexColumn[] = [
  { title: 'Dòng', type: 'text', width: 8 },
  { title: 'Mã đơn vị', type: 'text', width: 10 },
  { title: 'Đơn vị', type: 'text', width: 34 },
  { title: 'Mã hoạt động', type: 'text', width: 10 },
  { title: 'Hoạt động', type: 'text', width: 44 },
  { title: 'Trạng thái', type: 'text', width: 24 },
  { title: 'Tính là', type: 'text', width: 24 },
  { title: 'Hạn cuối', type: 'date', width: 12 },
  { title: 'Còn lại (ngày)', type: 'count', width: 10 },
  { title: 'Tiến độ', type: 'fraction', width: 10 },
  { title: 'Bắt đầu', type: 'date', width: 12 },
  { title: 'Hoàn thành', type: 'date', width: 12 },
  { title: 'Số lượng', type: 'count', width: 10 },
  { title: 'Kinh phí (đồng)', type: 'money', width: 16 },
  { title: 'Kết quả', type: 'text', width: 40 },
  { title: 'Minh chứng', type: 'text', width: 30 },
  { title: 'Khó khăn, nguyên nhân', type: 'text', width: 40 },
  { title: 'Đề xuất', type: 'text', width: 36 },
];

/** Every frozen row: what all figures of the report were counted from. */
export function frozenTable(report: Report, heading: readonly string[], links: SheetLinks): AnnexTable {
  return {
    name: 'Các dòng',
    heading: ['CÁC DÒNG ĐÃ CHỐT CỦA TAB TIẾN ĐỘ', ...heading],
    columns: FROZEN_COLUMNS,
    rows: report.rows.map((row) => [
      linkToRow(row, links),
      row.unitCode,
      row.unit.name,
      row.activityCode,
      row.activity.name,
      STATUS_LABEL[row.status],
      row.official === null ? 'Không tính' : STATUS_LABEL[row.official],
      dated(row.deadline),
      row.daysLeft,
      row.percent === null ? null : row.percent / 100,
      dated(row.startedOn),
      dated(row.doneOn),
      row.quantity,
      row.money,
      wordsOrNone(row.result),
      wordsOrNone(row.evidence),
      wordsOrNone(row.difficulties),
      wordsOrNone(row.proposals),
    ]),
  };
}
