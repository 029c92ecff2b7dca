/** Some rows of a tab, as one read brings them (pure). */
import { type CellFacts, EMPTY_CELL, readCell } from './cell-facts.ts';
import type { ApiFormat, ApiSheet, ApiValidation } from './sheets-api.ts';

export interface PageRow {
  cells: CellFacts[];
  /** Pixels; null: as tall as its text needs. */
  height: number | null;
  hidden: boolean;
  /** The sheet's own filter hides the row. */
  filtered: boolean;
}

export interface TabPage {
  sheetId: number;
  startRow: number;
  rows: PageRow[];
}

export interface PageColumn {
  width: number;
  hidden: boolean;
}

/** Where the look of a tab's cells comes from: their own formats, or what the service makes of everything. */
export type Formats = 'userEnteredFormat' | 'effectiveFormat';

const FORMAT_FIELDS =
  '(numberFormat.type,backgroundColor,horizontalAlignment,verticalAlignment,wrapStrategy,' +
  'textFormat(foregroundColor,bold,italic,underline,strikethrough,fontSize))';

const cellFields = (formats: Formats): string =>
  `userEnteredValue.formulaValue,effectiveValue,formattedValue,note,${formats}${FORMAT_FIELDS}`;

const ROW_FIELDS = 'rowMetadata(pixelSize,hiddenByUser,hiddenByFilter)';

/** `fields` of a read of rows. */
export const pageFields = (formats: Formats): string =>
  `sheets(properties.sheetId,data(startRow,${ROW_FIELDS},rowData.values(${cellFields(formats)})))`;

/** `fields` of the first read of a tab: columns and dropdowns, too. */
export const firstPageFields = (formats: Formats): string =>
  `sheets(properties.sheetId,data(startRow,columnMetadata(pixelSize,hiddenByUser),${ROW_FIELDS},rowData.values(${cellFields(formats)},dataValidation)))`;

/** `fields` of a read of what a tab's filter says and hides. */
export const FILTER_FIELDS =
  'sheets(properties.sheetId,basicFilter(range,criteria),data.rowMetadata.hiddenByFilter)';

/** Sheets makes a row this tall until somebody says otherwise, px. */
const DEFAULT_ROW_HEIGHT = 21;

/** The rows of a read sheet; `rowCount` of them, whether they hold anything or not. */
export function pageOf(
  sheet: ApiSheet,
  { rowCount, columnCount }: { rowCount: number; columnCount: number },
  intern: (format: ApiFormat) => ApiFormat,
): TabPage {
  const [data] = sheet.data ?? [];
  const rows = Array.from({ length: rowCount }, (_, index): PageRow => {
    const values = data?.rowData?.[index]?.values ?? [];
    const { pixelSize, hiddenByUser, hiddenByFilter } = data?.rowMetadata?.[index] ?? {};
    return {
      cells: Array.from({ length: columnCount }, (_, column) => {
        const cell = values[column];
        return cell ? readCell(cell, intern) : EMPTY_CELL;
      }),
      height: pixelSize && pixelSize !== DEFAULT_ROW_HEIGHT ? pixelSize : null,
      hidden: hiddenByUser ?? false,
      filtered: hiddenByFilter ?? false,
    };
  });
  return { sheetId: sheet.properties?.sheetId ?? 0, startRow: data?.startRow ?? 0, rows };
}

export const columnsOf = (sheet: ApiSheet): PageColumn[] =>
  (sheet.data?.[0]?.columnMetadata ?? []).map(({ pixelSize, hiddenByUser }) => ({
    width: pixelSize ?? 100,
    hidden: hiddenByUser ?? false,
  }));

/** A rule and the column below whose header it stands. */
export interface ColumnRule {
  column: number;
  startRow: number;
  rule: ApiValidation;
}

/** The rules of the first rows; a rule that reaches the page's last row is taken to hold to the tab's end. */
export function columnRulesOf(sheet: ApiSheet): ColumnRule[] {
  const rules = new Map<string, ColumnRule>();
  (sheet.data?.[0]?.rowData ?? []).forEach(({ values }, startRow) => {
    (values ?? []).forEach(({ dataValidation: rule }, column) => {
      const key = `${column} ${JSON.stringify(rule)}`;
      if (rule && !rules.has(key)) rules.set(key, { column, startRow, rule });
    });
  });
  return [...rules.values()];
}

/** The range whose values a dropdown offers, in the rule's words (`='Đơn vị'!$A$2:$A`). */
export const choiceRange = ({ condition }: ApiValidation): string | null =>
  condition?.type === 'ONE_OF_RANGE' ? (condition.values?.[0]?.userEnteredValue ?? null) : null;
