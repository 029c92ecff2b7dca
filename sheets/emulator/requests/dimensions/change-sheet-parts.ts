/** What lies over the cells of one sheet and moves along with its rows and columns. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { GridRange, Sheet } from '../../workbook/model.ts';
import { changedFilter } from './change-filter.ts';
import { changedGroups } from './change-groups.ts';
import { changedRange, type DimensionChange } from './dimension-change.ts';
import { reorder } from './reorder.ts';

type ProtectedRange = sheets_v4.Schema$ProtectedRange;
type Rule = sheets_v4.Schema$ConditionalFormatRule;

const changedRanges = (ranges: readonly GridRange[], change: DimensionChange): GridRange[] =>
  ranges.flatMap((range) => changedRange(change, range) ?? []);

const isOneCell = (range: GridRange): boolean =>
  (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0) === 1 &&
  (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0) === 1;

function changedProtection(guard: ProtectedRange, change: DimensionChange): ProtectedRange[] {
  const range = changedRange(change, guard.range ?? {});
  if (!range) return [];
  const { unprotectedRanges: free } = guard;
  return [{ ...guard, range, ...(free && { unprotectedRanges: changedRanges(free, change) }) }];
}

function changedRule(rule: Rule, change: DimensionChange): Rule[] {
  const ranges = changedRanges(rule.ranges ?? [], change);
  return ranges.length === 0 ? [] : [{ ...rule, ranges }];
}

function reorderCells(sheet: Sheet, change: DimensionChange): void {
  if (change.dimension === 'ROWS') {
    sheet.rows = reorder(sheet.rows, change);
    sheet.rowProperties = reorder(sheet.rowProperties, change);
    return;
  }
  sheet.rows.forEach((cells, row) => {
    if (cells) sheet.rows[row] = reorder(cells, change);
  });
  sheet.columnProperties = reorder(sheet.columnProperties, change);
}

/** Frozen rows grow when rows are inserted among them and shrink when some of them are deleted. */
function changedFrozen(frozen: number, change: DimensionChange): number {
  const { start, end } = change;
  if (change.kind === 'insert') return start < frozen ? frozen + end - start : frozen;
  return change.kind === 'delete' ? frozen - Math.max(0, Math.min(end, frozen) - start) : frozen;
}

function resizeGrid(sheet: Sheet, change: DimensionChange): void {
  const grid = sheet.properties.gridProperties;
  const growth = { insert: change.end - change.start, delete: change.start - change.end, move: 0 }[
    change.kind
  ];
  const [size, frozen] =
    change.dimension === 'ROWS'
      ? (['rowCount', 'frozenRowCount'] as const)
      : (['columnCount', 'frozenColumnCount'] as const);
  const changed = { ...grid, [size]: grid[size] + growth };
  const before = grid[frozen];
  if (before) changed[frozen] = changedFrozen(before, change);
  sheet.properties = { ...sheet.properties, gridProperties: changed };
}

/** Moves the cells of the sheet and everything that lies over them; formulas and other sheets are not touched. */
export function changeSheetParts(sheet: Sheet, change: DimensionChange): void {
  reorderCells(sheet, change);
  resizeGrid(sheet, change);
  sheet.merges = changedRanges(sheet.merges, change).filter((merge) => !isOneCell(merge));
  sheet.protectedRanges = sheet.protectedRanges.flatMap((guard) => changedProtection(guard, change));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => changedRule(rule, change));
  const filter = sheet.basicFilter && changedFilter(sheet.basicFilter, change);
  if (filter) sheet.basicFilter = filter;
  else delete sheet.basicFilter;
  sheet.filterViews = sheet.filterViews.flatMap((view) => changedFilter(view, change) ?? []);
  sheet.bandedRanges = sheet.bandedRanges.flatMap((band) => {
    const range = changedRange(change, band.range ?? {});
    return range ? [{ ...band, range }] : [];
  });
  if (change.dimension === 'ROWS') sheet.rowGroups = changedGroups(sheet.rowGroups, change);
  else sheet.columnGroups = changedGroups(sheet.columnGroups, change);
}
