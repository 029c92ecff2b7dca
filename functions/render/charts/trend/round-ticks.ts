const [MOST_TICKS, STEPS] = [5, [1, 2, 5, 10]];

/** Whole, round numbers from 0, evenly apart, the last at least `most`; a scale of nothing still reaches 1. */
export function roundTicks(most: number): number[] {
  const least = Math.max(1, most) / MOST_TICKS;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = Math.max(
    1,
    ...STEPS.map((one) => one * power)
      .filter((one) => one >= least)
      .slice(0, 1),
  );
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
