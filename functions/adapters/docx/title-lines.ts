import type { Paragraph } from 'docx';
import type { OfficialDocument } from '../../render/official-document/official-document.ts';
import { fromPoints } from './measures.ts';
import { separator } from './rule.ts';
import { centred } from './text-run.ts';

/** Type and subject of the document, and to whom it is addressed. */
export function titleLines(
  { profile, type, subject, addressee }: OfficialDocument,
  width: number,
): Paragraph[] {
  const to = centred(
    `Kính gửi: ${addressee}`,
    { size: profile.body.size },
    { spacing: { before: fromPoints(8), after: fromPoints(8) } },
  );
  return [
    centred(type, profile.type, { spacing: { before: fromPoints(18), after: 0 } }),
    ...subject.map((line) => centred(line, profile.subject)),
    separator(profile.underSubject, profile.subject.size, width),
    ...(addressee === '' ? [] : [to]),
  ];
}
