/** Header, formats, widths, dropdowns, colours and marks of one tab, as batchUpdate requests (pure). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { COLUMN_METADATA_KEY, type Column, columnMark, type Highlight, type Tab } from '../declaration.ts';
import { PALETTE } from '../palette.ts';
import { cellFormat } from './cell-format.ts';
import { rgbColour } from './rgb-colour.ts';
import { validationRule } from './validation-rule.ts';

type Request = sheets_v4.Schema$Request;

export function tabRequests(tab: Tab, rowCount: number): Request[] {
  return [
    headerRequest(tab),
    ...tab.columns.flatMap((column, index) => columnRequests(tab, column, index, rowCount)),
    ...tab.highlights.map((highlight, index) => highlightRequest(tab, highlight, index, rowCount)),
    ...(tab.key === 'progress' ? [filterRequest(tab, rowCount)] : []),
  ];
}

function headerRequest(tab: Tab): Request {
  return {
    updateCells: {
      start: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: 0 },
      fields: 'userEnteredValue,userEnteredFormat,note',
      rows: [{ values: tab.columns.map(headerCell) }],
    },
  };
}

function headerCell({ header, help, owner }: Column): sheets_v4.Schema$CellData {
  const look = owner === 'system' ? PALETTE.systemHeader : PALETTE.header;
  return {
    userEnteredValue: { stringValue: header },
    note: help,
    userEnteredFormat: {
      textFormat: { bold: true, foregroundColorStyle: rgbColour(look.text) },
      backgroundColorStyle: rgbColour(look.background),
      horizontalAlignment: 'CENTER',
      verticalAlignment: 'MIDDLE',
      wrapStrategy: 'WRAP',
    },
  };
}

function columnRequests({ key, sheetId }: Tab, column: Column, index: number, rowCount: number): Request[] {
  const cells = {
    sheetId,
    startRowIndex: 1,
    endRowIndex: rowCount,
    startColumnIndex: index,
    endColumnIndex: index + 1,
  };
  const whole = { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 };
  const rule = validationRule(column);
  return [
    {
      repeatCell: {
        range: cells,
        cell: { userEnteredFormat: cellFormat(column) },
        fields: 'userEnteredFormat',
      },
    },
    {
      updateDimensionProperties: {
        range: whole,
        properties: { pixelSize: column.width, hiddenByUser: column.hidden ?? false },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: COLUMN_METADATA_KEY,
          metadataValue: columnMark({ key }, column),
          visibility: 'DOCUMENT',
          location: { dimensionRange: whole },
        },
      },
    },
    ...(rule ? [{ setDataValidation: { range: cells, rule } }] : []),
  ];
}

function highlightRequest(
  tab: Tab,
  { column, when, colour }: Highlight,
  index: number,
  rows: number,
): Request {
  const at = tab.columns.findIndex(({ key }) => key === column);
  return {
    addConditionalFormatRule: {
      index,
      rule: {
        ranges: [
          {
            sheetId: tab.sheetId,
            startRowIndex: 1,
            endRowIndex: rows,
            startColumnIndex: at,
            endColumnIndex: at + 1,
          },
        ],
        booleanRule: {
          condition: highlightCondition(when),
          format: {
            backgroundColorStyle: rgbColour(colour.background),
            textFormat: { foregroundColorStyle: rgbColour(colour.text) },
          },
        },
      },
    },
  };
}

function highlightCondition(when: Highlight['when']): sheets_v4.Schema$BooleanCondition {
  if ('equals' in when) return { type: 'TEXT_EQ', values: [{ userEnteredValue: when.equals }] };
  if ('negative' in when) return { type: 'NUMBER_LESS', values: [{ userEnteredValue: '0' }] };
  return { type: 'NOT_BLANK' };
}

function filterRequest({ sheetId, columns }: Tab, rowCount: number): Request {
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: rowCount,
    startColumnIndex: 0,
    endColumnIndex: columns.length,
  };
  return { setBasicFilter: { filter: { range } } };
}
