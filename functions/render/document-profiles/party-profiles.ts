import type { DocumentProfile } from './document-profile.ts';

/** Hướng dẫn 36-HD/VPTW of 3 April 2018: documents of the Party. */
export const HD36_2018: DocumentProfile = {
  name: 'hd36-2018',
  font: 'Times New Roman',
  margins: { top: 20, bottom: 20, left: 30, right: 15 },
  pageNumberFromTop: 10,
  head: {
    lines: [{ text: 'ĐẢNG CỘNG SẢN VIỆT NAM', size: 15, bold: true }],
    rulePt: 211,
    leftShare: 0.46,
    upperBodySize: 14,
    issuingBodySize: 14,
    underIssuingBody: { text: '*' },
  },
  number: { before: 'Số', after: '-BC/' },
  type: { size: 16, bold: true },
  subject: { size: 14, bold: true, capital: false },
  underSubject: { text: '-----' },
  placeAndDate: { size: 14, italic: true },
  draftMark: { size: 14, bold: true },
  body: { size: 14, firstLine: 10, line: { rule: 'at-least', value: 18 }, after: 6 },
  tableSize: 12,
  signature: {
    onBehalf: 'T/M ',
    authority: { size: 14, bold: true },
    office: { size: 14 },
    name: { size: 14, bold: true },
  },
  receivers: { title: { size: 14, underline: true }, listSize: 12, mark: ',' },
  pageNumberSize: 14,
  annexNumerals: 'arabic',
};

/** Hướng dẫn 05 of 2026: as before, with lines of the body exactly 18 to 22 points apart. */
export const HD05_2026: DocumentProfile = {
  ...HD36_2018,
  name: 'hd05-2026',
  body: { ...HD36_2018.body, line: { rule: 'exactly', value: 20 } },
};
