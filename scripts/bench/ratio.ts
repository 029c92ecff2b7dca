/** Two ways timed in turn within one run, so that a machine that slows down slows both. */
export interface Contender {
  name: string;
  /** @returns milliseconds. */
  time(): Promise<number>;
}

export interface Ratio {
  baseline: number;
  contender: number;
  /** contender / baseline, of medians. */
  ratio: number;
}

/** A B A B …, after one uncounted turn each. */
export async function compare(baseline: Contender, contender: Contender, runs: number): Promise<Ratio> {
  const times: Record<'a' | 'b', number[]> = { a: [], b: [] };
  for (let run = 0; run <= runs; run++) {
    const a = await baseline.time();
    const b = await contender.time();
    if (run === 0) continue;
    times.a.push(a);
    times.b.push(b);
  }
  const [a, b] = [median(times.a), median(times.b)];
  return { baseline: a, contender: b, ratio: b / a };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

export function printRatio(title: string, aim: number | null, { baseline, contender, ratio }: Ratio): void {
  const wanted = aim === null ? '' : `   aim < ${aim.toFixed(1)}`;
  console.log(
    `${title}\n  baseline ${baseline.toFixed(0)} ms, ours ${contender.toFixed(0)} ms, ratio ${ratio.toFixed(2)}${wanted}`,
  );
}
