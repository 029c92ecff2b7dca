/** What a change of Univer's cells means as entries for the service (pure). */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { CellMemory } from './workbook-data.ts';

export interface TypedCell {
  row: number;
  column: number;
  text: string | boolean;
}

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** @param isYesNo whether the cell is a checkbox */
function textOf(cell: Nullable<ICellData>, isYesNo: boolean): string | boolean {
  const { v } = cell ?? {};
  if (isYesNo && v !== undefined && v !== null && v !== '') return v === 1 || v === true || v === '1';
  const { entered } = (cell?.custom ?? {}) as CellMemory;
  return entered ?? cell?.f ?? String(v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '');
}

/** Changes that touch only a cell's look say nothing about its contents. */
const hasContents = (cell: Nullable<ICellData>): boolean =>
  !cell || ['v', 'f', 'p'].some((name) => name in cell);

export function typedCells(cells: Cells, isYesNo: (row: number, column: number) => boolean): TypedCell[] {
  return Object.entries(cells).flatMap(([row, line]) =>
    Object.entries(line as Record<string, Nullable<ICellData>>).flatMap(([column, cell]) => {
      const at = { row: Number(row), column: Number(column) };
      return hasContents(cell) ? [{ ...at, text: textOf(cell, isYesNo(at.row, at.column)) }] : [];
    }),
  );
}
