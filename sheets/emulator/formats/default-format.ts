/** The format of a cell that nobody formatted, as new spreadsheets have it at Google. */
import type { CellFormat, ExtendedValue } from '../workbook/model.ts';

const WHITE = { red: 1, green: 1, blue: 1 };

export const DEFAULT_FORMAT: CellFormat = {
  backgroundColor: WHITE,
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: WHITE },
};

/** Numbers stand right, texts left, booleans and errors in the middle. */
export function defaultAlignment(value: ExtendedValue): string {
  if (typeof value.numberValue === 'number') return 'RIGHT';
  return typeof value.stringValue === 'string' ? 'LEFT' : 'CENTER';
}
