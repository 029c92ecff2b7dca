import type { Tab } from '../../sheets/template/declaration.ts';
import { BrokenSheetError } from '../errors.ts';
import { foldText } from './fold-text.ts';

/** Key of a column → its zero-based place in the rows. */
export type ColumnIndex = ReadonlyMap<string, number>;

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest;
}

function placesByHeader(header: readonly unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [index, cell] of header.entries()) {
    if (typeof cell !== 'string') continue;
    const name = foldText(cell);
    places.set(name, [...(places.get(name) ?? []), index]);
  }
  return places;
}

/**
 * Finds the declared columns of a tab by their headers, wherever they stand; columns that people added are left
 * alone.
 * @throws BrokenSheetError naming every header that is missing or doubled.
 */
export function readHeader(tab: Tab, header: readonly unknown[]): ColumnIndex {
  const places = placesByHeader(header);
  const found = tab.columns.map((column) => ({ column, at: places.get(foldText(column.header)) ?? [] }));
  const missing = found.filter(({ at }) => at.length === 0).map(({ column }) => `“${column.header}”`);
  const doubled = found
    .filter(({ at }) => at.length > 1)
    .map(({ column, at }) => `“${column.header}” (${at.map(columnLetters).join(', ')})`);
  if (missing.length + doubled.length > 0) throw brokenHeader(tab, missing, doubled);
  return new Map(found.map(({ column, at }) => [column.key, at[0] ?? -1]));
}

function brokenHeader(tab: Tab, missing: string[], doubled: string[]): BrokenSheetError {
  const problems = [
    ...(missing.length > 0 ? [`thiếu cột ${missing.join(', ')}`] : []),
    ...(doubled.length > 0 ? [`trùng tên cột ${doubled.join(', ')}`] : []),
  ];
  return new BrokenSheetError(
    `Tab “${tab.title}” ${problems.join('; ')}. Sửa lại tên cột ở dòng đầu rồi chạy lại.`,
  );
}
