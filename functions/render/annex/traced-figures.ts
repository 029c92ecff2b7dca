/** The counts that the annex prints for the plan, each activity and each unit, with the rows behind each. */
import { type CountedFigure, FIGURES, rowsCounted } from '../../report/figure-rows.ts';
import type { Report } from '../../report/report.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type AnnexCell, type AnnexColumn, type AnnexTable, firstRow } from './annex.ts';
import { rowRanges } from './row-ranges.ts';

export const ANNEX_FIGURES = [
  'total',
  'doneOnTime',
  'doneLate',
  'running',
  'overdue',
  'dueSoon',
  'apart',
  'due',
] as const satisfies readonly CountedFigure[];

export const figureColumns: readonly AnnexColumn[] = ANNEX_FIGURES.map((figure) => ({
  title: FIGURES[figure].label,
  type: 'count',
  width: 12,
}));

const NAME = 'Truy số liệu';
const COLUMNS: readonly AnnexColumn[] = [
  { title: 'Phạm vi', type: 'text', width: 16 },
  { title: 'Mã', type: 'text', width: 12 },
  { title: 'Chỉ số', type: 'text', width: 28 },
  { title: 'Giá trị', type: 'count', width: 10 },
  { title: 'Các dòng được đếm (số dòng ở tab Tiến độ khi chốt số liệu)', type: 'text', width: 90 },
];

export interface TracedFigures {
  /** The cells of one line's counts, each leading to the line of the trace that names its rows. */
  cells(scope: string, code: string, rows: readonly ReportRow[]): AnnexCell[];
  /** The trace of all cells asked for so far. */
  table(): AnnexTable;
}

export function traceFigures(heading: Report['settings']['planTitle'][]): TracedFigures {
  const frame = { name: NAME, heading: ['TRUY SỐ LIỆU: MỖI CON SỐ VÀ CÁC DÒNG NÓ ĐẾM', ...heading] };
  const lines: AnnexCell[][] = [];
  return {
    cells: (scope, code, rows) =>
      ANNEX_FIGURES.map((figure) => {
        const counted = rowsCounted(rows, figure);
        if (counted.length === 0) return 0;
        const href = `#'${NAME}'!A${firstRow(frame) + lines.length}`;
        const sheetRows = rowRanges(counted.map(({ sheetRow }) => sheetRow));
        lines.push([scope, code, FIGURES[figure].label, counted.length, sheetRows]);
        return { value: counted.length, href };
      }),
    table: () => ({ ...frame, columns: COLUMNS, rows: lines }),
  };
}
