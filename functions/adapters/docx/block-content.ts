import { HeadingLevel, LineRuleType, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentBlock } from '../../render/official-document/official-document.ts';
import { dataTable } from './data-table.ts';
import { STYLE } from './document-styles.ts';
import { fromPoints } from './measures.ts';
import type { Room } from './page-setup.ts';
import { captionedPicture } from './pictures.ts';

/** A block as what stands on pages of such room. */
export function blockContent(block: DocumentBlock, room: Room): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: block.text,
        }),
      ];
    case 'paragraph':
      return [bodyParagraph(block.text, block.italic)];
    case 'list':
      return block.items.flatMap(({ text, notes }) => [
        bodyParagraph(`- ${text}`),
        ...notes.map((line) => bodyParagraph(`+ ${line}`)),
      ]);
    case 'picture':
      return captionedPicture(block.picture, room);
    case 'table':
      return [dataTable(block, room.width), gap()];
  }
}

/** Stays on one page with the signature, a little apart from it. */
export function closingParagraph(text: string): Paragraph {
  return new Paragraph({ style: STYLE.body, text, keepNext: true, spacing: { after: fromPoints(12) } });
}

function bodyParagraph(text: string, italics = false): Paragraph {
  // A sentence that announces a list or a table is not left behind at the foot of a page.
  const announcing = text.endsWith(':') ? { keepNext: true } : {};
  const run = new TextRun({ text, ...(italics ? { italics } : {}) });
  return new Paragraph({ style: STYLE.body, ...announcing, children: [run] });
}

/** After a table: two tables would grow together without it, and a file must not end with one. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { line: fromPoints(6), lineRule: LineRuleType.EXACT } });
}
