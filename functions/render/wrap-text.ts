/**
 * Breaks one line of text at blanks into lines of at most `width` characters. A longer word is broken too, but an
 * address, which a reader wants to follow, stands whole on a line of its own.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A percent sign stays with its number.
  for (const word of text.split(/ (?!%)/).flatMap((one) => piecesOf(one, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number): string[] {
  if (word.length <= width || /^https?:/.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && piece.length + character.length > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** As {@link wrapText}, after a first mark ("- ") and with the following lines indented below it. */
export function hangText(mark: string, text: string, width: number): string {
  const indent = ' '.repeat(mark.length);
  return wrapText(text, width - mark.length)
    .map((line, index) => (index === 0 ? mark : indent) + line)
    .join('\n');
}
