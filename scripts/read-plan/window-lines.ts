import { formatVietnameseDate, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { WindowKind } from '../../functions/plan/plan.ts';
import type { DocumentWindow } from '../../functions/plan-document/plan-document.ts';

const WITHOUT_DATES: Partial<Record<WindowKind, string>> = {
  event: 'Chờ sự kiện',
  continuous: 'Thường xuyên',
  unstated: 'Không nêu thời hạn',
};

/** What was understood, and below it the words it was read from. */
export function windowLines(window: DocumentWindow): string[] {
  const understood = WITHOUT_DATES[window.kind] ?? datesOf(window);
  return window.phrase === null ? [understood] : [understood, `“${window.phrase}”`];
}

function datesOf({ start, end }: DocumentWindow): string {
  if (start !== null && start === end) return shown(start);
  if (start === null) return `Đến ${shown(end)}`;
  return end === null ? `Từ ${shown(start)}` : `${shown(start)} – ${shown(end)}`;
}

function shown(iso: string | null): string {
  const day = iso === null ? null : parseIsoDate(iso);
  return day === null ? '?' : formatVietnameseDate(day);
}
