import type { TextBlock } from '../blocks/block.ts';
import type { Table } from '../tables/table.ts';

/** A heading or an item with all that stands under it. */
export interface OutlineNode {
  /** `null` for the document itself. */
  block: TextBlock | null;
  /** Places it among the styles of numbering: 0 encloses all, greater numbers stand deeper. */
  rank: number;
  children: OutlineNode[];
  /** Paragraphs under it, before, between and behind its items. */
  notes: TextBlock[];
  tables: Table[];
}

export const newNode = (block: TextBlock | null, rank: number): OutlineNode => ({
  block,
  rank,
  children: [],
  notes: [],
  tables: [],
});

/** The heading or item as printed, with its number. */
export function printedOf({ block }: OutlineNode): string | null {
  if (!block) return null;
  const number = block.marker && block.marker.ordinal > 0 ? `${block.marker.printed} ` : '';
  return `${number}${block.text}`;
}
