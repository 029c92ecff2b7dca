import { firstDayOfIsoWeek } from '../../../calendar/iso-week.ts';
import type { WeekFigures } from '../../../report/week-figures.ts';

export interface WeekAxis {
  /** Pixels between which the weeks lie. */
  left: number;
  right: number;
  /** One for each week, by its Monday: weeks without figures leave their room free. */
  xs: number[];
  labels: { x: number; text: string }[];
}

const LABEL_ROOM = 74;

/** Oldest to the left, newest at the right edge, which a single week has for itself. */
export function weekAxis(weeks: readonly WeekFigures[], left: number, right: number): WeekAxis {
  const mondays = weeks.map(({ week }) => firstDayOfIsoWeek(week) ?? 0);
  const [first, last] = [mondays[0] ?? 0, mondays.at(-1) ?? 0];
  const xs = mondays.map((monday) =>
    last === first ? right : left + ((monday - first) / (last - first)) * (right - left),
  );
  const labels: WeekAxis['labels'] = [];
  for (let index = weeks.length - 1; index >= 0; index--) {
    const x = xs[index] ?? 0;
    const nearest = labels.at(-1)?.x ?? Number.POSITIVE_INFINITY;
    if (nearest - x >= LABEL_ROOM) labels.push({ x, text: weekNumber(weeks[index]?.week ?? '') });
  }
  return { left, right, xs, labels };
}

/** `2022-W11` → "11/2022". */
function weekNumber(week: string): string {
  return week.split('-W').reverse().join('/');
}
