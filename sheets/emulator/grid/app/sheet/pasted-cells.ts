/** Text from the clipboard as rows of cells (pure): tabs between cells, quotes around cells with line breaks. */
export function pastedCells(text: string): string[][] {
  const lines: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;
  for (const [, quoted, plain, end] of source.matchAll(pattern)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') lines.push([]);
    if (end === '') break;
  }
  return lines;
}
