import { formatNumber } from '../../report/format-number.ts';
import type { Tally } from '../../status/tally.ts';
import { WORDS, type WordFigure } from './word-style.ts';

/** The four words' counts, and those that are counted apart. */
export type WordCounts = Pick<Tally, WordFigure | 'total' | 'apart'>;

export function sumCounts(counts: readonly WordCounts[]): WordCounts {
  const sum = (figure: keyof WordCounts) => counts.reduce((total, one) => total + one[figure], 0);
  return {
    doneOnTime: sum('doneOnTime'),
    doneLate: sum('doneLate'),
    running: sum('running'),
    overdue: sum('overdue'),
    total: sum('total'),
    apart: sum('apart'),
  };
}

/** "hoàn thành đúng hạn 12, hoàn thành quá hạn 3, …" */
export function countsInWords(counts: Readonly<Record<WordFigure, number>>): string {
  return WORDS.map(({ figure, label }) => `${label.toLowerCase()} ${formatNumber(counts[figure])}`).join(
    ', ',
  );
}
