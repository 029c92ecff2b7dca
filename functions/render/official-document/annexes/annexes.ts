import type { Report } from '../../../report/report.ts';
import type { DocumentProfile } from '../../document-profiles/document-profile.ts';
import { blankDay, blankNumber } from '../blanks.ts';
import { printable } from '../document-blocks.ts';
import { roman } from '../numbered.ts';
import type { DocumentAnnex, DocumentBlock, DocumentPicture } from '../official-document.ts';
import { activityAnnex } from './activity-annex.ts';
import { chartAnnex } from './chart-annex.ts';
import { exemplaryAnnex } from './exemplary-annex.ts';
import { notReportedAnnex } from './not-reported-annex.ts';
import { overdueAnnex } from './overdue-annex.ts';
import { unitAnnex } from './unit-annex.ts';

export type AnnexKey = 'activities' | 'units' | 'not-reported' | 'overdue' | 'exemplary' | 'charts';

/** By which label the body refers to an annex; empty where there is none. */
export type AnnexLabel = (key: AnnexKey) => string;

interface AnnexPart {
  key: AnnexKey;
  title: string;
  landscape: boolean;
  blocks: (report: Report, pictures: readonly DocumentPicture[]) => DocumentBlock[];
}

/** In the order of the mail, so that "Phụ lục 2" is the same list in both; the charts, which it has not, are last. */
const PARTS: readonly AnnexPart[] = [
  { key: 'activities', title: 'Hoạt động theo trạng thái', landscape: true, blocks: activityAnnex },
  { key: 'units', title: 'Kết quả theo đơn vị', landscape: true, blocks: unitAnnex },
  { key: 'not-reported', title: 'Đơn vị chưa báo cáo', landscape: false, blocks: notReportedAnnex },
  { key: 'overdue', title: 'Nhiệm vụ quá hạn', landscape: true, blocks: overdueAnnex },
  { key: 'exemplary', title: 'Tập thể, cá nhân tiêu biểu', landscape: false, blocks: exemplaryAnnex },
  { key: 'charts', title: 'Biểu đồ', landscape: false, blocks: (_report, pictures) => chartAnnex(pictures) },
];

/** The annexes that have something to list, numbered without gaps. */
export function annexes(
  report: Report,
  pictures: readonly DocumentPicture[],
  profile: DocumentProfile,
): (DocumentAnnex & { key: AnnexKey })[] {
  return PARTS.map((part) => ({ ...part, blocks: part.blocks(report, pictures) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map((part, index) => ({
      ...part,
      label: `Phụ lục ${profile.annexNumerals === 'roman' ? roman(index + 1) : index + 1}`,
      belonging: belonging(report, profile),
    }));
}

function belonging({ settings, today }: Report, profile: DocumentProfile): string {
  const number = blankNumber(profile.number, printable(settings.abbreviation));
  const issuer = printable(settings.issuingBody);
  const of = issuer === '' ? '' : ` của ${issuer}`;
  return `(Kèm theo Báo cáo ${number.charAt(0).toLocaleLowerCase('vi')}${number.slice(1)}, ${blankDay(today)}${of})`;
}
