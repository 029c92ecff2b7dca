/** How the references of a formula follow their cells when the grid changes or the formula is copied. */
import type { DimensionChange, Span } from './move-span.ts';
import { moveSpan } from './move-span.ts';
import type { Corner, ReferenceText } from './reference-text.ts';
import { rewriteReferences } from './rewrite-references.ts';

export type ReferenceChange =
  | (DimensionChange & { sheetTitle: string })
  | { kind: 'renameSheet'; from: string; to: string }
  | { kind: 'deleteSheet'; sheetTitle: string };

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `formula` after `change`; `ownSheetTitle` is the sheet that its bare references mean. */
export function adjustFormula(formula: string, ownSheetTitle: string, change: ReferenceChange): string {
  return rewriteReferences(formula, (reference) => adjustReference(reference, ownSheetTitle, change));
}

function adjustReference(
  reference: ReferenceText,
  own: string,
  change: ReferenceChange,
): ReferenceText | 'lost' {
  const title = reference.sheetTitle ?? own;
  if (change.kind === 'renameSheet') {
    const named = reference.sheetTitle !== undefined && sameTitle(title, change.from);
    return named ? { ...reference, sheetTitle: change.to } : reference;
  }
  if (!sameTitle(title, change.sheetTitle)) return reference;
  return change.kind === 'deleteSheet' ? 'lost' : adjustDimension(reference, change);
}

function adjustDimension(reference: ReferenceText, change: DimensionChange): ReferenceText | 'lost' {
  const side = change.dimension === 'ROWS' ? 'row' : 'column';
  const { from, to } = reference;
  const [a, b] = [from[side], (to ?? from)[side]];
  if (a === undefined && b === undefined) return reference;
  const reversed = a !== undefined && b !== undefined && a > b;
  const before: Span = reversed
    ? { first: b, last: a }
    : { first: a ?? b, last: a === undefined ? undefined : b };
  const after = moveSpan(before, change);
  if (after === 'lost') return 'lost';
  if (after.first === before.first && after.last === before.last) return reference;
  const [start, end] = reversed ? [after.last, after.first] : [after.first, after.last];
  // An open range keeps its one index on the side where it was written: `A2:A` as well as `A:A2`.
  const first = a === undefined ? undefined : start;
  const last = b === undefined ? undefined : a === undefined ? start : end;
  return {
    ...reference,
    from: withIndex(from, side, first),
    ...(to ? { to: withIndex(to, side, last) } : {}),
  };
}

const withIndex = (corner: Corner, side: 'row' | 'column', index: number | undefined): Corner =>
  index === undefined ? corner : { ...corner, [side]: index };

/** `formula` copied by an offset: relative parts move along, parts after `$` stay; off the grid is `#REF!`. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  return rewriteReferences(formula, (reference) => {
    const from = offsetCorner(reference.from, rows, columns);
    const to = reference.to && offsetCorner(reference.to, rows, columns);
    const isLost = [from, to].some((corner) => (corner?.row ?? 0) < 0 || (corner?.column ?? 0) < 0);
    return isLost ? 'lost' : { ...reference, from, ...(to ? { to } : {}) };
  });
}

function offsetCorner(corner: Corner, rows: number, columns: number): Corner {
  const { row, column, rowAbsolute, columnAbsolute } = corner;
  return {
    ...corner,
    ...(row === undefined || rowAbsolute ? {} : { row: row + rows }),
    ...(column === undefined || columnAbsolute ? {} : { column: column + columns }),
  };
}
