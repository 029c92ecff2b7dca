import { firstDayOfIsoWeek, type IsoWeek } from '../calendar/iso-week.ts';
import { formatVietnameseDate } from '../calendar/plain-date.ts';

/** `2022-W11` → "tuần 11/2022". */
export function weekText(week: IsoWeek): string {
  const [year, number] = week.split('-W');
  return `tuần ${number}/${year}`;
}

/** `2022-W11` → "từ 14/03/2022 đến 20/03/2022"; empty for text that names no week. */
export function weekDays(week: IsoWeek): string {
  const monday = firstDayOfIsoWeek(week);
  return monday === null ? '' : `từ ${formatVietnameseDate(monday)} đến ${formatVietnameseDate(monday + 6)}`;
}
