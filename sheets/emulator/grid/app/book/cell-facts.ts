/** What a cell of the stored workbook says (pure). */
import type { ApiCell, ApiFormat } from './sheets-api.ts';

export interface CellFacts {
  /** As the sheet prints it. */
  shown: string;
  /** What stands in the editor when somebody opens the cell, and gives the same cell when it is entered again. */
  entered: string;
  value: string | number | boolean | null;
  format: ApiFormat;
  note: string;
}

const NO_FORMAT: ApiFormat = {};

export const EMPTY_CELL: CellFacts = { shown: '', entered: '', value: null, format: NO_FORMAT, note: '' };

/** Types whose printed form reads back as the same value. */
const ENTERED_AS_SHOWN = new Set(['DATE', 'DATE_TIME', 'TIME', 'PERCENT']);

/** Texts that would be taken for a formula or number need the apostrophe people know from Sheets. */
const enteredText = (text: string): string => (/^[=+']/.test(text) ? `'${text}` : text);

function enteredNumber(value: number, shown: string, format: ApiFormat): string {
  return ENTERED_AS_SHOWN.has(format.numberFormat?.type ?? '') ? shown : String(value).replace('.', ',');
}

/** @param intern gives one object for equal formats, so that a large sheet stays small in memory */
export function readCell(cell: ApiCell, intern: (format: ApiFormat) => ApiFormat): CellFacts {
  const { formulaValue } = cell.userEnteredValue ?? {};
  const { numberValue, stringValue, boolValue, errorValue } = cell.effectiveValue ?? {};
  const shown = cell.formattedValue ?? '';
  const given = cell.effectiveFormat ?? cell.userEnteredFormat;
  const format = given ? intern(given) : NO_FORMAT;
  const value = numberValue ?? stringValue ?? boolValue ?? (errorValue ? shown : null);
  const note = cell.note ?? '';
  if (formulaValue) return { shown, entered: formulaValue, value, format, note };
  const entered =
    typeof numberValue === 'number'
      ? enteredNumber(numberValue, shown, format)
      : typeof stringValue === 'string'
        ? enteredText(stringValue)
        : shown;
  return { shown, entered, value, format, note };
}

/** One object for equal formats. */
export function formatInterner(): (format: ApiFormat) => ApiFormat {
  const known = new Map<string, ApiFormat>();
  return (format) => {
    const key = JSON.stringify(format);
    const same = known.get(key);
    if (!same) known.set(key, format);
    return same ?? format;
  };
}
