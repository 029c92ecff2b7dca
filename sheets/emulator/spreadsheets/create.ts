/** spreadsheets.create: an empty workbook, filled by the same requests that would fill it later. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../api-error.ts';
import { applyRequests } from '../requests/apply-requests.ts';
import { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { requireSheet } from '../workbook/find-sheet.ts';
import type { Caller, Locale, Workbook } from '../workbook/model.ts';
import { sheetRequests } from './sheet-requests.ts';

type Spreadsheet = sheets_v4.Schema$Spreadsheet;

const LOCALES: Readonly<Record<string, Locale>> = {
  vi: 'vi_VN',
  vi_VN: 'vi_VN',
  en: 'en_US',
  en_US: 'en_US',
};

/** Far from the small ids that clients choose. */
const FIRST_ID = 1_000_000_000;

function localeOf(asked: string | null | undefined): Locale {
  const locale = LOCALES[asked || 'en_US'];
  if (!locale) throw unimplemented(`The locale ${asked} is not supported; en_US and vi_VN are.`);
  return locale;
}

function timeZoneOf(asked: string | null | undefined): string {
  const timeZone = asked || 'Etc/GMT';
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return timeZone;
  } catch {
    throw invalidArgument(`Invalid spreadsheet.properties.timeZone: ${timeZone}`);
  }
}

function emptyWorkbook(spreadsheetId: string, owner: string, now: number, asked: Spreadsheet): Workbook {
  const properties = asked.properties ?? {};
  return {
    spreadsheetId,
    owner,
    properties: {
      ...properties,
      title: properties.title || 'Untitled spreadsheet',
      locale: localeOf(properties.locale),
      timeZone: timeZoneOf(properties.timeZone),
    },
    sheets: [],
    namedRanges: [],
    metadata: [],
    nextId: FIRST_ID,
    createdAt: now,
    modifiedAt: now,
    trashed: false,
    version: 1,
  };
}

/** The workbook that `asked` describes; a spreadsheetId in it is ignored, as at Google. */
export function createWorkbook(
  asked: Spreadsheet,
  context: { spreadsheetId: string; caller: Caller; now: number },
): Workbook {
  const { caller, now } = context;
  const workbook = emptyWorkbook(context.spreadsheetId, caller.email, now, asked);
  const evaluate = new EvaluatedBook(workbook, now);
  const sheets = asked.sheets?.length ? asked.sheets : [{ properties: { sheetId: 0, title: 'Sheet1' } }];
  const how = { caller, now, evaluate };
  const replies = applyRequests(
    workbook,
    sheets.map(({ properties }) => ({ addSheet: { properties: properties ?? {} } })),
    how,
  );
  const fill = sheets.flatMap((sheet, index) => {
    const sheetId = replies[index]?.addSheet?.properties?.sheetId;
    return sheetRequests(sheet, requireSheet(workbook, sheetId));
  });
  const rest = [
    ...(asked.namedRanges ?? []).map((namedRange) => ({ addNamedRange: { namedRange } })),
    ...(asked.developerMetadata ?? []).map((metadata) => ({
      createDeveloperMetadata: { developerMetadata: { location: { spreadsheet: true }, ...metadata } },
    })),
  ];
  if (fill.length + rest.length > 0) applyRequests(workbook, [...fill, ...rest], how);
  return workbook;
}
