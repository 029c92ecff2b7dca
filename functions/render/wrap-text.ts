/** Breaks one line of text at blanks into lines of at most `width` characters; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A percent sign stays with its number.
  for (const word of text.split(/ (?!%)/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** As {@link wrapText}, after a first mark ("- ") and with the following lines indented below it. */
export function hangText(mark: string, text: string, width: number): string {
  const indent = ' '.repeat(mark.length);
  return wrapText(text, width - mark.length)
    .map((line, index) => (index === 0 ? mark : indent) + line)
    .join('\n');
}
