/** mergeCells and unmergeCells. */
import { invalidArgument } from '../../api-error.ts';
import { cellAt, setCellValue } from '../../workbook/edit-cell.ts';
import { type Area, areaColumns, areaRows, type SheetArea, toGridRange } from '../../workbook/grid-range.ts';
import type { GridRange, Sheet } from '../../workbook/model.ts';
import { rangeContains, rangesOverlap } from '../grid-span.ts';
import type { Handler } from '../request-context.ts';
import { editableArea, forEachPosition } from '../target-area.ts';

const touchedMerges = ({ sheet, area }: SheetArea): GridRange[] =>
  sheet.merges.filter((merge) => rangesOverlap(merge, toGridRange(sheet, area)));

/** @throws ApiError when a merge lies only partly within the area. */
export function assertMergesWhole(target: SheetArea): void {
  const range = toGridRange(target.sheet, target.area);
  if (touchedMerges(target).some((merge) => !rangeContains(range, merge))) {
    throw invalidArgument('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** Forgets the merges within the area. @throws ApiError when one lies only partly within it. */
export function dropMergesWithin(target: SheetArea): void {
  assertMergesWhole(target);
  const touched = touchedMerges(target);
  target.sheet.merges = target.sheet.merges.filter((merge) => !touched.includes(merge));
}

function assertOneSideOfFrozen(sheet: Sheet, area: Area): void {
  const { frozenRowCount, frozenColumnCount } = sheet.properties.gridProperties;
  const straddles = (start: number, end: number, frozen: number | null | undefined): boolean =>
    !!frozen && start < frozen && frozen < end;
  if (straddles(area.top, area.bottom, frozenRowCount)) {
    throw invalidArgument("You can't merge frozen and non-frozen rows.");
  }
  if (straddles(area.left, area.right, frozenColumnCount)) {
    throw invalidArgument("You can't merge frozen and non-frozen columns.");
  }
}

const slices = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, n) => start + n);

function blocksOf(area: Area, mergeType: string): Area[] {
  switch (mergeType) {
    case 'MERGE_ALL':
      return [area];
    case 'MERGE_ROWS':
      return slices(area.top, area.bottom).map((top) => ({ ...area, top, bottom: top + 1 }));
    case 'MERGE_COLUMNS':
      return slices(area.left, area.right).map((left) => ({ ...area, left, right: left + 1 }));
    default:
      throw invalidArgument(`Invalid mergeType: ${mergeType}`);
  }
}

/** The merged cell keeps the value of its top left cell; the others lose theirs. */
function mergeBlock(sheet: Sheet, area: Area): void {
  if (areaRows(area) * areaColumns(area) < 2) return;
  sheet.merges = [...sheet.merges, toGridRange(sheet, area)];
  forEachPosition({ sheet, area }, (row, column) => {
    const isCorner = row === area.top && column === area.left;
    if (!isCorner && cellAt(sheet, row, column)?.value) setCellValue(sheet, row, column, undefined);
  });
}

/** Merges the range into one cell, or each of its rows or columns. */
export const mergeCells: Handler<'mergeCells'> = (body, context) => {
  const target = editableArea(context, body.range);
  const blocks = blocksOf(target.area, body.mergeType ?? 'MERGE_ALL');
  dropMergesWithin(target);
  for (const block of blocks) {
    assertOneSideOfFrozen(target.sheet, block);
    mergeBlock(target.sheet, block);
  }
  return {};
};

/** Takes apart every merge within the range. */
export const unmergeCells: Handler<'unmergeCells'> = (body, context) => {
  dropMergesWithin(editableArea(context, body.range));
  return {};
};
