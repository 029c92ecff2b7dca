import type { Severity } from '../../plan/finding.ts';
import { singleLine } from '../fold-text.ts';

export interface Problem {
  /** Stable machine name, such as `date.no-such-day`. */
  code: string;
  severity: Severity;
  /** What was read, what is wrong with it, what to do; reads on after the column's header. */
  message: string;
}

/** What a cell was understood to mean. A value never comes with an error; `null` without a problem is an empty cell. */
export interface Reading<T> {
  readonly value: T | null;
  readonly problem?: Problem;
}

export type ReadCell<T> = (raw: unknown) => Reading<T>;

export const EMPTY: Reading<never> = Object.freeze({ value: null });

export const understood = <T>(value: T): Reading<T> => ({ value });

const LONGEST_QUOTE = 40;

/** A cell's content as quoted in a message: on one line and not too long. */
export function quote(raw: unknown): string {
  const text = singleLine(String(raw));
  const characters = Array.from(text.slice(0, 2 * LONGEST_QUOTE));
  const cut = characters.length > LONGEST_QUOTE || text.length > 2 * LONGEST_QUOTE;
  return `“${cut ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : text}”`;
}

/** Not accepted: the row is reported and the cell counts as empty. */
export const refused = (raw: unknown, code: string, advice: string): Reading<never> => ({
  value: null,
  problem: { code, severity: 'error', message: `${quote(raw)}: ${advice}` },
});

/** Accepted as `value`, and a person should look at it. */
export const doubted = <T>(raw: unknown, value: T | null, code: string, advice: string): Reading<T> => ({
  value,
  problem: { code, severity: 'warning', message: `${quote(raw)}: ${advice}` },
});
