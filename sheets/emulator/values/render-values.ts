/** Cells of an area as the values methods answer them: a ragged table without trailing empties. */
import { formatValue } from '../cells/format-value.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Area } from '../workbook/grid-range.ts';
import type { Dimension, ExtendedValue, Sheet } from '../workbook/model.ts';
import type { RenderOptions } from './value-options.ts';

export type RenderedValue = string | number | boolean;

const isDateFormat = (type: string | null | undefined): boolean =>
  type === 'DATE' || type === 'TIME' || type === 'DATE_TIME';

/** An effective value as plain JSON; an error carries its message, as Google renders it unformatted. */
function plainValue(value: ExtendedValue): RenderedValue {
  if (typeof value.numberValue === 'number') return value.numberValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue;
  if (typeof value.stringValue === 'string') return value.stringValue;
  const code = formatValue(value, undefined, 'en_US');
  const message = value.errorValue?.message;
  return message ? `${code} (${message})` : code;
}

/** One cell; undefined when it is empty. */
export function renderValue(
  book: EvaluatedBook,
  sheet: Sheet,
  row: number,
  column: number,
  options: RenderOptions,
): RenderedValue | undefined {
  if (options.values === 'FORMULA') {
    const formula = sheet.rows[row]?.[column]?.value?.formulaValue;
    if (formula) return formula;
  }
  const value = book.effective(sheet, row, column);
  if (value === undefined) return undefined;
  if (options.values === 'FORMATTED_VALUE') return book.formatted(sheet, row, column);
  const isDate =
    options.dates === 'FORMATTED_STRING' &&
    typeof value.numberValue === 'number' &&
    isDateFormat(book.numberFormat(sheet, row, column)?.type);
  return isDate ? book.formatted(sheet, row, column) : plainValue(value);
}

/** The area as lists of rows or columns; empty cells within are `''`, trailing ones are left out. */
export function renderArea(
  book: EvaluatedBook,
  sheet: Sheet,
  area: Area,
  dimension: Dimension,
  options: RenderOptions,
): RenderedValue[][] {
  const byRows = dimension === 'ROWS';
  const bottom = Math.min(area.bottom, book.usedRows(sheet));
  const [outerStart, outerEnd] = byRows ? [area.top, bottom] : [area.left, area.right];
  const [innerStart, innerEnd] = byRows ? [area.left, area.right] : [area.top, bottom];
  const lines: RenderedValue[][] = [];
  let used = 0;
  for (let outer = outerStart; outer < outerEnd; outer++) {
    const line: RenderedValue[] = [];
    for (let inner = innerStart; inner < innerEnd; inner++) {
      const value = byRows
        ? renderValue(book, sheet, outer, inner, options)
        : renderValue(book, sheet, inner, outer, options);
      if (value === undefined) continue;
      while (line.length < inner - innerStart) line.push('');
      line.push(value);
    }
    lines.push(line);
    if (line.length > 0) used = lines.length;
  }
  lines.length = used;
  return lines;
}
