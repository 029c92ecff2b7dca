/** Grid ranges as values: overlap, containment, intersection. Absent ends are open. */
import type { Dimension, GridRange } from '../workbook/model.ts';

/** One axis of a range, half-open; an absent end is open. */
export interface Span {
  start?: number;
  end?: number;
}

const AXES = {
  ROWS: { start: 'startRowIndex', end: 'endRowIndex' },
  COLUMNS: { start: 'startColumnIndex', end: 'endColumnIndex' },
} as const;

const DIMENSIONS: readonly Dimension[] = ['ROWS', 'COLUMNS'];

/** The rows or the columns of a range. */
export function spanOf(range: GridRange, dimension: Dimension): Span {
  const start = range[AXES[dimension].start];
  const end = range[AXES[dimension].end];
  return { ...(typeof start === 'number' && { start }), ...(typeof end === 'number' && { end }) };
}

/** A copy of the range with other rows or columns. */
export function withSpan(range: GridRange, dimension: Dimension, span: Span): GridRange {
  const { start, end } = AXES[dimension];
  const { [start]: _start, [end]: _end, ...rest } = range;
  return {
    ...rest,
    ...(span.start !== undefined && { [start]: span.start }),
    ...(span.end !== undefined && { [end]: span.end }),
  };
}

const startOf = (span: Span): number => span.start ?? 0;
const endOf = (span: Span): number => span.end ?? Number.POSITIVE_INFINITY;

/** Whether two ranges are on one sheet and share a cell. */
export function rangesOverlap(a: GridRange, b: GridRange): boolean {
  return (
    (a.sheetId ?? 0) === (b.sheetId ?? 0) &&
    DIMENSIONS.every((dimension) => {
      const [x, y] = [spanOf(a, dimension), spanOf(b, dimension)];
      return startOf(x) < endOf(y) && startOf(y) < endOf(x);
    })
  );
}

/** Whether `inner` lies wholly within `outer`, on the same sheet. */
export function rangeContains(outer: GridRange, inner: GridRange): boolean {
  return (
    (outer.sheetId ?? 0) === (inner.sheetId ?? 0) &&
    DIMENSIONS.every((dimension) => {
      const [x, y] = [spanOf(outer, dimension), spanOf(inner, dimension)];
      return startOf(x) <= startOf(y) && endOf(y) <= endOf(x);
    })
  );
}

/** The cells that two overlapping ranges share. */
export function intersectRanges(a: GridRange, b: GridRange): GridRange {
  return DIMENSIONS.reduce<GridRange>(
    (shared, dimension) => {
      const [x, y] = [spanOf(a, dimension), spanOf(b, dimension)];
      const end = Math.min(endOf(x), endOf(y));
      const start = Math.max(startOf(x), startOf(y));
      return withSpan(shared, dimension, Number.isFinite(end) ? { start, end } : { start });
    },
    { sheetId: a.sheetId ?? 0 },
  );
}

/** The range displaced by rows and columns; open ends stay open. */
export function offsetRange(range: GridRange, rows: number, columns: number): GridRange {
  const moved = (span: Span, by: number): Span => ({
    ...(span.start !== undefined && { start: span.start + by }),
    ...(span.end !== undefined && { end: span.end + by }),
  });
  const shifted = withSpan(range, 'ROWS', moved(spanOf(range, 'ROWS'), rows));
  return withSpan(shifted, 'COLUMNS', moved(spanOf(range, 'COLUMNS'), columns));
}

/** Whether the range bounds neither rows nor columns: it is a whole sheet. */
export function isWholeSheet(range: GridRange): boolean {
  return DIMENSIONS.every((dimension) => {
    const span = spanOf(range, dimension);
    return startOf(span) === 0 && span.end === undefined;
  });
}
