/** How autofill goes on from given cells: formulas displaced, numbers and dates in steps, the rest repeated. */
import { offsetFormula } from '../../cells/formula/move-references.ts';
import type { Cell, ExtendedValue } from '../../workbook/model.ts';

const DATE_TYPES = new Set(['DATE', 'DATE_TIME']);
const COUNTED = /^(.*?)(\d+)(\D*)$/s;

interface Line {
  intercept: number;
  slope: number;
}

/** The line of least squares through the numbers: exact when they are evenly spaced. */
function lineThrough(numbers: readonly number[]): Line {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = numbers.reduce((sum, _number, at) => sum + (at - middle) ** 2, 0);
  const rise = numbers.reduce((sum, number, at) => sum + (at - middle) * (number - mean), 0);
  const slope = spread === 0 ? 0 : rise / spread;
  return { slope, intercept: mean - slope * middle };
}

/** One given number goes on by ones when it is a date (or, with `alternate`, when it is not). */
function numberSeries(source: readonly Cell[], alternate: boolean): Line | undefined {
  const numbers = source.map(({ value }) => value?.numberValue);
  if (!numbers.every((number) => typeof number === 'number')) return undefined;
  if (numbers.length > 1) return alternate ? undefined : lineThrough(numbers);
  const isDate = DATE_TYPES.has(source[0]?.format?.numberFormat?.type ?? '');
  return isDate === alternate ? undefined : { intercept: numbers[0] ?? 0, slope: 1 };
}

/** `Quý 1` goes on as `Quý 2`, also when several stand in the source. */
function countedText(text: string, turns: number, period: number): string {
  const [, before = '', digits = '', after = ''] = COUNTED.exec(text) ?? [];
  if (digits === '') return text;
  const number = Math.abs(Number(digits) + turns * period);
  return before + String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0') + after;
}

function continued(cell: Cell, turns: number, period: number, displaced: (formula: string) => string): Cell {
  const { formulaValue, stringValue } = cell.value ?? {};
  const value: ExtendedValue | undefined = formulaValue
    ? { formulaValue: displaced(formulaValue) }
    : typeof stringValue === 'string'
      ? { stringValue: countedText(stringValue, turns, period) }
      : cell.value;
  return { ...cell, ...(value && { value }) };
}

/**
 * The cell at place `at` of a lane whose first cells are `source` (negative: before them); `direction` turns a
 * displacement along the lane into rows and columns.
 */
export function fillCell(
  source: readonly Cell[],
  at: number,
  alternate: boolean,
  direction: (places: number) => { rows: number; columns: number },
): Cell {
  const period = source.length;
  const turns = Math.floor(at / period);
  const from = at - turns * period;
  const model = source[from] ?? {};
  const line = numberSeries(source, alternate);
  if (line) return { ...model, value: { numberValue: line.intercept + line.slope * at } };
  const { rows, columns } = direction(at - from);
  return continued(model, turns, period, (formula) => offsetFormula(formula, rows, columns));
}
