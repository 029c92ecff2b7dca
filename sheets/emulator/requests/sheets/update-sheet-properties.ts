import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import type { Dimension, Sheet, Workbook } from '../../workbook/model.ts';
import { dimensionSize } from '../dimensions/change-dimension.ts';
import { removeDimensions } from '../dimensions/delete-dimension.ts';
import { growSheet } from '../dimensions/insert-dimension.ts';
import { applyFieldMask, type FieldMask, parseFieldMask } from '../field-mask.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { rewriteFormulas } from '../rewrite-formulas.ts';
import { settleColor } from '../settle-color.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { targetSheet } from './find-target.ts';
import { checkedGrid } from './grid-properties.ts';
import { renumberSheets } from './sheet-order.ts';
import { assertTitleFree } from './sheet-title.ts';

type SheetProperties = sheets_v4.Schema$SheetProperties;

function rename(workbook: Workbook, sheet: Sheet, title: string): void {
  const from = sheet.properties.title;
  assertTitleFree(workbook, title, sheet);
  if (title === from) return;
  rewriteFormulas(workbook, { kind: 'renameSheet', from, to: title });
  sheet.properties = { ...sheet.properties, title };
}

/** `index` counts before the move, so the sheet's own and the next index are no move; absent means the end. */
function reposition(workbook: Workbook, sheet: Sheet, index: number): void {
  const from = sheet.properties.index;
  if (index === from || index === from + 1) return;
  workbook.sheets.splice(from, 1);
  workbook.sheets.splice(index > from ? index - 1 : index, 0, sheet);
  renumberSheets(workbook);
}

function resize(context: RequestContext, sheet: Sheet, dimension: Dimension, wanted: number): void {
  const size = dimensionSize(sheet, dimension);
  if (wanted > size) growSheet(context, sheet, dimension, wanted - size);
  if (wanted < size) removeDimensions(context, { sheet, dimension, start: wanted, end: size, size });
}

/** Rows and columns come and go before the new properties hold, so that what stood on them follows. */
function updateGrid(context: RequestContext, sheet: Sheet, asked: SheetProperties, mask: FieldMask): void {
  const before = sheet.properties.gridProperties;
  const merged = applyFieldMask(
    { gridProperties: before },
    { gridProperties: asked.gridProperties ?? {} },
    mask,
  );
  const grid = checkedGrid(merged.gridProperties ?? {});
  const { frozenRowCount: _rows, frozenColumnCount: _columns, ...unfrozen } = before;
  sheet.properties = { ...sheet.properties, gridProperties: unfrozen };
  resize(context, sheet, 'ROWS', grid.rowCount);
  resize(context, sheet, 'COLUMNS', grid.columnCount);
  sheet.properties = { ...sheet.properties, gridProperties: grid };
}

function assertStaysVisible(workbook: Workbook, sheet: Sheet): void {
  if (workbook.sheets.some((other) => other !== sheet && !other.properties.hidden)) return;
  throw invalidArgument("You can't hide all the sheets in a document.");
}

function withLook(before: Sheet['properties'], asked: SheetProperties, mask: FieldMask): Sheet['properties'] {
  if (Object.keys(mask).length === 0) return before;
  const { hidden, rightToLeft, ...rest } = applyFieldMask(before, asked as typeof before, mask);
  const shown = { ...rest, ...(hidden && { hidden }), ...(rightToLeft && { rightToLeft }) };
  return settleColor(shown, 'tabColor', mask);
}

/** Updates a sheet's title, place, grid and look by its field mask. */
export const updateSheetProperties: Handler<'updateSheetProperties'> = (body, context) => {
  const asked = body.properties ?? {};
  const {
    title,
    index,
    gridProperties,
    sheetId: _id,
    sheetType: _type,
    ...look
  } = parseFieldMask(body.fields, 'SheetProperties');
  const { workbook } = context;
  const sheet = targetSheet(workbook, asked.sheetId);
  assertMayRestructure(context, sheet);
  if (title) rename(workbook, sheet, asked.title ?? '');
  if (gridProperties) updateGrid(context, sheet, asked, { gridProperties });
  if (look.hidden && asked.hidden) assertStaysVisible(workbook, sheet);
  sheet.properties = withLook(sheet.properties, asked, look);
  if (index) reposition(workbook, sheet, asked.index ?? workbook.sheets.length);
  return {};
};
