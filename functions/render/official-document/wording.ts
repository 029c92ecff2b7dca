/** Turns of phrase that several parts of the document share. */
import type { Activity } from '../../plan/plan.ts';
import { cutText } from '../../report/cut-text.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { ActivitySummary } from '../../report/report.ts';
import { plainLine } from '../plain-line.ts';
import { item } from './document-blocks.ts';
import type { DocumentItem } from './official-document.ts';
import { shortDate } from './short-date.ts';

/** Longer names would fill a page; the plan itself holds them whole. */
const NAME_LIMIT = 200;

/** "HĐ01. Tuyên truyền …" */
export function activityName({ code, name }: Activity): string {
  return `${code}. ${nameOf(name)}`;
}

export function nameOf(name: string): string {
  return cutText(plainLine(name), NAME_LIMIT);
}

export function deadlineOf({ activity, deadline }: ActivitySummary): string {
  if (deadline !== null) return shortDate(deadline);
  return activity.window.kind === 'event' ? 'chờ sự kiện' : 'không có';
}

/** "A, B và 3 đơn vị khác". */
export function unitNames(names: readonly string[], limit: number): string {
  const hidden = names.length - limit;
  const shown = names.slice(0, limit).map(nameOf).join(', ');
  return hidden > 0 ? `${shown} và ${formatNumber(hidden)} đơn vị khác` : shown;
}

/** The last entry of a list that was cut. */
export function moreItem(hidden: number): DocumentItem[] {
  return hidden > 0 ? [item(`và ${formatNumber(hidden)} mục khác.`)] : [];
}

/** "12 quá hạn, 3 sắp đến hạn" from counts; those of nothing are left out. */
export function counted(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${formatNumber(count)} ${words}`)
    .join(', ');
}

/** As a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
