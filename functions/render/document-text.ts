import { type Block, type MailDocument, spansOf, type Text, type Tile } from './mail-document.ts';
import { plainLine } from './plain-line.ts';
import { textTable } from './text-table.ts';
import { hangText, wrapText } from './wrap-text.ts';

const WIDTH = 78;

/** The document as plain text that stands on its own: wrapped, in aligned columns, links spelled out. */
export function documentText(document: MailDocument): string {
  const wrapped = (line: string) => wrapText(plainLine(line), WIDTH).join('\n');
  const parts = [
    document.letterhead.map((line) => wrapped(line.toUpperCase())).join('\n'),
    [wrapped(document.title.toUpperCase()), ...document.subtitle.map(wrapped)].join('\n'),
    ...document.blocks.map((block) => blockText(block, document.addressesInLists)),
    ['-'.repeat(WIDTH), ...document.footer.map((line) => wrapText(flat(line, true), WIDTH).join('\n'))].join(
      '\n',
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block, addressesInLists: boolean): string {
  switch (block.kind) {
    case 'heading':
      return headingText(block.level, plainLine(block.text));
    case 'paragraph':
      return wrapText(flat(block.text, true), WIDTH).join('\n');
    case 'tiles':
      return tilesText(block.tiles);
    case 'table':
      return textTable(
        block.columns,
        block.rows.map((row) => row.map((cell) => flat(cell, false))),
        WIDTH,
      );
    case 'list':
      return block.items
        .flatMap(({ text, notes }) => [
          hangText('- ', flat(text, addressesInLists), WIDTH),
          ...notes.map((line) => hangText('  ', flat(line, addressesInLists), WIDTH)),
        ])
        .join('\n');
    case 'picture':
      return hangText('[Hình] ', plainLine(block.alt), WIDTH);
    case 'box':
      return block.blocks.map((inner) => blockText(inner, addressesInLists)).join('\n\n');
  }
}

function headingText(level: 1 | 2, text: string): string {
  if (level === 2) return wrapText(text, WIDTH).join('\n');
  const lines = wrapText(text.toUpperCase(), WIDTH);
  return [...lines, '='.repeat(Math.max(...lines.map(({ length }) => length)))].join('\n');
}

function flat(text: Text, addresses: boolean): string {
  const parts = spansOf(text).map((span) => {
    return addresses && span.href ? `${span.text}: ${span.href} ` : span.text;
  });
  return plainLine(parts.join(''));
}

function tilesText(tiles: readonly Tile[]): string {
  const label = Math.max(...tiles.map((tile) => tile.label.length));
  const value = Math.max(...tiles.map((tile) => tile.value.length));
  return tiles
    .map((tile) => `${tile.label.padEnd(label)}  ${tile.value.padStart(value)}  ${tile.note}`.trimEnd())
    .join('\n');
}
