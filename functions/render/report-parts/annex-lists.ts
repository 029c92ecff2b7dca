import { cutList } from '../../report/cut-list.ts';
import { cutText } from '../../report/cut-text.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, paragraph, type Text } from '../mail-document.ts';
import { plainLine } from '../plain-line.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { deadlineText, moreItem, unitNames } from '../wording.ts';
import { unitLink } from './quote-list.ts';

const NOT_REPORTED = 40;
const OVERDUE = 20;
const WORDS = 200;

/** Annex 3: units that have typed nothing yet. */
export function notReportedList({ notReported }: Report): Block[] {
  if (notReported.length === 0) return [];
  const names = notReported.map(({ name }) => ({ text: name }));
  return [
    paragraph([
      { text: `${formatNumber(notReported.length)} đơn vị: `, bold: true },
      ...unitNames(names, NOT_REPORTED),
      '.',
    ]),
  ];
}

/** Annex 4: overdue work, longest first, with the cause the unit gives and what it proposes. */
export function overdueList({ overdue }: Report, links: SheetLinks): Block[] {
  if (overdue.length === 0) return [];
  const { shown, hidden } = cutList(overdue, OVERDUE);
  return [{ kind: 'list', items: [...shown.map((row) => overdueItem(row, links)), ...moreItem(hidden)] }];
}

function overdueItem(row: ReportRow, links: SheetLinks): ListItem {
  const said = (label: string, text: string): Text[] =>
    text.trim() === '' ? [] : [`${label}: ${cutText(plainLine(text), WORDS)}`];
  return item(
    [unitLink(row, links), ` – ${row.activityCode}: `, ...deadlineText(row)],
    ...said('Khó khăn, nguyên nhân', row.difficulties),
    ...said('Đề xuất', row.proposals),
  );
}
