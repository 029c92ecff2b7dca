import { formatNumber } from '../../report/format-number.ts';
import type { ActivitySummary, Report } from '../../report/report.ts';
import { type Block, paragraph } from '../mail-document.ts';
import { namesInShort } from '../wording.ts';
import { subsections } from './part.ts';
import { quoteList } from './quote-list.ts';
import type { Rendering } from './rendering.ts';

const NAMED_ACTIVITIES = 5;

/**
 * II: strengths, shortcomings and causes, each a fact from the figures where there is one, then the units' own
 * words. The judgement of the whole stands in the box at the head of the mail.
 */
export function assessment(report: Report, rendering: Rendering): Block[] {
  const quoted = (groups: Report['strengths']) => quoteList(groups, rendering.detail.quotes, rendering);
  return subsections([
    { title: 'Ưu điểm', blocks: [...allDone(report), ...quoted(report.strengths)] },
    { title: 'Tồn tại, hạn chế', blocks: [...mostOverdue(report), ...quoted(report.shortcomings)] },
    { title: 'Nguyên nhân', blocks: quoted(report.causes) },
  ]);
}

function allDone({ activities }: Report): Block[] {
  const done = activities.filter(({ tally }) => tally.total > 0 && tally.running + tally.overdue === 0);
  return sentence('Đã hoàn thành ở mọi đơn vị', done, ({ activity }) => activity.code);
}

function mostOverdue({ activities }: Report): Block[] {
  const late = activities
    .filter(({ tally }) => tally.overdue > 0)
    .sort((one, other) => other.tally.overdue - one.tally.overdue);
  return sentence(
    'Quá hạn nhiều nhất',
    late,
    ({ activity, tally }) => `${activity.code} (${formatNumber(tally.overdue)} nhiệm vụ)`,
  );
}

function sentence(
  label: string,
  activities: readonly ActivitySummary[],
  nameOf: (summary: ActivitySummary) => string,
): Block[] {
  if (activities.length === 0) return [];
  return [
    paragraph(`${label}: ${namesInShort(activities.map(nameOf), NAMED_ACTIVITIES, ', ', 'hoạt động')}.`),
  ];
}
