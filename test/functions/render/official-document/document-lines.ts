/** An official document as lines that a person can compare: what is typed, without layout. */
import type {
  DocumentBlock,
  OfficialDocument,
} from '../../../../functions/render/official-document/official-document.ts';

export function documentLines(document: OfficialDocument): string[] {
  const { head, signature } = document;
  return [
    ...Object.values(head),
    document.type,
    ...document.subject,
    document.addressee,
    ...blockLines(document.blocks),
    document.closing,
    ...document.receivers,
    signature.authority,
    signature.office,
    ...document.annexes.flatMap(({ label, title, belonging, blocks }) => [
      '',
      label,
      title,
      belonging,
      ...blockLines(blocks),
    ]),
  ];
}

export function blockLines(blocks: readonly DocumentBlock[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', block.text];
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.flatMap(({ text, notes }) => [`- ${text}`, ...notes.map((note) => `  + ${note}`)]);
    case 'picture':
      return [`[Biểu đồ ${block.picture.number}. ${block.picture.title}]`];
    case 'table': {
      const rows = [...block.rows, ...(block.total ? [block.total] : [])];
      return [block.columns.map(({ title }) => title), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    }
  }
}
