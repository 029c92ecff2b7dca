import type { CutList } from '../report/cut-list.ts';
import { formatNumber } from '../report/format-number.ts';
import type { ReportRow } from '../report/report-row.ts';
import { type Block, heading, item, type ListItem, note, type Span } from './mail-document.ts';
import { PROGRESS_TITLE } from './progress-title.ts';
import type { SheetLinks } from './sheet-links.ts';
import { activityName, deadlineText, moreItem } from './wording.ts';

/**
 * A headed list of a unit's rows with their deadlines and links; nothing where the list is empty. `task`: what is to
 * be done about them. `unreported`: whether rows that nobody has typed into are marked.
 */
export function rowSection(
  title: string,
  rows: CutList<ReportRow>,
  links: SheetLinks,
  { task = null, unreported = false }: { task?: string | null; unreported?: boolean } = {},
): Block[] {
  return listSection({ title, task }, rows, (row) =>
    item(activityName(row.activity), [
      ...deadlineText(row),
      unreported && !row.reported ? '; chưa báo cáo; ' : '; ',
      rowLink(PROGRESS_TITLE, row.sheetRow, links),
    ]),
  );
}

export function listSection<T>(
  { title, task }: { title: string; task: string | null },
  list: CutList<T>,
  entry: (one: T) => ListItem,
): Block[] {
  const total = listLength(list);
  if (total === 0) return [];
  return [
    heading(2, `${title} (${formatNumber(total)})`),
    ...(task === null ? [] : [note(task)]),
    { kind: 'list', items: [...list.shown.map(entry), ...moreItem(list.hidden)] },
  ];
}

export function rowLink(tab: string, sheetRow: number | null, links: SheetLinks): Span {
  const text = sheetRow === null ? `tab ${tab}` : `dòng ${sheetRow}`;
  return { text, href: links.row(tab, sheetRow) };
}

export const listLength = (list: CutList<unknown>): number => list.shown.length + list.hidden;
