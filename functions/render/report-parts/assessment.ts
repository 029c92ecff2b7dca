import { formatNumber } from '../../report/format-number.ts';
import type { Report } from '../../report/report.ts';
import { type Block, paragraph } from '../mail-document.ts';
import type { SheetLinks } from '../sheet-links.ts';
import { subsections } from './part.ts';
import { quoteList } from './quote-list.ts';

/** Quotes under each heading. */
const LIMIT = 6;
const NAMED_ACTIVITIES = 3;

/** II: one sentence from the figures, then strengths, shortcomings and causes in the units' own words. */
export function assessment(report: Report, links: SheetLinks): Block[] {
  const shortcomings = [...mostOverdue(report), ...quoteList(report.shortcomings, LIMIT, links)];
  return [
    paragraph(report.judgement),
    ...subsections([
      { title: 'Ưu điểm', blocks: quoteList(report.strengths, LIMIT, links) },
      { title: 'Tồn tại, hạn chế', blocks: shortcomings },
      { title: 'Nguyên nhân', blocks: quoteList(report.causes, LIMIT, links) },
    ]),
  ];
}

function mostOverdue({ activities }: Report): Block[] {
  const named = activities
    .filter(({ tally }) => tally.overdue > 0)
    .sort((one, other) => other.tally.overdue - one.tally.overdue)
    .slice(0, NAMED_ACTIVITIES)
    .map(({ activity, tally }) => `${activity.code} (${formatNumber(tally.overdue)} nhiệm vụ)`);
  return named.length > 0 ? [paragraph(`Quá hạn nhiều nhất: ${named.join(', ')}.`)] : [];
}
