import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import type { DocumentProfile, LineSpacing } from '../../render/document-profiles/document-profile.ts';
import { fromMillimetres, fromPoints } from './measures.ts';

/** Ids of the styles below. */
export const STYLE = { body: 'VanBan', table: 'Bang', caption: 'ChuThich', annex: 'PhuLuc' } as const;

const BLACK = '000000';
/** In the unit of automatic line spacing. */
const LINE = 240;

/** Named styles, so that a clerk can change the look of all paragraphs of a kind at once. */
export function documentStyles({ font, body, tableSize }: DocumentProfile): IStylesOptions {
  const size = body.size * 2;
  const indent = { firstLine: fromMillimetres(body.firstLine) };
  const spacing = { before: 0, after: fromPoints(body.after), ...lineSpacing(body.line) };
  const headingSpacing = { ...spacing, before: fromPoints(body.after) };
  const heading = {
    run: { size, bold: true, color: BLACK, font },
    paragraph: { alignment: AlignmentType.BOTH, indent, spacing: headingSpacing, keepNext: true },
  };
  return {
    default: {
      document: { run: { font, size, color: BLACK, language: { value: 'vi-VN' } } },
      heading1: heading,
      heading2: heading,
    },
    paragraphStyles: [
      {
        id: STYLE.body,
        name: 'Văn bản',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { alignment: AlignmentType.BOTH, indent, spacing },
      },
      {
        id: STYLE.table,
        name: 'Bảng',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: tableSize * 2 },
        paragraph: { spacing: { before: 20, after: 20 } },
      },
      {
        id: STYLE.caption,
        name: 'Chú thích biểu đồ',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: tableSize * 2, italics: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 60, after: fromPoints(body.after) },
        },
      },
      {
        id: STYLE.annex,
        name: 'Phụ lục',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
    ],
  };
}

function lineSpacing({ rule, value }: LineSpacing) {
  if (rule === 'auto') return { line: Math.round(value * LINE), lineRule: LineRuleType.AUTO };
  return {
    line: fromPoints(value),
    lineRule: rule === 'exactly' ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
  };
}
