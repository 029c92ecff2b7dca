import type { OpenPlanSheet } from '../ports.ts';
import type { ColumnIndex } from '../sheet-rows/read-header.ts';
import type { SheetPage } from '../sheet-rows/sheet-page.ts';
import { type SheetReading, sheetReader } from '../sheet-rows/sheet-reader.ts';
import { assertAdmin } from './authorize.ts';
import type { RunContext } from './services.ts';

export interface OpenedPlan {
  sheet: OpenPlanSheet;
  reading: SheetReading;
}

/** Sees every page whose header could be read, for what the records leave out. */
export type SeePage = (page: SheetPage, columns: ColumnIndex) => void;

/**
 * Opens and reads a plan for somebody who may. Who may stands in the sheet itself, so it is read first; what
 * is wrong with the sheet is told only to them.
 * @throws ForbiddenError, BrokenSheetError and the errors of the sheets port.
 */
export async function readPlan(context: RunContext, see: SeePage = () => {}): Promise<OpenedPlan> {
  const sheets = await context.services.sheets();
  const sheet = await sheets.open(context.spreadsheetId);
  const reader = sheetReader();
  for await (const page of sheet.pages()) {
    reader.add(page);
    const columns = reader.columnsOf(page.tab);
    if (columns) see(page, columns);
  }
  assertAdmin(context, reader.settings());
  return { sheet, reading: reader.finish(sheet.missingTabs) };
}
