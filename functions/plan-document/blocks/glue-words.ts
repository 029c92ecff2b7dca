import type { SourceLine } from '../lines/source-line.ts';
import { Words } from '../lines/words.ts';

/** The words of the document, lower case: a hyphenated word is made whole only if it stands here whole. */
export class KnownWords {
  private readonly lines: readonly SourceLine[];
  private words: ReadonlySet<string> | null = null;

  constructor(lines: readonly SourceLine[]) {
    this.lines = lines;
  }

  /** Gathered when first asked for: few documents hyphenate. */
  has(word: string): boolean {
    this.words ??= new Set(new Words(this.lines).total.keys());
    return this.words.has(word);
  }
}

/** Puts a broken line's words behind what stands there: with a space, or none where a word was hyphenated. */
export function glue(before: string, words: string, known: KnownWords): string[] {
  const last = /(\p{L}+)(\u00ad|-)$/u.exec(before.slice(-40));
  const next = /^\p{Ll}+/u.exec(words)?.[0];
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), words];
  if (last && next && known.has(`${last[1]}${next}`.toLowerCase())) return [before.slice(0, -1), words];
  return [before, last ? words : ` ${words}`];
}
