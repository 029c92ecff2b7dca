import type { Report } from '../../report/report.ts';
import type { AnnexLabel } from './annexes/annexes.ts';
import { sections, subsections } from './numbered.ts';
import type { DocumentBlock } from './official-document.ts';
import { assessment } from './parts/assessment.ts';
import { byActivity } from './parts/by-activity.ts';
import { byUnit } from './parts/by-unit.ts';
import { focus } from './parts/focus.ts';
import { overallFigures } from './parts/overall.ts';
import { quoteList } from './parts/quotes.ts';

const PROPOSALS = 6;

/** Sections I to IV, those that have something to say, in the order of the mail. */
export function documentBody(report: Report, annexLabel: AnnexLabel): DocumentBlock[] {
  return sections([
    {
      title: 'Tình hình, kết quả thực hiện',
      blocks: subsections([
        { title: 'Số liệu chung', blocks: overallFigures(report) },
        { title: 'Theo từng nội dung', blocks: byActivity(report, annexLabel) },
        { title: 'Theo đơn vị', blocks: byUnit(report, annexLabel('units')) },
      ]),
    },
    { title: 'Đánh giá', blocks: assessment(report, annexLabel) },
    { title: 'Nhiệm vụ trọng tâm tuần tới', blocks: focus(report) },
    { title: 'Kiến nghị, đề xuất', blocks: quoteList(report.proposals, PROPOSALS) },
  ]);
}
