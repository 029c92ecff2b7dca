const BARS = /\|/g;

/** A line's cells where tabs or bars part them, or `null`; empty cells count. */
export function splitCells(text: string): string[] | null {
  const bars = text.match(BARS)?.length ?? 0;
  if (bars > 0) {
    const framed = text.trim().replace(/^\||\|$/g, '');
    const cells = framed.split('|').map((cell) => cell.trim());
    return cells.length > 1 ? cells : null;
  }
  if (!text.trim().includes('\t')) return null;
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.length > 1 ? cells : null;
}

const NUMBERING = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)/]|[IVXLC]{1,6}[.)/-]|\p{L}[.)]|[-–+•*o])$/u;

/** A word processor parts an item's number from its words by a tab; that is no table. */
export function isNumberedItem(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 || (filled.length === 2 && NUMBERING.test(filled[0] ?? ''));
}
