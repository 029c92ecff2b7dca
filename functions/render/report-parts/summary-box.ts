import { formatVietnameseDate } from '../../calendar/plain-date.ts';
import type { ComparedFigure } from '../../report/compare-snapshots.ts';
import { formatChange, formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import { STATUS_LABEL } from '../../status/status-label.ts';
import {
  type Block,
  item,
  type ListItem,
  paragraph,
  type Text,
  type Tile,
  type Tone,
} from '../mail-document.ts';
import { changesInShort } from './changes-since.ts';
import { longestOverdue } from './longest-overdue.ts';
import type { Rendering } from './rendering.ts';

/**
 * The minute's read at the head of the mail: the judgement, the four words with their changes, what happened since
 * the last report, who is latest and why, and what is asked of the reader.
 */
export function summaryBox(report: Report, rendering: Rendering): Block {
  const judgement = paragraph([{ text: report.judgement, bold: true }]);
  if (report.plan.rows === 0) return { kind: 'box', blocks: [judgement] };
  const tasks = attention(report);
  return {
    kind: 'box',
    blocks: [
      judgement,
      { kind: 'tiles', tiles: tiles(report) },
      paragraph(changesInShort(report.changes)),
      ...longestOverdue(report, rendering),
      ...(tasks.length > 0 ? [paragraph('Cần quan tâm:'), { kind: 'list' as const, items: tasks }] : []),
    ],
  };
}

const TILES: readonly (readonly [
  Exclude<ComparedFigure, 'total'>,
  keyof typeof STATUS_LABEL,
  Tone | undefined,
])[] = [
  ['doneOnTime', 'done-on-time', 'good'],
  ['doneLate', 'done-late', 'soon'],
  ['running', 'running', undefined],
  ['overdue', 'overdue', 'late'],
];

function tiles({ plan, changes }: Report): Tile[] {
  return TILES.map(([figure, status, tone]) => ({
    label: STATUS_LABEL[status],
    value: formatNumber(plan[figure]),
    note: changes ? `${changeText(changes.delta[figure])} so với kỳ trước` : '',
    // Nothing late is nothing to warn of.
    ...(tone && plan[figure] > 0 ? { tone } : {}),
  }));
}

const changeText = (change: number) => (change === 0 ? 'không đổi' : formatChange(change));

/** What lies ahead or is missing, in the order of the parts below that list it. */
function attention(report: Report): ListItem[] {
  const { upcoming, notReported, proposals, settings, reporting } = report;
  const [nearest] = upcoming;
  const asked = proposals.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const count = (value: number, words: string): Text => [
    { text: formatNumber(value), bold: true },
    ` ${words}`,
  ];
  return [
    ...(nearest && nearest.deadline !== null
      ? [
          item(
            count(
              upcoming.length,
              `nhiệm vụ đến hạn trong ${settings.focusDays} ngày tới, sớm nhất ngày ${formatVietnameseDate(nearest.deadline)}`,
            ),
          ),
        ]
      : []),
    ...(notReported.length > 0
      ? [item(count(notReported.length, `trong ${formatNumber(reporting.total)} đơn vị chưa báo cáo`))]
      : []),
    ...(asked > 0 ? [item(count(asked, 'kiến nghị, đề xuất của các đơn vị'))] : []),
  ];
}
