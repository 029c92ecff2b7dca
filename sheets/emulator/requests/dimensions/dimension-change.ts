/** Where rows or columns, spans and ranges stand after an insertion, a deletion or a move. Pure. */
import type { ReferenceChange } from '../../cells/formula/move-references.ts';
import type { Dimension, GridRange } from '../../workbook/model.ts';
import { type Span, spanOf, withSpan } from '../grid-span.ts';

/** Insertion or deletion of `[start, end)`, or its move before `destination` (counted before the move). */
export type DimensionChange = Extract<ReferenceChange, { dimension: Dimension }>;

type Move = Extract<DimensionChange, { kind: 'move' }>;

const clampedShift = (index: number, start: number, end: number): number =>
  index - Math.max(0, Math.min(index, end) - start);

function movedIndex(change: Move, index: number): number {
  const { start, end, destination } = change;
  const count = end - start;
  if (index >= start && index < end)
    return index + (destination > start ? destination - end : destination - start);
  if (index >= end && index < destination) return index - count;
  return index >= destination && index < start ? index + count : index;
}

/** The new index of a row or column; undefined when it was deleted. */
export function changedIndex(change: DimensionChange, index: number): number | undefined {
  const { start, end } = change;
  if (change.kind === 'insert') return index >= start ? index + end - start : index;
  if (change.kind === 'move') return movedIndex(change, index);
  return index >= start && index < end ? undefined : clampedShift(index, start, end);
}

function insertedSpan(span: Span, start: number, count: number): Span {
  return {
    ...(span.start !== undefined && { start: span.start >= start ? span.start + count : span.start }),
    ...(span.end !== undefined && { end: span.end > start ? span.end + count : span.end }),
  };
}

function deletedSpan(span: Span, start: number, end: number): Span | undefined {
  const left: Span = {
    ...(span.start !== undefined && { start: clampedShift(span.start, start, end) }),
    ...(span.end !== undefined && { end: clampedShift(span.end, start, end) }),
  };
  return left.end !== undefined && left.end <= (left.start ?? 0) ? undefined : left;
}

function movedSpan(span: Span, change: Move): Span | undefined {
  const { start, end, destination } = change;
  const first = span.start ?? 0;
  const last = span.end ?? Number.POSITIVE_INFINITY;
  const shift = destination > start ? destination - end : destination - start;
  if (first <= start && end <= last && first <= destination && destination <= last) return span;
  if (start <= first && last <= end) {
    return { start: first + shift, ...(span.end !== undefined && { end: span.end + shift }) };
  }
  const without = deletedSpan(span, start, end);
  return without && insertedSpan(without, clampedShift(destination, start, end), end - start);
}

/** The span after the change: it grows when inserted into, shrinks when cut, undefined when wholly deleted. */
export function changedSpan(change: DimensionChange, span: Span): Span | undefined {
  if (change.kind === 'insert') return insertedSpan(span, change.start, change.end - change.start);
  if (change.kind === 'delete') return deletedSpan(span, change.start, change.end);
  return movedSpan(span, change);
}

/** The range (on the changed sheet) after the change; undefined when nothing of it is left. */
export function changedRange(change: DimensionChange, range: GridRange): GridRange | undefined {
  const span = changedSpan(change, spanOf(range, change.dimension));
  return span && withSpan(range, change.dimension, span);
}
