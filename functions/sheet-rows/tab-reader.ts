import type { Column, Tab } from '../../sheets/template/declaration.ts';
import type { Finding } from '../plan/finding.ts';
import type { Problem, Reading } from './cells/reading.ts';
import { type ColumnIndex, readHeader } from './read-header.ts';
import { type RowReadings, rowSchema, type TypedKey, typedColumns } from './row-schema.ts';

/** A row that somebody filled in. */
export interface FilledRow<T extends Tab> {
  readings: RowReadings<T>;
  /** The raw cells, by column key. */
  cells: Readonly<Record<string, unknown>>;
  sheetRow: number;
}

export interface TabReader<T extends Tab> {
  index: ColumnIndex;
  /** `null` for a row in which nobody filled in anything (an unticked box is nothing). */
  read(row: readonly unknown[], sheetRow: number): FilledRow<T> | null;
  /** The problems of the row's cells, required cells left empty among them. */
  findings(row: FilledRow<T>): Finding[];
  /** A finding about one cell; the message reads on after the column's header. */
  finding(row: number, key: TypedKey<T>, problem: Problem): Finding;
}

export const isBlank = (cell: unknown): boolean =>
  cell === undefined ||
  cell === null ||
  cell === false ||
  cell === '' ||
  (typeof cell === 'string' && cell.trim() === '');

const REQUIRED: Problem = {
  code: 'cell.required',
  severity: 'error',
  message: 'đang để trống; ô này bắt buộc, ghi giá trị hoặc xóa cả dòng.',
};

/** @throws BrokenSheetError where the header lacks or doubles a column. */
export function tabReader<T extends Tab>(tab: T, header: readonly unknown[]): TabReader<T> {
  const index = readHeader(tab, header);
  const schema = rowSchema(tab);
  const columns = typedColumns(tab).map((column) => ({ column, at: index.get(column.key) ?? -1 }));
  const byKey = new Map<string, Column>(columns.map(({ column }) => [column.key, column]));

  const finding = (row: number, key: string, { code, severity, message }: Problem): Finding => {
    const column = byKey.get(key)?.header ?? null;
    return { tab: tab.title, row, column, code, severity, message: `${column} ${message}` };
  };

  return {
    index,
    finding,
    read(row, sheetRow) {
      const cells: Record<string, unknown> = {};
      let filled = false;
      for (const { column, at } of columns) {
        const cell = row[at];
        cells[column.key] = cell;
        filled ||= !isBlank(cell);
      }
      return filled ? { readings: schema.parse(cells), cells, sheetRow } : null;
    },
    findings({ readings, sheetRow }) {
      const found: Finding[] = [];
      for (const { column } of columns) {
        const { value, problem } = (readings as Record<string, Reading<unknown>>)[column.key] ?? {
          value: null,
        };
        const missing = column.required === true && value === null && problem?.severity !== 'error';
        if (missing) found.push(finding(sheetRow, column.key, REQUIRED));
        else if (problem) found.push(finding(sheetRow, column.key, problem));
      }
      return found;
    },
  };
}
