import type { Report } from '../../report/report.ts';
import type { DocumentProfile } from '../document-profiles/document-profile.ts';
import { blankDay, blankNumber } from './blanks.ts';
import { capitals, printable } from './document-blocks.ts';
import type { OfficialDocument } from './official-document.ts';

/** The head of the first page; a machine makes drafts only, so number and day are left to people. */
export function documentHead(
  { settings, today }: Report,
  profile: DocumentProfile,
): OfficialDocument['head'] {
  const place = printable(settings.place);
  return {
    upperBody: capitals(settings.upperBody),
    issuingBody: capitals(settings.issuingBody),
    number: blankNumber(profile.number, printable(settings.abbreviation)),
    placeAndDate: place === '' ? blankDay(today) : `${place}, ${blankDay(today)}`,
    draftMark: 'DỰ THẢO',
  };
}
