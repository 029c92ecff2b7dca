/** Moves labels apart as little as it takes: each `gap` from the next, none above `top` or below `bottom`. */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, index) => index).sort((one, other) => at(wanted, one) - at(wanted, other));
  const placed = [...wanted];
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(at(wanted, index), free);
    free = at(placed, index) + gap;
  }
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(at(placed, index), ceiling);
    ceiling = at(placed, index) - gap;
  }
  return placed;
}

const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0;
