/** Google's order of values: numbers, then text (letter case aside), then FALSE and TRUE; empty suits its partner. */
import type { FormulaError, Scalar } from './values.ts';

type Known = Exclude<Scalar, FormulaError>;

const collator = new Intl.Collator('vi', { sensitivity: 'accent' });

const rank = (value: Known): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function emptyLike(partner: Known): Known {
  if (typeof partner === 'string') return '';
  return typeof partner === 'boolean' ? false : 0;
}

/** Negative, zero or positive, as a sort wants it. */
export function compareScalars(a: Known, b: Known): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return rank(left) === rank(right) ? Number(left) - Number(right) : rank(left) - rank(right);
}

/** Letter case aside; equality is by code points, so that accents always count. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

/** The same without an order, hence fast enough for a look-up over thousands of rows. */
export function equalScalars(a: Known, b: Known): boolean {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left !== 'string' || typeof right !== 'string') return left === right;
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}
