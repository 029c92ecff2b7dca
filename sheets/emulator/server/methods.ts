/** The API's methods: where each answers, which messages it takes and gives, and what carries it out. */
import { batchUpdate } from '../spreadsheets/batch-update.ts';
import { copySheetTo } from '../spreadsheets/copy-sheet.ts';
import { createSpreadsheet } from '../spreadsheets/create-method.ts';
import { getSpreadsheet, getSpreadsheetByDataFilter } from '../spreadsheets/get-methods.ts';
import { getDeveloperMetadata, searchDeveloperMetadata } from '../spreadsheets/metadata-methods.ts';
import { appendValues } from '../values/append-method.ts';
import { batchClearValues, batchClearValuesByDataFilter, clearValues } from '../values/clear-methods.ts';
import { batchGetValues, batchGetValuesByDataFilter, getValues } from '../values/get-methods.ts';
import { batchUpdateValues, batchUpdateValuesByDataFilter, updateValues } from '../values/update-methods.ts';
import { DRIVE_METHODS } from './drive-methods.ts';
import type { Handle, Method } from './method.ts';

const ID = '/(?<spreadsheetId>[^/:]+)';
const RANGE = '/values/(?<range>[^/]+?)';

function get(name: string, path: string, reply: string, handle: Handle): Method {
  return {
    name,
    api: 'sheets',
    verb: 'GET',
    path: new RegExp(`^${ID}${path}$`),
    kind: 'read',
    reply,
    handle,
  };
}

function post(
  kind: Method['kind'],
  name: string,
  path: string,
  message: string,
  reply: string,
  handle: Handle | null,
  root = '',
): Method {
  const request = { type: message, root };
  return {
    name,
    api: 'sheets',
    verb: 'POST',
    path: new RegExp(`^${ID}${path}$`),
    kind,
    request,
    reply,
    ...(handle && { handle }),
  };
}

const VALUES = 'spreadsheets.values';

/** A POST with a fixed verb stands before the one with a range, which would take it for part of the range. */
const SHEETS_METHODS: readonly Method[] = [
  {
    name: 'spreadsheets.create',
    api: 'sheets',
    verb: 'POST',
    path: /^$/,
    kind: 'write',
    request: { type: 'Spreadsheet', root: 'spreadsheet' },
    reply: 'Spreadsheet',
    handleAll: createSpreadsheet,
  },
  get('spreadsheets.get', '', 'Spreadsheet', getSpreadsheet),
  post(
    'write',
    'spreadsheets.batchUpdate',
    ':batchUpdate',
    'BatchUpdateSpreadsheetRequest',
    'BatchUpdateSpreadsheetResponse',
    batchUpdate,
  ),
  post(
    'read',
    'spreadsheets.getByDataFilter',
    ':getByDataFilter',
    'GetSpreadsheetByDataFilterRequest',
    'Spreadsheet',
    getSpreadsheetByDataFilter,
  ),
  get(
    'spreadsheets.developerMetadata.get',
    '/developerMetadata/(?<metadataId>[^/:]+)',
    'DeveloperMetadata',
    getDeveloperMetadata,
  ),
  post(
    'read',
    'spreadsheets.developerMetadata.search',
    '/developerMetadata:search',
    'SearchDeveloperMetadataRequest',
    'SearchDeveloperMetadataResponse',
    searchDeveloperMetadata,
  ),
  {
    ...post(
      'write',
      'spreadsheets.sheets.copyTo',
      '/sheets/(?<sheetId>[^/:]+):copyTo',
      'CopySheetToAnotherSpreadsheetRequest',
      'SheetProperties',
      null,
    ),
    handleAll: copySheetTo,
  },
  get(`${VALUES}.batchGet`, '/values:batchGet', 'BatchGetValuesResponse', batchGetValues),
  post(
    'read',
    `${VALUES}.batchGetByDataFilter`,
    '/values:batchGetByDataFilter',
    'BatchGetValuesByDataFilterRequest',
    'BatchGetValuesByDataFilterResponse',
    batchGetValuesByDataFilter,
  ),
  post(
    'write',
    `${VALUES}.batchUpdate`,
    '/values:batchUpdate',
    'BatchUpdateValuesRequest',
    'BatchUpdateValuesResponse',
    batchUpdateValues,
  ),
  post(
    'write',
    `${VALUES}.batchUpdateByDataFilter`,
    '/values:batchUpdateByDataFilter',
    'BatchUpdateValuesByDataFilterRequest',
    'BatchUpdateValuesByDataFilterResponse',
    batchUpdateValuesByDataFilter,
  ),
  post(
    'write',
    `${VALUES}.batchClear`,
    '/values:batchClear',
    'BatchClearValuesRequest',
    'BatchClearValuesResponse',
    batchClearValues,
  ),
  post(
    'write',
    `${VALUES}.batchClearByDataFilter`,
    '/values:batchClearByDataFilter',
    'BatchClearValuesByDataFilterRequest',
    'BatchClearValuesByDataFilterResponse',
    batchClearValuesByDataFilter,
  ),
  get(`${VALUES}.get`, RANGE, 'ValueRange', getValues),
  {
    ...post('write', `${VALUES}.update`, RANGE, 'ValueRange', 'UpdateValuesResponse', updateValues, 'data'),
    verb: 'PUT',
  },
  post(
    'write',
    `${VALUES}.append`,
    `${RANGE}:append`,
    'ValueRange',
    'AppendValuesResponse',
    appendValues,
    'data',
  ),
  post(
    'write',
    `${VALUES}.clear`,
    `${RANGE}:clear`,
    'ClearValuesRequest',
    'ClearValuesResponse',
    clearValues,
  ),
];

export const METHODS: readonly Method[] = [...SHEETS_METHODS, ...DRIVE_METHODS];

const BY_NAME = new Map(METHODS.map((method) => [method.name, method]));

/** The method of this name; the journal keeps methods by it. */
export const methodNamed = (name: string): Method | undefined => BY_NAME.get(name);
