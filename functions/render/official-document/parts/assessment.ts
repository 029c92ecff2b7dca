import { formatNumber } from '../../../report/format-number.ts';
import type { Report } from '../../../report/report.ts';
import type { AnnexLabel } from '../annexes/annexes.ts';
import { paragraph } from '../document-blocks.ts';
import { subsections } from '../numbered.ts';
import type { DocumentBlock } from '../official-document.ts';
import { quoteList } from './quotes.ts';

/** Quotes under each heading. */
const LIMIT = 5;
const NAMED_ACTIVITIES = 3;

/** II: one sentence from the figures, then strengths, shortcomings and causes in the units' own words. */
export function assessment(report: Report, annexLabel: AnnexLabel): DocumentBlock[] {
  const strengths = [...quoteList(report.strengths, LIMIT), ...commended(report, annexLabel)];
  const shortcomings = [...mostOverdue(report, annexLabel), ...quoteList(report.shortcomings, LIMIT)];
  return [
    paragraph(report.judgement),
    ...subsections([
      { title: 'Ưu điểm', blocks: strengths },
      { title: 'Tồn tại, hạn chế', blocks: shortcomings },
      { title: 'Nguyên nhân', blocks: quoteList(report.causes, LIMIT) },
    ]),
  ];
}

function mostOverdue({ activities }: Report, annexLabel: AnnexLabel): DocumentBlock[] {
  const named = activities
    .filter(({ tally }) => tally.overdue > 0)
    .sort((one, other) => other.tally.overdue - one.tally.overdue)
    .slice(0, NAMED_ACTIVITIES)
    .map(({ activity, tally }) => `${activity.code} (${formatNumber(tally.overdue)} nhiệm vụ)`);
  if (named.length === 0) return [];
  const rows = annexLabel('overdue');
  return [paragraph(`Quá hạn nhiều nhất: ${named.join(', ')}; từng nhiệm vụ quá hạn nêu tại ${rows}.`)];
}

function commended({ exemplary }: Report, annexLabel: AnnexLabel): DocumentBlock[] {
  if (exemplary.length === 0) return [];
  const rows = annexLabel('exemplary');
  return [paragraph(`Tập thể, cá nhân tiêu biểu do các đơn vị đề nghị biểu dương nêu tại ${rows}.`)];
}
