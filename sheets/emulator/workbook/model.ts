/**
 * The stored workbook: what the stand-in keeps of a spreadsheet. Shapes are Google's own (`sheets_v4`), so
 * that a stored part can be answered as it is. Only what a client entered is stored; effective and formatted
 * values are computed when asked for.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';

export type ExtendedValue = sheets_v4.Schema$ExtendedValue;
export type CellFormat = sheets_v4.Schema$CellFormat;
export type NumberFormat = sheets_v4.Schema$NumberFormat;
export type GridRange = sheets_v4.Schema$GridRange;
export type Dimension = 'ROWS' | 'COLUMNS';
export type Locale = 'vi_VN' | 'en_US';

/** What a person or a client put into one cell. An absent cell is an empty one. */
export interface Cell {
  value?: ExtendedValue;
  format?: CellFormat;
  note?: string;
  validation?: sheets_v4.Schema$DataValidationRule;
  textFormatRuns?: sheets_v4.Schema$TextFormatRun[];
}

/** Sparse: `rows[r]?.[c]`, both zero-based, never beyond the grid's size. */
export type CellRows = Array<Array<Cell | undefined> | undefined>;

export interface Sheet {
  /** Always with sheetId, title, index and gridProperties.rowCount/columnCount. */
  properties: sheets_v4.Schema$SheetProperties & {
    sheetId: number;
    title: string;
    index: number;
    gridProperties: sheets_v4.Schema$GridProperties & { rowCount: number; columnCount: number };
  };
  rows: CellRows;
  /** Sparse, by row or column index: sizes, hidden flags; developer metadata lives in `Workbook.metadata`. */
  rowProperties: Array<sheets_v4.Schema$DimensionProperties | undefined>;
  columnProperties: Array<sheets_v4.Schema$DimensionProperties | undefined>;
  merges: GridRange[];
  conditionalFormats: sheets_v4.Schema$ConditionalFormatRule[];
  basicFilter?: sheets_v4.Schema$BasicFilter;
  protectedRanges: sheets_v4.Schema$ProtectedRange[];
  charts: sheets_v4.Schema$EmbeddedChart[];
  filterViews: sheets_v4.Schema$FilterView[];
  bandedRanges: sheets_v4.Schema$BandedRange[];
  /** By start index, then by depth. */
  rowGroups: sheets_v4.Schema$DimensionGroup[];
  columnGroups: sheets_v4.Schema$DimensionGroup[];
}

export interface Workbook {
  spreadsheetId: string;
  /** E-mail of who created it; the owner passes every protection, as at Google. */
  owner: string;
  properties: sheets_v4.Schema$SpreadsheetProperties & { title: string; locale: Locale; timeZone: string };
  /** In tab order; `properties.index` always equals the position. */
  sheets: Sheet[];
  namedRanges: sheets_v4.Schema$NamedRange[];
  /** Developer metadata of the spreadsheet, its sheets, rows and columns; locations move with their dimension. */
  metadata: sheets_v4.Schema$DeveloperMetadata[];
  /** Source of fresh ids (sheets, charts, protections, metadata): deterministic, so a journal replays to the same book. */
  nextId: number;
  /** Epoch milliseconds, for Drive; 0 in data of versions that did not keep them. */
  createdAt: number;
  modifiedAt: number;
  /** Whether Drive has it in the bin: it can still be opened. */
  trashed: boolean;
  /** Grows with each change; caches of computed values hang on it. */
  version: number;
}

/** Who makes a request: known from the bearer token. */
export interface Caller {
  email: string;
  /** `reader` may read only; every write answers 403. */
  role: 'writer' | 'reader';
}
