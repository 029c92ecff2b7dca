/** Replaces the references of a formula and leaves everything else as it was typed. */
import type { ReferenceText } from './reference-text.ts';
import {
  ERROR_SOURCE,
  parseReference,
  printReference,
  printSheet,
  REFERENCE_SOURCE,
} from './reference-text.ts';

/** What becomes of one reference: another one, the same, or `lost` (`#REF!`). */
export type Rewrite = (reference: ReferenceText) => ReferenceText | 'lost';

/** Text in quotes, an error, a reference, or a whole word that only looks like one (`LOG10(`). */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|${ERROR_SOURCE}|(?<reference>${REFERENCE_SOURCE})|[\p{L}\p{N}_.$]+`,
  'giu',
);

export function rewriteReferences(formula: string, rewrite: Rewrite): string {
  if (!formula.startsWith('=')) return formula;
  return formula.replace(PIECES, (piece, ...rest) => {
    const groups: { reference?: string } = rest[rest.length - 1];
    if (groups.reference === undefined) return piece;
    const before = parseReference(piece);
    const after = rewrite(before);
    if (after === before) return piece;
    return after === 'lost' ? `${printSheet(before.sheetTitle)}#REF!` : printReference(after);
  });
}
