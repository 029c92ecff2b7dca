/** CellData of requests ↔ stored cells. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import { assertCellLength } from '../../workbook/edit-cell.ts';
import type { Cell, CellFormat, ExtendedValue } from '../../workbook/model.ts';
import { applyFieldMask, type FieldMask, parseFieldMask } from '../field-mask.ts';
import { settleBorders } from '../settle-border.ts';
import { settleFormatColors } from '../settle-color.ts';
import { settleValidation } from './settle-validation.ts';

type CellData = sheets_v4.Schema$CellData;

/** A checked mask over CellData with the cell contents it writes. */
export interface CellWriter {
  /** The cell after the write of `data`. */
  write(cell: Cell | undefined, data: CellData): Cell;
}

const VALUE_KINDS = ['numberValue', 'stringValue', 'boolValue', 'formulaValue'] as const;

/** @throws ApiError when the value is of no single kind that a client may write. */
function checkedValue(value: ExtendedValue | undefined): ExtendedValue | undefined {
  if (!value) return undefined;
  if (value.errorValue) throw invalidArgument('userEnteredValue.errorValue is read only.');
  const kinds = VALUE_KINDS.filter((kind) => value[kind] !== undefined && value[kind] !== null);
  const kind = kinds[0];
  if (kinds.length > 1)
    throw invalidArgument(`userEnteredValue has more than one value: ${kinds.join(', ')}.`);
  if (!kind || value[kind] === '') return undefined;
  if (value.formulaValue && !value.formulaValue.startsWith('=')) {
    throw invalidArgument('userEnteredValue.formulaValue must begin with "=".');
  }
  assertCellLength(value.stringValue ?? value.formulaValue ?? '');
  return { [kind]: value[kind] };
}

function toCellData(cell: Cell | undefined): CellData {
  return {
    ...(cell?.value && { userEnteredValue: cell.value }),
    ...(cell?.format && { userEnteredFormat: cell.format }),
    ...(cell?.note && { note: cell.note }),
    ...(cell?.validation && { dataValidation: cell.validation }),
    ...(cell?.textFormatRuns && { textFormatRuns: cell.textFormatRuns }),
  };
}

function toCell(data: CellData): Cell {
  const value = checkedValue(data.userEnteredValue);
  const format = data.userEnteredFormat;
  return {
    ...(value && { value }),
    ...(format && Object.keys(format).length > 0 && { format }),
    ...(data.note && { note: data.note }),
    ...(data.dataValidation && { validation: settleValidation(data.dataValidation) }),
    ...(data.textFormatRuns?.length && { textFormatRuns: data.textFormatRuns }),
  };
}

function assertSupported(data: CellData, mask: FieldMask): void {
  for (const field of ['pivotTable', 'dataSourceTable', 'chipRuns'] as const) {
    if (mask[field] && data[field]) throw unimplemented(`Cells with ${field} are not supported.`);
  }
}

function settledFormat(format: CellFormat, mask: FieldMask): CellFormat {
  const { borders: given, ...rest } = settleFormatColors(format, mask);
  const borders = given && settleBorders(given);
  return borders ? { ...rest, borders } : rest;
}

/** @throws ApiError in Google's words when the mask is empty or names unknown fields. */
export function cellWriter(fields: string | null | undefined): CellWriter {
  const mask = parseFieldMask(fields, 'CellData');
  const formatMask = mask.userEnteredFormat;
  return {
    write(cell, data) {
      assertSupported(data, mask);
      const written = applyFieldMask(toCellData(cell), data, mask);
      if (mask.userEnteredValue && !mask.textFormatRuns) delete written.textFormatRuns;
      if (formatMask && written.userEnteredFormat) {
        written.userEnteredFormat = settledFormat(written.userEnteredFormat, formatMask);
      }
      return toCell(written);
    },
  };
}
