/**
 * The copy of a workbook that one write works on. It is kept when the write succeeds and dropped when it fails,
 * which makes every write atomic. Cells and rows are shared with the original (they are replaced, never changed),
 * and so are format rules and the like; lists and properties are its own.
 */
import type { Sheet, Workbook } from './model.ts';

function draftSheet(sheet: Sheet): Sheet {
  const { properties } = sheet;
  return {
    ...sheet,
    properties: { ...properties, gridProperties: { ...properties.gridProperties } },
    rows: sheet.rows.slice(),
    rowProperties: sheet.rowProperties.slice(),
    columnProperties: sheet.columnProperties.slice(),
    merges: sheet.merges.slice(),
    conditionalFormats: sheet.conditionalFormats.slice(),
    protectedRanges: sheet.protectedRanges.slice(),
    charts: sheet.charts.slice(),
    filterViews: sheet.filterViews.slice(),
    bandedRanges: sheet.bandedRanges.slice(),
    rowGroups: sheet.rowGroups.slice(),
    columnGroups: sheet.columnGroups.slice(),
  };
}

/** A copy of the next version: cheap, whatever the size of the cells. */
export function draftOf(workbook: Workbook): Workbook {
  return {
    ...workbook,
    properties: { ...workbook.properties },
    sheets: workbook.sheets.map(draftSheet),
    namedRanges: workbook.namedRanges.slice(),
    metadata: workbook.metadata.slice(),
    version: workbook.version + 1,
  };
}
