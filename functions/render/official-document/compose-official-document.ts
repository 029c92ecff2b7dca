import { formatIsoDate } from '../../calendar/plain-date.ts';
import type { Report } from '../../report/report.ts';
import { profileOf } from '../document-profiles/profile-of.ts';
import { weekText } from '../week-text.ts';
import { annexes } from './annexes/annexes.ts';
import { printable } from './document-blocks.ts';
import { documentBody } from './document-body.ts';
import { receiverLines, signatureBlock } from './document-foot.ts';
import { documentHead } from './document-head.ts';
import { closing, opening, subject } from './document-sentences.ts';
import type { DocumentPicture, OfficialDocument } from './official-document.ts';

export interface DocumentOptions {
  /** Charts as PNG, in the order in which the last annex shows them. */
  pictures?: readonly DocumentPicture[];
}

/**
 * The weekly report as the official document, ready for number, day and signature: laid out in the profile that the
 * settings name, with the sections and annexes of the mail and figures from the same report.
 */
export function composeOfficialDocument(report: Report, options: DocumentOptions = {}): OfficialDocument {
  const { settings, week, today } = report;
  const profile = profileOf(settings.documentProfile);
  const numbered = annexes(report, options.pictures ?? [], profile);
  return {
    profile,
    title: `Báo cáo ${weekText(week)}`,
    author: printable(settings.issuingBody),
    createdAt: `${formatIsoDate(today)}T00:00:00Z`,
    head: documentHead(report, profile),
    type: 'BÁO CÁO',
    subject: subject(report, profile),
    addressee: printable(settings.addressee),
    blocks: [
      opening(report),
      ...documentBody(report, (key) => numbered.find((annex) => annex.key === key)?.label ?? ''),
    ],
    closing: closing(report),
    signature: signatureBlock(settings, profile),
    receivers: receiverLines(report, profile),
    annexes: numbered,
  };
}
