import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { unimplemented } from '../../api-error.ts';
import { assertCellBudget } from '../../workbook/cell-budget.ts';
import { sheetById } from '../../workbook/find-sheet.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';
import { wantedId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { settleColor } from '../settle-color.ts';
import { checkedGrid } from './grid-properties.ts';
import { insertSheet } from './sheet-order.ts';
import { assertTitleFree, defaultTitle } from './sheet-title.ts';

type SheetProperties = sheets_v4.Schema$SheetProperties;

const DEFAULT_GRID = { rowCount: 1000, columnCount: 26 };

function newProperties(workbook: Workbook, asked: SheetProperties): Sheet['properties'] {
  const { tabColor, tabColorStyle, hidden, rightToLeft } = asked;
  const title = asked.title || defaultTitle(workbook);
  assertTitleFree(workbook, title);
  const properties: Sheet['properties'] = {
    sheetId: wantedId(workbook, 'sheet', asked.sheetId, (id) => sheetById(workbook, id) !== undefined),
    title,
    index: workbook.sheets.length,
    sheetType: 'GRID',
    gridProperties: checkedGrid({ ...DEFAULT_GRID, ...asked.gridProperties }),
    ...(hidden && { hidden }),
    ...(rightToLeft && { rightToLeft }),
    ...(tabColor && { tabColor }),
    ...(tabColorStyle && { tabColorStyle }),
  };
  return settleColor(properties, 'tabColor', {});
}

/** An empty sheet with the properties asked for and Google's defaults for the rest; not yet in the workbook. */
export function newSheet(workbook: Workbook, asked: SheetProperties): Sheet {
  if (asked.sheetType && asked.sheetType !== 'GRID') {
    throw unimplemented(`Sheets of type ${asked.sheetType} are not supported.`);
  }
  return {
    properties: newProperties(workbook, asked),
    rows: [],
    rowProperties: [],
    columnProperties: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    charts: [],
    filterViews: [],
    bandedRanges: [],
    rowGroups: [],
    columnGroups: [],
  };
}

/** Adds an empty sheet, by default at the end with 1000 rows and 26 columns. */
export const addSheet: Handler<'addSheet'> = (body, { workbook }) => {
  const asked = body.properties ?? {};
  const sheet = newSheet(workbook, asked);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  assertCellBudget(workbook, rowCount * columnCount);
  insertSheet(workbook, sheet, asked.index);
  return { addSheet: { properties: structuredClone(sheet.properties) } };
};
