/** insertRange and deleteRange: the cells of a band of columns (or rows) shift, the rest of the grid stays. */
import { adjustFormula } from '../../cells/formula/move-references.ts';
import { parseReference, printReference, type ReferenceText } from '../../cells/formula/reference-text.ts';
import { rewriteReferences } from '../../cells/formula/rewrite-references.ts';
import { setCell } from '../../workbook/edit-cell.ts';
import { type Area, type SheetArea, toGridRange, wholeArea } from '../../workbook/grid-range.ts';
import type { Cell, Dimension, GridRange, Sheet, Workbook } from '../../workbook/model.ts';
import { assertMergesWhole } from '../cells/merge-cells.ts';
import { changedRange, type DimensionChange } from '../dimensions/dimension-change.ts';
import { requireDimension } from '../dimensions/dimension-range.ts';
import { growSheet } from '../dimensions/insert-dimension.ts';
import { reorder } from '../dimensions/reorder.ts';
import { rangeContains } from '../grid-span.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { rewriteEachFormula } from '../rewrite-formulas.ts';
import { assertAreaEditable, forEachPosition, targetArea } from '../target-area.ts';

/** A change of rows that holds only between two columns, or the other way round. */
interface BandChange {
  change: DimensionChange;
  /** The band in its full length. */
  band: GridRange;
}

function bandChange(kind: 'insert' | 'delete', { sheet, area }: SheetArea, dimension: Dimension): BandChange {
  const whole = wholeArea(sheet);
  const { title: sheetTitle } = sheet.properties;
  const isRows = dimension === 'ROWS';
  const [start, end] = isRows ? [area.top, area.bottom] : [area.left, area.right];
  const band = isRows ? { ...area, top: 0, bottom: whole.bottom } : { ...area, left: 0, right: whole.right };
  return { change: { kind, sheetTitle, dimension, start, end }, band: toGridRange(sheet, band) };
}

/** From the range's first cell to the end of the band: everything that shifts. */
function shiftedArea({ sheet, area }: SheetArea, dimension: Dimension): SheetArea {
  const { bottom, right } = wholeArea(sheet);
  return { sheet, area: dimension === 'ROWS' ? { ...area, bottom } : { ...area, right } };
}

function adjustedReference(
  reference: ReferenceText,
  ownTitle: string,
  { change, band }: BandChange,
): ReferenceText | 'lost' {
  const side = change.dimension === 'ROWS' ? 'column' : 'row';
  const [start, end] =
    side === 'column' ? [band.startColumnIndex, band.endColumnIndex] : [band.startRowIndex, band.endRowIndex];
  const corners = [reference.from, ...(reference.to ? [reference.to] : [])];
  const isInBand = corners.every((corner) => {
    const index = corner[side];
    return index !== undefined && index >= (start ?? 0) && index < (end ?? 0);
  });
  if (!isInBand) return reference;
  const adjusted = adjustFormula(`=${printReference(reference)}`, ownTitle, change).slice(1);
  return adjusted.includes('#REF!') ? 'lost' : parseReference(adjusted);
}

function shiftCells(sheet: Sheet, area: Area, change: DimensionChange): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (change.dimension === 'COLUMNS') {
    for (let row = area.top; row < area.bottom; row += 1) {
      const cells = sheet.rows[row];
      if (cells) sheet.rows[row] = reorder(cells, change).slice(0, columnCount);
    }
    return;
  }
  const strips: Array<Array<Cell | undefined> | undefined> = Array.from({ length: rowCount }, (_, row) =>
    sheet.rows[row]?.slice(area.left, area.right),
  );
  const shifted = reorder(strips, change);
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = area.left; column < area.right; column += 1) {
      setCell(sheet, row, column, shifted[row]?.[column - area.left]);
    }
  }
}

/** Ranges that lie wholly within the band shift, grow and shrink like whole rows would let them. */
function shiftRanges(workbook: Workbook, sheet: Sheet, { change, band }: BandChange): void {
  const follow = (range: GridRange): GridRange | undefined =>
    rangeContains(band, range) ? changedRange(change, range) : range;
  sheet.merges = sheet.merges.flatMap((merge) => follow(merge) ?? []);
  sheet.protectedRanges = sheet.protectedRanges.flatMap((guard) => {
    const range = follow(guard.range ?? {});
    return range ? [{ ...guard, range }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = (rule.ranges ?? []).flatMap((range) => follow(range) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  workbook.namedRanges = workbook.namedRanges.map(({ range, ...named }) => {
    const followed = range && follow(range);
    return followed ? { ...named, range: followed } : named;
  });
}

function shiftBand(workbook: Workbook, target: SheetArea, shift: BandChange): void {
  rewriteEachFormula(workbook, (formula, ownTitle) =>
    rewriteReferences(formula, (reference) =>
      (reference.sheetTitle ?? ownTitle) === target.sheet.properties.title
        ? adjustedReference(reference, ownTitle, shift)
        : reference,
    ),
  );
  shiftCells(target.sheet, target.area, shift.change);
  shiftRanges(workbook, target.sheet, shift);
}

/** Nothing is lost over the edge: the sheet grows when cells with content would fall off. */
function growForOverflow(context: RequestContext, { sheet, area }: SheetArea, dimension: Dimension): void {
  const { bottom, right } = wholeArea(sheet);
  const isRows = dimension === 'ROWS';
  const count = isRows ? area.bottom - area.top : area.right - area.left;
  const edge = isRows
    ? { ...area, top: Math.max(area.top, bottom - count), bottom }
    : { ...area, left: Math.max(area.left, right - count), right };
  let overflows = false;
  forEachPosition({ sheet, area: edge }, (row, column) => {
    overflows ||= sheet.rows[row]?.[column]?.value !== undefined;
  });
  if (overflows) growSheet(context, sheet, dimension, count);
}

/** Inserts empty cells; what stood there shifts down or to the right. */
export const insertRange: Handler<'insertRange'> = (body, context) => {
  const dimension = requireDimension(body.shiftDimension);
  const target = targetArea(context.workbook, body.range);
  const shifted = shiftedArea(target, dimension);
  assertAreaEditable(context, shifted);
  assertMergesWhole(shifted);
  growForOverflow(context, target, dimension);
  shiftBand(context.workbook, target, bandChange('insert', target, dimension));
  return {};
};

/** Deletes cells; what stands below or to the right of them shifts into their place. */
export const deleteRange: Handler<'deleteRange'> = (body, context) => {
  const dimension = requireDimension(body.shiftDimension);
  const target = targetArea(context.workbook, body.range);
  const shifted = shiftedArea(target, dimension);
  assertAreaEditable(context, shifted);
  assertMergesWhole(shifted);
  shiftBand(context.workbook, target, bandChange('delete', target, dimension));
  return {};
};
