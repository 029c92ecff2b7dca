import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import type { Separator } from '../../render/document-profiles/document-profile.ts';
import { fromPoints } from './measures.ts';
import { centred } from './text-run.ts';

/** A drawn line of `points`, in the middle of `width` twips: the border of an almost flat paragraph. */
export function rule(points: number, width: number): Paragraph {
  const indent = Math.max(0, Math.round((width - fromPoints(points)) / 2));
  return new Paragraph({
    spacing: {
      before: fromPoints(2),
      after: fromPoints(4),
      line: fromPoints(3),
      lineRule: LineRuleType.EXACT,
    },
    indent: { left: indent, right: indent },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  });
}

export function separator(one: Separator, size: number, width: number): Paragraph {
  return 'text' in one ? centred(one.text, { size }) : rule(one.rulePt, width);
}
