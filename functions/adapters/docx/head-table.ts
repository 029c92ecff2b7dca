import { AlignmentType, BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import type { OfficialDocument } from '../../render/official-document/official-document.ts';
import { bareTable } from './bare-table.ts';
import { divide, fromPoints } from './measures.ts';
import { rule, separator } from './rule.ts';
import { centred } from './text-run.ts';

/** Who issues and under whose name, then number and day on one line, then the mark of a draft. */
export function headTable({ profile, head }: OfficialDocument, width: number): Table {
  const { head: form } = profile;
  const widths = divide(width, [form.leftShare, 1 - form.leftShare]);
  const [left = 0, right = 0] = widths;
  const issuers = [
    ...(head.upperBody === '' ? [] : [centred(head.upperBody, { size: form.upperBodySize })]),
    ...(head.issuingBody === ''
      ? []
      : [centred(head.issuingBody, { size: form.issuingBodySize, bold: true })]),
    separator(form.underIssuingBody, form.issuingBodySize, left),
  ];
  const state = [
    ...form.lines.map(({ text, size, bold }) => centred(text, { size, bold })),
    rule(form.rulePt, right),
  ];
  return bareTable(widths, [
    [issuers, state],
    [
      [
        centred(head.number, { size: profile.placeAndDate.size }),
        draftMark(head.draftMark, profile.draftMark),
      ],
      [centred(head.placeAndDate, profile.placeAndDate)],
    ],
  ]);
}

/** In a frame as wide as its text. */
function draftMark(text: string, { size }: { size: number }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: fromPoints(6), after: 0 },
    children: [
      new TextRun({
        text: `\u00a0${text}\u00a0`,
        bold: true,
        size: size * 2,
        border: { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' },
      }),
    ],
  });
}
