import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import type { Report } from '../../report/report.ts';
import { weekText } from '../week-text.ts';

/** "Tuần 11/2022, số liệu ngày 18/03/2022." */
export function asOf({ week, today }: Pick<Report, 'week' | 'today'>): string {
  const text = weekText(week);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, số liệu ngày ${formatVietnameseDate(today)}.`;
}
