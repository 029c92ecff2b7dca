import type { Unit } from '../../../plan/plan.ts';
import type { Report } from '../../../report/report.ts';
import { ordinal, table, wide } from '../document-blocks.ts';
import type { DocumentBlock } from '../official-document.ts';
import { nameOf } from '../wording.ts';

/** Every unit that has typed nothing yet, with whom to ask where the sheet says so. */
export function notReportedAnnex({ notReported }: Report): DocumentBlock[] {
  if (notReported.length === 0) return [];
  const contacts = notReported.some(({ contact }) => contact.trim() !== '');
  const cells = ({ name, contact }: Unit) => [nameOf(name), ...(contacts ? [nameOf(contact)] : [])];
  return [
    table(
      [ordinal, wide('Đơn vị', 95), ...(contacts ? [wide('Đầu mối', 60)] : [])],
      notReported.map((unit, index) => [String(index + 1), ...cells(unit)]),
    ),
  ];
}
