import type { SourceLine } from '../lines/source-line.ts';
import { alignedCells, alignedHeader } from '../tables/aligned-columns.ts';
import { columnsOf } from '../tables/columns.ts';
import { GOES_ON } from '../tables/place-wrapped.ts';
import { isNumberedItem, splitCells } from '../tables/split-cells.ts';
import { readMarker } from './marker.ts';

/** Whether a line of several cells belongs to a table here; alone it may be a number parted from its words by a tab. */
function isRow(cells: string[] | null, inTable: boolean): cells is string[] {
  if (!cells) return false;
  const filled = cells.filter((cell) => cell !== '').length;
  return (
    columnsOf(cells) !== null ||
    (inTable ? filled > 0 : filled >= 3) ||
    (!isNumberedItem(cells) && filled >= 2)
  );
}

/** Cuts lines into the cells of tables, with what the lines above say of the columns. */
export class CellReader {
  private inTable = false;
  private starts: number[] | null = null;
  private lastCell = '';

  /** A line's cells where it belongs to a table, or `null`. */
  read(line: SourceLine, next: SourceLine | undefined): string[] | null {
    const cells =
      splitCells(line.text) ?? this.aligned(line.text) ?? (this.inTable ? this.wrapped(line, next) : null);
    this.inTable = isRow(cells, this.inTable);
    if (!this.inTable) this.starts = null;
    this.lastCell = cells?.at(-1) ?? '';
    return this.inTable ? cells : null;
  }

  private aligned(text: string): string[] | null {
    this.starts = alignedHeader(text) ?? this.starts;
    return this.starts && alignedCells(text, this.starts);
  }

  /** The end of a cell's words, when they went on below their row. */
  private wrapped({ text, gap }: SourceLine, next: SourceLine | undefined): string[] | null {
    const words = text.trim();
    if (gap || readMarker(words)) return null;
    if (text.startsWith('\t')) return text.split('\t').map((cell) => cell.trim());
    const goesOn = /^\p{Ll}/u.test(words) || (GOES_ON.test(this.lastCell) && splitCells(next?.text ?? ''));
    return goesOn ? [words] : null;
  }
}
