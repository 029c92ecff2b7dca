import type { DocumentProfile } from './document-profile.ts';

/** Nghị định 30/2020/NĐ-CP, annex I: administrative documents of the State. */
export const ND30_2020: DocumentProfile = {
  name: 'nd30-2020',
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumberFromTop: 10,
  head: {
    lines: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, bold: true },
      { text: 'Độc lập - Tự do - Hạnh phúc', size: 14, bold: true },
    ],
    rulePt: 180,
    leftShare: 0.4,
    upperBodySize: 13,
    issuingBodySize: 13,
    underIssuingBody: { rulePt: 60 },
  },
  number: { before: 'Số:', after: '/BC-' },
  type: { size: 14, bold: true },
  subject: { size: 14, bold: true, capital: true },
  underSubject: { rulePt: 140 },
  placeAndDate: { size: 14, italic: true },
  draftMark: { size: 13, bold: true },
  body: { size: 14, firstLine: 10, line: { rule: 'auto', value: 1.15 }, after: 6 },
  tableSize: 12,
  signature: {
    onBehalf: 'TM. ',
    authority: { size: 14, bold: true },
    office: { size: 14, bold: true },
    name: { size: 14, bold: true },
  },
  receivers: { title: { size: 12, bold: true, italic: true }, listSize: 11, mark: ';' },
  pageNumberSize: 14,
  annexNumerals: 'roman',
};
