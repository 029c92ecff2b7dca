import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { TextStyle } from '../../render/document-profiles/document-profile.ts';

/** Text in a style of its own; half points, as the format counts type. */
export function textRun(text: string, { size, bold, italic, underline }: TextStyle): TextRun {
  return new TextRun({
    text,
    size: size * 2,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: italic } : {}),
    ...(underline ? { underline: {} } : {}),
  });
}

export function centred(text: string, style: TextStyle, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, ...options, children: [textRun(text, style)] });
}
