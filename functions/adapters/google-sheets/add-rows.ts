/** Adds an import's rows, once. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { cellFormat } from '../../../sheets/template/creation/cell-format.ts';
import { validationRule } from '../../../sheets/template/creation/validation-rule.ts';
import type { Column } from '../../../sheets/template/declaration.ts';
import { TABS, type TabKey } from '../../../sheets/template/template.ts';
import { SheetInMotionError } from '../../errors.ts';
import type { NewRows } from '../../ports.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import type { CellValue } from '../../sheet-rows/sheet-page.ts';
import { asIs } from './as-is.ts';
import { callGoogle, ONCE } from './call-google.ts';
import type { Target } from './write-columns.ts';

type Request = sheets_v4.Schema$Request;

/**
 * A mark on the spreadsheet that counts its imports. Its id is fixed: creating it a second time is refused, so that
 * "take away the mark that I saw, set the next" succeeds for exactly one of several imports, and the rows, being
 * part of the same batch, are added exactly then.
 */
const MARK_ID = 740_115;
const MARK_KEY = 'plansheet.import';

/** The mark of the last import; `null` before the first. */
export function importMark({ developerMetadata }: sheets_v4.Schema$Spreadsheet): string | null {
  const mark = developerMetadata?.find(({ metadataId }) => metadataId === MARK_ID);
  return mark?.metadataValue ?? null;
}

export async function addRows(
  target: Target,
  lastImport: string | null,
  added: readonly NewRows[],
  columns: ReadonlyMap<TabKey, ColumnIndex>,
): Promise<void> {
  const requests = [
    ...countImport(lastImport),
    ...added
      .filter(({ rows }) => rows.length > 0)
      .map(({ tab, rows }) => appendRequest(target, tab, rows, columns.get(tab) ?? new Map())),
  ];
  const { spreadsheetId, client } = target;
  try {
    await callGoogle(
      () =>
        client.spreadsheets.batchUpdate({
          spreadsheetId,
          requestBody: asIs({ requests }),
          fields: 'spreadsheetId',
        }),
      ONCE,
    );
  } catch (error) {
    if (!(error instanceof SheetInMotionError)) throw error;
    throw new SheetInMotionError(
      'Một lượt nhập khác vừa ghi vào bảng tính này; chưa ghi gì của lượt này, hãy xem trước lại.',
      { cause: error },
    );
  }
}

function countImport(last: string | null): Request[] {
  const next = String(Number(last ?? 0) + 1);
  const seen = { metadataId: MARK_ID, metadataKey: MARK_KEY, metadataValue: last };
  const developerMetadata = {
    metadataId: MARK_ID,
    metadataKey: MARK_KEY,
    metadataValue: next,
    visibility: 'DOCUMENT',
    location: { spreadsheet: true },
  };
  return [
    ...(last === null
      ? []
      : [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: seen } } }]),
    { createDeveloperMetadata: { developerMetadata } },
  ];
}

function appendRequest(
  { structure }: Target,
  tab: TabKey,
  rows: NewRows['rows'],
  columns: ColumnIndex,
): Request {
  const width = Math.max(...columns.values()) + 1;
  // Progress rows are many; they get their looks by range when they are opened to their units.
  const looks = tab !== 'progress';
  const blank = Array.from({ length: width }, (): sheets_v4.Schema$CellData => ({}));
  for (const column of looks ? TABS[tab].columns : []) {
    blank[columns.get(column.key) ?? -1] = emptyCell(column);
  }
  return {
    appendCells: {
      sheetId: structure.get(tab)?.sheetId ?? 0,
      fields: looks ? 'userEnteredValue,userEnteredFormat,dataValidation' : 'userEnteredValue',
      rows: rows.map((cells) => {
        const values = [...blank];
        for (const [key, value] of Object.entries(cells)) {
          const at = columns.get(key) ?? -1;
          values[at] = { ...values[at], userEnteredValue: entered(value) };
        }
        return { values };
      }),
    },
  };
}

/** Looks and dropdown of a column, as the template gives them to its first rows. */
function emptyCell(column: Column): sheets_v4.Schema$CellData {
  const dataValidation = validationRule(column);
  return { userEnteredFormat: cellFormat(column), ...(dataValidation ? { dataValidation } : {}) };
}

/** Values as they are: text from a document is never a formula. */
function entered(value: CellValue): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}
