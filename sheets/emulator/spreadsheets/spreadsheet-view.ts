/** A workbook as the `Spreadsheet` resource that one caller sees. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { DEFAULT_FORMAT } from '../formats/default-format.ts';
import { DEFAULT_THEME } from '../formats/theme.ts';
import { viewProtectedRange } from '../requests/rules/view-protected-range.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { type Area, type SheetArea, wholeArea } from '../workbook/grid-range.ts';
import { locationType } from '../workbook/metadata-lookup.ts';
import type { Caller, Sheet, Workbook } from '../workbook/model.ts';
import { gridView } from './grid-view.ts';
import { partOf, type ResponseMask } from './response-mask.ts';

export interface ViewOptions {
  /** Only these areas, and only sheets that have one; null means everything. */
  areas: SheetArea[] | null;
  /** Asks for cells when there is no mask; a mask alone decides otherwise, as at Google. */
  includeGridData: boolean;
  mask: ResponseMask;
  caller: Caller;
}

const some = <K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } =>
  list.length > 0 ? ({ [key]: list } as { [key in K]: T[] }) : {};

function sheetView(
  workbook: Workbook,
  book: EvaluatedBook,
  sheet: Sheet,
  areas: Area[],
  options: ViewOptions,
): sheets_v4.Schema$Sheet {
  const { caller, mask } = options;
  const gridMask =
    mask === true ? options.includeGridData || undefined : partOf(partOf(mask, 'sheets'), 'data');
  const guards = sheet.protectedRanges.map((guard) => viewProtectedRange(workbook, guard, caller));
  const metadata = workbook.metadata.filter(
    ({ location }) => locationType(location) === 'SHEET' && location?.sheetId === sheet.properties.sheetId,
  );
  return {
    properties: sheet.properties,
    ...(gridMask && { data: areas.map((area) => gridView(workbook, book, sheet, area, gridMask)) }),
    ...some('merges', sheet.merges),
    ...some('conditionalFormats', sheet.conditionalFormats),
    ...some('protectedRanges', guards),
    ...(sheet.basicFilter && { basicFilter: sheet.basicFilter }),
    ...some('filterViews', sheet.filterViews),
    ...some('charts', sheet.charts),
    ...some('bandedRanges', sheet.bandedRanges),
    ...some('rowGroups', sheet.rowGroups),
    ...some('columnGroups', sheet.columnGroups),
    ...some('developerMetadata', metadata),
  };
}

function sheetsView(workbook: Workbook, book: EvaluatedBook, options: ViewOptions): sheets_v4.Schema$Sheet[] {
  return workbook.sheets.flatMap((sheet) => {
    const areas = options.areas
      ? options.areas.filter((one) => one.sheet === sheet).map(({ area }) => area)
      : [wholeArea(sheet)];
    return areas.length > 0 ? [sheetView(workbook, book, sheet, areas, options)] : [];
  });
}

/** The whole resource; the caller of this function applies the mask, which here only saves work. */
export function spreadsheetView(
  workbook: Workbook,
  book: EvaluatedBook,
  options: ViewOptions,
): sheets_v4.Schema$Spreadsheet {
  const { spreadsheetId, properties, namedRanges } = workbook;
  const { title, locale, ...rest } = properties;
  const metadata = workbook.metadata.filter(({ location }) => locationType(location) === 'SPREADSHEET');
  return {
    spreadsheetId,
    properties: {
      title,
      locale,
      autoRecalc: 'ON_CHANGE',
      defaultFormat: DEFAULT_FORMAT,
      spreadsheetTheme: DEFAULT_THEME,
      ...rest,
    },
    ...some('sheets', partOf(options.mask, 'sheets') ? sheetsView(workbook, book, options) : []),
    ...some('namedRanges', namedRanges),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    ...some('developerMetadata', metadata),
  };
}
