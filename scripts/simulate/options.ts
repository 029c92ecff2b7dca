import { parseArgs } from 'node:util';

export interface SimulateOptions {
  weeks: number;
  /** The same seed gives the same two years on every machine. */
  seed: number;
  units: number;
}

export const USAGE = `npm run -s simulate -- [--weeks 104] [--seed N] [--units 6]

  --weeks N   how many weeks of the example plan to live through, from 3 January 2022
  --seed N    repeats an earlier run; without it one is drawn and printed
  --units N   how many units take part (2 to 61)

Exits 0 where every promise held, 1 where one did not.`;

/** @param drawn the seed where none is asked for @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[], drawn: number): SimulateOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { weeks: text, seed: text, units: text } });
  const { weeks = '104', seed = String(drawn), units = '6' } = values;
  return {
    weeks: whole('--weeks', weeks, 1, 520),
    seed: whole('--seed', seed, 0, 2 ** 31),
    units: whole('--units', units, 2, 61),
  };
}

function whole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
