import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { offsetFormula } from '../../cells/formula/move-references.ts';
import { EffectiveFormats } from '../../formats/effective-formats.ts';
import { hasColor, wantedColor } from '../../formats/wanted-color.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { type Area, areaRows, type SheetArea, toGridRange } from '../../workbook/grid-range.ts';
import type { Cell, ExtendedValue, Sheet } from '../../workbook/model.ts';
import { rangesOverlap } from '../grid-span.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { editableArea } from '../target-area.ts';
import { valueComparer } from './compare-values.ts';

type SortSpec = sheets_v4.Schema$SortSpec;

function assertSortable({ sheet, area }: SheetArea, specs: readonly SortSpec[]): void {
  const range = toGridRange(sheet, area);
  const isTall = (merge: { startRowIndex?: number | null; endRowIndex?: number | null }): boolean =>
    (merge.endRowIndex ?? 0) - (merge.startRowIndex ?? 0) > 1;
  if (sheet.merges.some((merge) => isTall(merge) && rangesOverlap(merge, range))) {
    throw invalidArgument("You can't sort a range that contains vertical merges.");
  }
  for (const spec of specs) {
    const column = spec.dimensionIndex ?? 0;
    if (column < area.left || column >= area.right) {
      throw invalidArgument(
        `sortSpecs.dimensionIndex[${column}] must be within the range of columns [${area.left}, ${area.right}).`,
      );
    }
  }
}

/** What a row is sorted by; cells of a wanted colour come to the top, whatever the order. */
function sortKeys(context: RequestContext, sheet: Sheet) {
  const formats = new EffectiveFormats(context.evaluate);
  return (spec: SortSpec, row: number): ExtendedValue | undefined => {
    const column = spec.dimensionIndex ?? 0;
    const color = wantedColor(
      [spec.backgroundColorStyle, spec.backgroundColor],
      [spec.foregroundColorStyle, spec.foregroundColor],
    );
    if (!color) return context.evaluate.effective(sheet, row, column);
    const isTop = hasColor(formats.at(sheet, row, column), color);
    return { numberValue: isTop === (spec.sortOrder === 'DESCENDING') ? 1 : 0 };
  };
}

/** The old row indexes of the area in their new order; equal rows keep theirs. */
function sortedRows(
  context: RequestContext,
  { sheet, area }: SheetArea,
  specs: readonly SortSpec[],
): number[] {
  const compare = valueComparer(context.workbook.properties.locale);
  const keyOf = sortKeys(context, sheet);
  const keyed = Array.from({ length: areaRows(area) }, (_, n) => {
    const row = area.top + n;
    return {
      row,
      keys: specs.map((spec) => keyOf(spec, row)),
    };
  });
  keyed.sort((a, b) => {
    for (const [n, spec] of specs.entries()) {
      const order = compare(a.keys[n], b.keys[n], spec.sortOrder === 'DESCENDING' ? -1 : 1);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  return keyed.map(({ row }) => row);
}

/** A formula that moves to another row keeps looking at its neighbours. */
function movedCell(cell: Cell | undefined, rows: number): Cell | undefined {
  const formula = cell?.value?.formulaValue;
  return formula && rows !== 0 ? { ...cell, value: { formulaValue: offsetFormula(formula, rows, 0) } } : cell;
}

/** Puts the rows of the area into the order of their old indexes; cells outside its columns stay. */
export function permuteRows(sheet: Sheet, area: Area, order: readonly number[]): void {
  const old = order.map((row) => sheet.rows[row]?.slice(area.left, area.right));
  order.forEach((from, n) => {
    const row = area.top + n;
    for (let column = area.left; column < area.right; column += 1) {
      const cell = movedCell(old[n]?.[column - area.left], row - from);
      if (cell || cellAt(sheet, row, column)) setCell(sheet, row, column, cell);
    }
  });
}

/** Sorts the rows of an area that the caller may edit. */
export function sortArea(context: RequestContext, target: SheetArea, specs: readonly SortSpec[]): void {
  assertSortable(target, specs);
  permuteRows(target.sheet, target.area, sortedRows(context, target, specs));
}

/** Sorts the rows of a range by one or more columns; protections, metadata and merges stay where they are. */
export const sortRange: Handler<'sortRange'> = (body, context) => {
  const target = editableArea(context, body.range);
  const specs = body.sortSpecs ?? [];
  if (specs.length === 0) throw invalidArgument('Must specify at least one sortSpec.');
  sortArea(context, target, specs);
  return {};
};
