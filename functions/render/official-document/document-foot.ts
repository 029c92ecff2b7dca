import type { Receiver, Settings } from '../../plan/plan.ts';
import type { Report } from '../../report/report.ts';
import type { DocumentProfile } from '../document-profiles/document-profile.ts';
import { capitals, printable } from './document-blocks.ts';
import type { OfficialDocument } from './official-document.ts';

const OFFICE_TO_FILL = '…………………………';

export function signatureBlock(
  { signsFor, signerOffice }: Settings,
  profile: DocumentProfile,
): OfficialDocument['signature'] {
  const body = capitals(signsFor);
  return {
    authority: body === '' ? '' : `${profile.signature.onBehalf}${body}`,
    office: capitals(signerOffice) || OFFICE_TO_FILL,
  };
}

/** "- Ban Tuyên giáo Trung ương (để b/c)," and so on in the order of the sheet, the last with a full stop. */
export function receiverLines({ receivers }: Report, profile: DocumentProfile): string[] {
  const lines = receivers.map(receiverLine).filter((line) => line !== '');
  return lines.map((line, index) => {
    return `- ${line}${index === lines.length - 1 ? '.' : profile.receivers.mark}`;
  });
}

function receiverLine({ name, purpose }: Receiver): string {
  const why = printable(purpose).replace(/^\((.*)\)$/, '$1');
  const who = printable(name).replace(/[.,;]+$/, '');
  return why === '' || who === '' ? who : `${who} (${why})`;
}
