import { invalidArgument } from '../../api-error.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { type Area, assertInGrid, type SheetArea, toGridRange } from '../../workbook/grid-range.ts';
import type { Cell, Dimension } from '../../workbook/model.ts';
import { requireDimension } from '../dimensions/dimension-range.ts';
import type { Handler } from '../request-context.ts';
import { assertAreaEditable, targetArea } from '../target-area.ts';
import { fillCell } from './fill-series.ts';

/** What is filled from where, along rows or columns. */
interface Fill {
  source: Area;
  /** The source and everything that is filled. */
  whole: Area;
  dimension: Dimension;
}

const isEmptyCell = ({ sheet }: SheetArea, row: number, column: number): boolean =>
  cellAt(sheet, row, column)?.value === undefined;

/** The data at the start of the range: rows from its top, or columns from its left if every row has some. */
function detected(target: SheetArea): Fill {
  const { area: whole } = target;
  const rows = Array.from({ length: whole.bottom - whole.top }, (_, n) => whole.top + n);
  const columns = Array.from({ length: whole.right - whole.left }, (_, n) => whole.left + n);
  const emptyRow = rows.find((row) => columns.every((column) => isEmptyCell(target, row, column)));
  if (emptyRow !== undefined && emptyRow > whole.top) {
    return { source: { ...whole, bottom: emptyRow }, whole, dimension: 'ROWS' };
  }
  const emptyColumn = columns.find((column) => rows.every((row) => isEmptyCell(target, row, column)));
  if (emptyColumn === undefined || emptyColumn === whole.left)
    return { source: whole, whole, dimension: 'ROWS' };
  return { source: { ...whole, right: emptyColumn }, whole, dimension: 'COLUMNS' };
}

function extended(source: Area, dimension: Dimension, length: number): Fill {
  const [before, after] = [Math.min(length, 0), Math.max(length, 0)];
  const whole =
    dimension === 'ROWS'
      ? { ...source, top: source.top + before, bottom: source.bottom + after }
      : { ...source, left: source.left + before, right: source.right + after };
  if (whole.top < 0 || whole.left < 0)
    throw invalidArgument('fillLength reaches beyond the first row or column.');
  return { source, whole, dimension };
}

function fillLane({ sheet }: SheetArea, fill: Fill, lane: number, alternate: boolean): void {
  const byRows = fill.dimension === 'ROWS';
  const [start, end] = byRows ? [fill.source.top, fill.source.bottom] : [fill.source.left, fill.source.right];
  const [from, to] = byRows ? [fill.whole.top, fill.whole.bottom] : [fill.whole.left, fill.whole.right];
  const place = (index: number): [number, number] => (byRows ? [index, lane] : [lane, index]);
  const source: Cell[] = Array.from(
    { length: end - start },
    (_, n) => cellAt(sheet, ...place(start + n)) ?? {},
  );
  for (let index = from; index < to; index += 1) {
    if (index >= start && index < end) continue;
    const cell = fillCell(source, index - start, alternate, (places) =>
      byRows ? { rows: places, columns: 0 } : { rows: 0, columns: places },
    );
    setCell(sheet, ...place(index), cell);
  }
}

/** Goes on with the series, formulas and texts of some cells in the cells beside them. */
export const autoFill: Handler<'autoFill'> = (body, context) => {
  const { range, sourceAndDestination: given } = body;
  if (!range === !given) throw invalidArgument('Must specify either a range or a sourceAndDestination.');
  const target = targetArea(context.workbook, given ? given.source : range, given ? 'source' : 'range');
  const fill = given
    ? extended(target.area, requireDimension(given.dimension), given.fillLength ?? 0)
    : detected(target);
  assertInGrid(target.sheet, toGridRange(target.sheet, fill.whole));
  assertAreaEditable(context, { sheet: target.sheet, area: fill.whole });
  const { whole, dimension } = fill;
  const [first, last] = dimension === 'ROWS' ? [whole.left, whole.right] : [whole.top, whole.bottom];
  for (let lane = first; lane < last; lane += 1) {
    fillLane(target, fill, lane, body.useAlternateSeries ?? false);
  }
  return {};
};
