import { caseOf } from './letter-case.ts';
import type { SourceLine } from './source-line.ts';

/** The place behind the word that begins at one. */
function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && caseOf(text.charCodeAt(end)) !== 0) end += 1;
  return end;
}

/** All words of a document side by side, and where each stands; arrays, because there are many. */
export class Words {
  /** Lower case. */
  readonly folded: string[] = [];
  /** Index of the line. */
  readonly at: number[] = [];
  readonly from: number[] = [];
  /** How often each stands in the document. */
  readonly total = new Map<string, number>();
  private readonly lines: readonly SourceLine[];

  constructor(lines: readonly SourceLine[]) {
    this.lines = lines;
    for (const [at, { text }] of lines.entries()) {
      for (let from = 0; from < text.length; ) {
        const end = wordEnd(text, from);
        if (end > from) this.add(text.slice(from, end).toLowerCase(), at, from);
        from = end + 1;
      }
    }
  }

  private add(folded: string, at: number, from: number): void {
    this.folded.push(folded);
    this.at.push(at);
    this.from.push(from);
    this.total.set(folded, (this.total.get(folded) ?? 0) + 1);
  }

  get length(): number {
    return this.folded.length;
  }

  /** As printed. */
  text(i: number): string {
    const from = this.from[i] ?? 0;
    return this.lineOf(i).slice(from, from + (this.folded[i]?.length ?? 0));
  }

  isCapital(i: number): boolean {
    const first = this.lineOf(i).charAt(this.from[i] ?? 0);
    return first !== first.toLowerCase();
  }

  /** What stands behind it on its line. */
  behind(i: number): string {
    return this.lineOf(i).slice((this.from[i] ?? 0) + (this.folded[i]?.length ?? 0));
  }

  /** The character before it, empty at the beginning of its line. */
  before(i: number): string {
    return this.lineOf(i).charAt((this.from[i] ?? 0) - 1);
  }

  /** Whether one space parts it from the next word. */
  isNext(i: number): boolean {
    const end = (this.from[i] ?? 0) + (this.folded[i]?.length ?? 0);
    return this.from[i + 1] === end + 1 && this.lineOf(i).charAt(end) === ' ';
  }

  private lineOf(i: number): string {
    return this.lines[this.at[i] ?? 0]?.text ?? '';
  }
}
