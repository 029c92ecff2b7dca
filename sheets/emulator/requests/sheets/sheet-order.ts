import type { Sheet, Workbook } from '../../workbook/model.ts';

/** Makes `properties.index` equal to the position of each sheet. */
export function renumberSheets(workbook: Workbook): void {
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.properties.index !== index) sheet.properties = { ...sheet.properties, index };
  });
}

/** Puts a new sheet at `index`, at the end when it is absent or too large. */
export function insertSheet(workbook: Workbook, sheet: Sheet, index: number | null | undefined): void {
  workbook.sheets.splice(index ?? workbook.sheets.length, 0, sheet);
  renumberSheets(workbook);
}
