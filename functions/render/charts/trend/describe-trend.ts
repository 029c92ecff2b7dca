import { formatChange, formatNumber, formatRate } from '../../../report/format-number.ts';
import type { WeekFigures } from '../../../report/week-figures.ts';
import type { Tally } from '../../../status/tally.ts';
import { weekText } from '../../week-text.ts';
import { countsInWords } from '../count-words.ts';
import { WORDS } from '../word-style.ts';

/** Oldest first, each week once; the later entry of a week counts. */
export function sortedWeeks(figures: readonly WeekFigures[]): WeekFigures[] {
  const byWeek = new Map(figures.map((one) => [one.week, one]));
  return [...byWeek.values()].sort((one, other) => (one.week < other.week ? -1 : 1));
}

/** Done in time as a fraction of what was due; `null` while nothing was. */
export function onTimeRate({ doneOnTime, due }: Pick<Tally, 'doneOnTime' | 'due'>): number | null {
  return due > 0 ? doneOnTime / due : null;
}

/** The picture in words: the newest week, and what changed since the oldest. */
export function describeTrend(figures: readonly WeekFigures[]): string {
  const weeks = sortedWeeks(figures);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return 'Chưa có số liệu tuần nào.';
  const now = `Số liệu ${weekText(last.week)}: ${countsInWords(last.tally)}; ${ratesInWords(last.tally)}.`;
  if (first === last) return now;
  const changes = WORDS.map(
    ({ figure, label }) => `${label.toLowerCase()} ${formatChange(last.tally[figure] - first.tally[figure])}`,
  );
  return `Diễn biến từ ${weekText(first.week)} đến ${weekText(last.week)} (${formatNumber(weeks.length)} tuần có số liệu). ${now} So với ${weekText(first.week)}: ${changes.join(', ')}.`;
}

function ratesInWords(tally: Tally): string {
  if (tally.doneRate === null) return 'chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ';
  return `tỷ lệ hoàn thành ${formatRate(tally.doneRate)}, trong đó đúng hạn ${formatRate(onTimeRate(tally))}`;
}
