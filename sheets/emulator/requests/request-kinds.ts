/** Every kind of request that spreadsheets.batchUpdate takes, with what applies it. */
import { appendCells } from './cells/append-cells.ts';
import { mergeCells, unmergeCells } from './cells/merge-cells.ts';
import { repeatCell } from './cells/repeat-cell.ts';
import { setDataValidation } from './cells/set-data-validation.ts';
import { updateBorders } from './cells/update-borders.ts';
import { updateCells } from './cells/update-cells.ts';
import { deleteDimension } from './dimensions/delete-dimension.ts';
import {
  addDimensionGroup,
  deleteDimensionGroup,
  updateDimensionGroup,
} from './dimensions/dimension-groups.ts';
import { autoResizeDimensions, updateDimensionProperties } from './dimensions/dimension-properties.ts';
import { appendDimension, insertDimension } from './dimensions/insert-dimension.ts';
import { moveDimension } from './dimensions/move-dimension.ts';
import { autoFill } from './ranges/auto-fill.ts';
import { copyPaste } from './ranges/copy-paste.ts';
import { cutPaste } from './ranges/cut-paste.ts';
import { deleteDuplicates } from './ranges/delete-duplicates.ts';
import { findReplace } from './ranges/find-replace.ts';
import { pasteData } from './ranges/paste-data.ts';
import { randomizeRange } from './ranges/randomize-range.ts';
import { deleteRange, insertRange } from './ranges/shift-range.ts';
import { sortRange } from './ranges/sort-range.ts';
import { textToColumns } from './ranges/text-to-columns.ts';
import { trimWhitespace } from './ranges/trim-whitespace.ts';
import type { Handler, Request } from './request-context.ts';
import { addBanding, deleteBanding, updateBanding } from './rules/banding.ts';
import { clearBasicFilter, setBasicFilter } from './rules/basic-filter.ts';
import {
  addChart,
  deleteEmbeddedObject,
  updateChartSpec,
  updateEmbeddedObjectBorder,
  updateEmbeddedObjectPosition,
} from './rules/charts.ts';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './rules/conditional-formats.ts';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './rules/developer-metadata.ts';
import {
  addFilterView,
  deleteFilterView,
  duplicateFilterView,
  updateFilterView,
} from './rules/filter-views.ts';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './rules/named-ranges.ts';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './rules/protected-ranges.ts';
import { addSheet } from './sheets/add-sheet.ts';
import { deleteSheet } from './sheets/delete-sheet.ts';
import { duplicateSheet } from './sheets/duplicate-sheet.ts';
import { updateSheetProperties } from './sheets/update-sheet-properties.ts';
import { updateSpreadsheetProperties } from './sheets/update-spreadsheet-properties.ts';

/** The kinds that are supported. */
export const HANDLERS: { readonly [Kind in keyof Request]: Handler<Kind> } = {
  updateSpreadsheetProperties,
  addSheet,
  deleteSheet,
  duplicateSheet,
  updateSheetProperties,
  updateCells,
  repeatCell,
  appendCells,
  updateBorders,
  mergeCells,
  unmergeCells,
  setDataValidation,
  insertDimension,
  appendDimension,
  deleteDimension,
  moveDimension,
  updateDimensionProperties,
  autoResizeDimensions,
  addDimensionGroup,
  updateDimensionGroup,
  deleteDimensionGroup,
  insertRange,
  deleteRange,
  sortRange,
  findReplace,
  copyPaste,
  cutPaste,
  pasteData,
  autoFill,
  randomizeRange,
  textToColumns,
  trimWhitespace,
  deleteDuplicates,
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  updateFilterView,
  duplicateFilterView,
  deleteFilterView,
  addBanding,
  updateBanding,
  deleteBanding,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  addProtectedRange,
  updateProtectedRange,
  deleteProtectedRange,
  addConditionalFormatRule,
  updateConditionalFormatRule,
  deleteConditionalFormatRule,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  updateEmbeddedObjectBorder,
  deleteEmbeddedObject,
};
