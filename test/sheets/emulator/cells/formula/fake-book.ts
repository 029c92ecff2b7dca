/** A book of plain arrays that calculates its formulas as they are asked for. */
import {
  circularReference,
  evaluateFormula,
} from '../../../../../sheets/emulator/cells/formula/evaluate-formula.ts';
import type { CellAddress, FormulaBook } from '../../../../../sheets/emulator/cells/formula/formula-book.ts';
import type {
  ExtendedValue,
  GridRange,
  Locale,
  NumberFormat,
} from '../../../../../sheets/emulator/workbook/model.ts';

export type Content = number | string | boolean | null | undefined;

export interface FakeBookOptions {
  locale?: Locale;
  now?: number;
  names?: Record<string, { sheetTitle: string; range: GridRange }>;
  formats?: Record<string, NumberFormat>;
}

function contentValue(content: Content): ExtendedValue | undefined {
  if (content === null || content === undefined) return undefined;
  if (typeof content === 'number') return { numberValue: content };
  return typeof content === 'boolean' ? { boolValue: content } : { stringValue: content };
}

/** Formats are keyed by `sheet!row:column`. */
export function fakeBook(sheets: Record<string, Content[][]>, options: FakeBookOptions = {}): FormulaBook {
  const { locale = 'vi_VN', now = 44638.5, names = {}, formats = {} } = options;
  const busy = new Set<string>();
  const calculate = (formula: string, at: CellAddress, key: string): ExtendedValue => {
    if (busy.has(key)) return circularReference();
    busy.add(key);
    const value = evaluateFormula(formula, at, book);
    busy.delete(key);
    return value;
  };
  const book: FormulaBook = {
    locale,
    now,
    namedRange: (name) => names[name],
    formatAt: (sheetTitle, row, column) => formats[`${sheetTitle}!${row}:${column}`],
    size(title) {
      const rows = sheets[title ?? ''];
      return rows && { rows: rows.length, columns: Math.max(...rows.map((row) => row.length)) };
    },
    valueAt(title, row, column) {
      const content = sheets[title ?? '']?.[row]?.[column];
      if (typeof content !== 'string' || !content.startsWith('=')) return contentValue(content);
      return calculate(content, { sheetTitle: title ?? '', row, column }, `${title}!${row}:${column}`);
    },
  };
  return book;
}

/** A result as plain content; errors as their Google type after a `#`. */
export function plain(value: ExtendedValue | undefined): Content {
  if (value?.errorValue) return `#${value.errorValue.type}`;
  return value?.numberValue ?? value?.stringValue ?? value?.boolValue ?? null;
}
