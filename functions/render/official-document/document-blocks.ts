/** Blocks from any text: whatever a cell held becomes one printable line, with numbers and their "%" kept together. */
import { plainLine } from '../plain-line.ts';
import type { DocumentBlock, DocumentColumn, DocumentItem, DocumentTable } from './official-document.ts';

/** Code points that no XML file may hold. */
const NO_CHARACTER = /[\ufffe\uffff]/gu;

export function printable(text: string): string {
  return plainLine(text.toWellFormed().replace(NO_CHARACTER, '')).replace(/(\d) %/g, '$1\u00a0%');
}

export const capitals = (text: string): string => printable(text).toLocaleUpperCase('vi');

export const heading = (level: 1 | 2, text: string): DocumentBlock => ({
  kind: 'heading',
  level,
  text: printable(text),
});

export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text: printable(text) });

export const remark = (text: string): DocumentBlock => ({
  kind: 'paragraph',
  text: printable(text),
  italic: true,
});

export const item = (text: string, ...notes: readonly string[]): DocumentItem => ({
  text: printable(text),
  notes: notes.map(printable),
});

/** A list; none where it has nothing to say. */
export function list(items: readonly DocumentItem[]): DocumentBlock[] {
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

export function table(
  columns: readonly DocumentColumn[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): DocumentTable {
  const clean = rows.map((row) => row.map(printable));
  return { kind: 'table', columns, rows: clean, ...(total ? { total: total.map(printable) } : {}) };
}

/** The number of a row within its table; wide enough for four digits. */
export const ordinal: DocumentColumn = { title: 'TT', share: 14, align: 'center' };

export const wide = (title: string, share: number): DocumentColumn => ({ title, share, align: 'left' });

export const figure = (title: string, share = 18): DocumentColumn => ({ title, share, align: 'right' });

/** Centred: days and short words. */
export const short = (title: string, share = 24): DocumentColumn => ({ title, share, align: 'center' });
