/** Some rows of a tab, as one read brings them (pure). */
import { type CellFacts, EMPTY_CELL, readCell } from './cell-facts.ts';
import type { ApiFormat, ApiSheet, ApiValidation } from './sheets-api.ts';

export interface PageRow {
  cells: CellFacts[];
  /** Pixels; null: as tall as its text needs. */
  height: number | null;
  hidden: boolean;
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

const FORMAT_FIELDS =
  'userEnteredFormat(numberFormat.type,backgroundColorStyle,horizontalAlignment,verticalAlignment,wrapStrategy,' +
  'textFormat(foregroundColorStyle,bold,italic,underline,strikethrough,fontSize))';

const CELL_FIELDS = `userEnteredValue.formulaValue,effectiveValue,formattedValue,note,${FORMAT_FIELDS}`;

/** `fields` of a read of rows. */
export const PAGE_FIELDS = `sheets(properties.sheetId,data(startRow,rowMetadata(pixelSize,hiddenByUser),rowData.values(${CELL_FIELDS})))`;

/** `fields` of the first read of every tab: columns and dropdowns, too. */
export const FIRST_PAGE_FIELDS = `sheets(properties.sheetId,data(startRow,columnMetadata(pixelSize,hiddenByUser),rowMetadata(pixelSize,hiddenByUser),rowData.values(${CELL_FIELDS},dataValidation)))`;

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
    const { pixelSize, hiddenByUser } = data?.rowMetadata?.[index] ?? {};
    return {
      cells: Array.from({ length: columnCount }, (_, column) => {
        const cell = values[column];
        return cell ? readCell(cell, intern) : EMPTY_CELL;
      }),
      height: pixelSize && pixelSize !== DEFAULT_ROW_HEIGHT ? pixelSize : null,
      hidden: hiddenByUser ?? false,
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
