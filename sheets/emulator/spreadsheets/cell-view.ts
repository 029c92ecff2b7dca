/** One stored cell as `CellData`. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { EffectiveFormats } from '../formats/effective-formats.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Cell, Sheet } from '../workbook/model.ts';
import { partOf, type ResponseMask } from './response-mask.ts';

type CellData = sheets_v4.Schema$CellData;

const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"/i;

/** The link of a cell: of its format, of one run over its whole text, or of a HYPERLINK formula with a literal address. */
function linkOf(cell: Cell | undefined): string | undefined {
  const [run, second] = cell?.textFormatRuns ?? [];
  const whole = run && !second && !run.startIndex ? run.format?.link?.uri : undefined;
  const format = whole ?? cell?.format?.textFormat?.link?.uri;
  if (format) return format;
  return HYPERLINK.exec(cell?.value?.formulaValue ?? '')?.[1]?.replaceAll('""', '"');
}

/** What was entered, note and validation included. */
function enteredParts(cell: Cell): CellData {
  return {
    ...(cell.value && { userEnteredValue: cell.value }),
    ...(cell.format && { userEnteredFormat: cell.format }),
    ...(cell.note && { note: cell.note }),
    ...(cell.validation && { dataValidation: cell.validation }),
    ...(cell.textFormatRuns && { textFormatRuns: cell.textFormatRuns }),
  };
}

/** The cell for an answer; `{}` when it is empty. Costly parts are worked out only if the mask wants them. */
export function cellView(
  { book, formats }: { book: EvaluatedBook; formats: EffectiveFormats },
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  mask: ResponseMask,
): CellData {
  const cell = sheet.rows[row]?.[column];
  const value = book.effective(sheet, row, column);
  const link = linkOf(cell);
  const view: CellData = {
    ...(cell && enteredParts(cell)),
    ...(value && { effectiveValue: value }),
    ...(link !== undefined && { hyperlink: link }),
  };
  if (value && partOf(mask, 'formattedValue')) view.formattedValue = book.formatted(sheet, row, column);
  if (!partOf(mask, 'effectiveFormat')) return view;
  const effectiveFormat = formats.ofCell(sheet, row, column, link !== undefined);
  return { ...view, ...(effectiveFormat && { effectiveFormat }) };
}
