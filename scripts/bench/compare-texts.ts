/** Texts compared so that only differences of meaning count. */
import { foldText } from '../../functions/sheet-rows/fold-text.ts';

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without white space and punctuation. */
export const essence = (text: string): string => wordsOf(text).join('');

/** Names in a row, however they are divided. */
export const essenceOfList = (names: readonly string[]): string =>
  names
    .flatMap(wordsOf)
    .filter((word) => word !== 'và')
    .join('');

/** 0 to 1, by the pairs of neighbouring characters two texts share. */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairsOf(essence(a)), pairsOf(essence(b))];
  const [leftSize, rightSize] = [sizeOf(left), sizeOf(right)];
  if (leftSize + rightSize === 0) return 1;
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / (leftSize + rightSize);
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** Whether `text` says what `expected` says, with any words of `aside` added. */
export function saysTheSame(text: string, expected: string, aside: readonly string[]): boolean {
  if (essence(text) === essence(expected)) return true;
  const wanted = wordsOf(expected);
  const allowed = aside.flatMap(wordsOf);
  const take = (from: string[], word: string) => {
    const at = from.indexOf(word);
    if (at >= 0) from.splice(at, 1);
    return at >= 0;
  };
  return wordsOf(text).every((word) => take(wanted, word) || take(allowed, word)) && wanted.length === 0;
}
