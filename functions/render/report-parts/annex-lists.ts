import { cutList } from '../../report/cut-list.ts';
import { cutText } from '../../report/cut-text.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import type { ReportRow } from '../../report/report-row.ts';
import { type Block, item, type ListItem, paragraph, type Text } from '../mail-document.ts';
import { plainLine } from '../plain-line.ts';
import { PROGRESS_TITLE } from '../progress-title.ts';
import { rowLink } from '../row-items.ts';
import { deadlineText, moreItem, shortName, unitNames } from '../wording.ts';
import type { Rendering } from './rendering.ts';

/** Annex 3: units that have typed nothing yet. */
export function notReportedList({ notReported }: Report, { detail }: Rendering): Block[] {
  if (notReported.length === 0) return [];
  const names = notReported.map(({ name }) => ({ text: shortName(name, detail.name) }));
  return [
    paragraph([
      { text: `${formatNumber(notReported.length)} đơn vị: `, bold: true },
      ...unitNames(names, detail.notReported),
      '.',
    ]),
  ];
}

/** Annex 4: overdue work, longest first, with the cause the unit gives and what it proposes. */
export function overdueList({ overdue }: Report, rendering: Rendering): Block[] {
  if (overdue.length === 0) return [];
  const { shown, hidden } = cutList(overdue, rendering.detail.overdue);
  return [{ kind: 'list', items: [...shown.map((row) => overdueItem(row, rendering)), ...moreItem(hidden)] }];
}

/** "Đảng ủy … – HĐ01: quá hạn 6 ngày (hạn 30/04/2022), dòng 6", then what the unit says about it. */
export function overdueItem(row: ReportRow, { links, detail }: Rendering): ListItem {
  const said = (label: string, text: string): Text[] =>
    text.trim() === '' ? [] : [`${label}: ${cutText(plainLine(text), detail.words)}`];
  return item(
    [
      `${shortName(row.unit.name, detail.name)} – ${row.activityCode}: `,
      ...deadlineText(row),
      ', ',
      rowLink(PROGRESS_TITLE, row.sheetRow, links),
    ],
    ...said('Khó khăn, nguyên nhân', row.difficulties),
    ...said('Đề xuất', row.proposals),
  );
}
