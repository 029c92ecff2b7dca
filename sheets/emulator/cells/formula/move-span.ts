/** What becomes of a run of rows or columns when others are inserted, deleted or moved. */
import type { Dimension } from '../../workbook/model.ts';

/** Indexes are zero-based, `end` is exclusive. */
export type DimensionChange =
  | { kind: 'insert'; dimension: Dimension; start: number; end: number }
  | { kind: 'delete'; dimension: Dimension; start: number; end: number }
  /** `destination` counts before the move, as in MoveDimensionRequest. */
  | { kind: 'move'; dimension: Dimension; start: number; end: number; destination: number };

/** Indexes from `first` to `last`, both included; an absent end is open. */
export interface Span {
  first: number | undefined;
  last: number | undefined;
}

/** The run after `change`, `lost` when all of it was deleted. */
export function moveSpan(span: Span, change: DimensionChange): Span | 'lost' {
  const { start, end } = change;
  if (change.kind === 'insert') return insertInto(span, start, end - start);
  if (change.kind === 'delete') return deleteFrom(span, start, end);
  return moveWithin(span, start, end, change.destination);
}

/** Cells inserted before the first one push the span on; inside it they make it longer. */
function insertInto({ first = 0, last }: Span, at: number, count: number): Span {
  return {
    first: first >= at ? first + count : first,
    last: last === undefined || last < at ? last : last + count,
  };
}

function deleteFrom({ first = 0, last }: Span, start: number, end: number): Span | 'lost' {
  if (last !== undefined && first >= start && last < end) return 'lost';
  const shifted = (index: number, inside: number): number =>
    index < start ? index : index >= end ? index - (end - start) : inside;
  return { first: shifted(first, start), last: last === undefined ? undefined : shifted(last, start - 1) };
}

/**
 * A span that lies within the moved block goes along; one that holds both block and destination stays; any
 * other keeps what is left of it, and grows when the block lands inside.
 */
function moveWithin(span: Span, start: number, end: number, destination: number): Span {
  const { first = 0, last = Number.POSITIVE_INFINITY } = span;
  const count = end - start;
  const landing = destination > start ? destination - count : destination;
  if (first >= start && last < end) {
    return { first: first + landing - start, last: last + landing - start };
  }
  if (first <= start && last >= end - 1 && destination >= first && destination <= last + 1) return span;
  const rest = deleteFrom(span, start, end);
  return rest === 'lost' ? span : insertInto(rest, landing, count);
}
