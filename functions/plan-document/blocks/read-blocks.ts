import type { SourceLine } from '../lines/source-line.ts';
import { columnsOf } from '../tables/columns.ts';
import { isNumberedItem, splitCells } from '../tables/split-cells.ts';
import type { Block, TextBlock } from './block.ts';
import { joinsOn, type LineHabit, type OpenBlock } from './joins-on.ts';
import { lineHabit } from './line-habit.ts';
import { type Marker, readMarker } from './marker.ts';
import { lineStart, stripMarks } from './strip-marks.ts';

/** A number whose words stand on the next line. */
const LONE_MARKER = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|[IVXL]{1,6}\.|\p{Ll}\)|[-–+•])\s*$/u;

interface Draft extends OpenBlock {
  line: number;
  gap: boolean;
  pieces: string[];
}

/** Follows brackets and quotation marks through a line. */
function openAfter(text: string, openFor: number | null): number | null {
  const opened = Math.max(text.lastIndexOf('('), text.lastIndexOf('“'));
  const closed = Math.max(text.lastIndexOf(')'), text.lastIndexOf('”'));
  if (opened > closed) return text.length - opened;
  return closed >= 0 || openFor === null ? null : openFor + text.length;
}

function finish({ line, gap, pieces, marker }: Draft): TextBlock {
  const joined = pieces.join('');
  const start = marker ? lineStart(joined).slice(marker.length) : joined;
  const { text, emphasis, headingMark } = stripMarks(start);
  const mark = marker ? stripMarks(joined).headingMark : headingMark;
  return { kind: 'text', line, gap, marker, ...squeeze(text, emphasis), headingMark: mark };
}

/** Only italics with which a block ends say anything. */
const LAST_SPANS = 4;

/** Runs of white space become one space; the last spans of emphasis move with the words. */
function squeeze(text: string, emphasis: TextBlock['emphasis']): Pick<TextBlock, 'text' | 'emphasis'> {
  const clean = (part: string) => part.replace(/\s+/g, ' ').trimStart();
  const at = (offset: number) => clean(text.slice(0, offset)).length;
  return {
    text: clean(text).trimEnd(),
    emphasis: emphasis.slice(-LAST_SPANS).map(({ from, to }) => ({ from: at(from), to: at(to) })),
  };
}

/** Puts a broken line's words behind what stands there: with a space, or none where a word was hyphenated. */
function glue(before: string, words: string, known: ReadonlySet<string>): string[] {
  const last = /(\p{L}+)(\u00ad|-)$/u.exec(before.slice(-40));
  const next = /^\p{Ll}+/u.exec(words)?.[0];
  if (before.endsWith('\u00ad')) return [before.slice(0, -1), words];
  if (last && next && known.has(`${last[1]}${next}`.toLowerCase())) return [before.slice(0, -1), words];
  return [before, last ? words : ` ${words}`];
}

class BlockBuilder {
  readonly blocks: Block[] = [];
  private draft: Draft | null = null;
  private readonly habit: LineHabit;
  private readonly known: ReadonlySet<string>;

  constructor(habit: LineHabit, known: ReadonlySet<string>) {
    this.habit = habit;
    this.known = known;
  }

  add(line: SourceLine): void {
    const words = line.text.replace(/\t/g, ' ').trim();
    const start = lineStart(words);
    const marker = LONE_MARKER.test(start) ? null : readMarker(start);
    const draft = this.draft;
    if (draft && LONE_MARKER.test(draft.pieces[0] ?? '') && draft.pieces.length === 1)
      this.fill(draft, words);
    else if (draft && joinsOn(draft, line, start, marker, this.habit)) this.extend(draft, words);
    else this.open(line, words, marker);
  }

  addRow(line: number, cells: string[]): void {
    this.close();
    this.blocks.push({ kind: 'row', line, cells });
  }

  close(): void {
    if (this.draft) this.blocks.push(finish(this.draft));
    this.draft = null;
  }

  private open({ line, gap }: SourceLine, words: string, marker: Marker | null): void {
    this.close();
    const lastLine = words.slice(marker?.length ?? 0);
    this.draft = {
      line,
      gap,
      pieces: [words],
      marker,
      lastLine,
      length: words.length,
      openFor: openAfter(words, null),
    };
  }

  /** The words of a number that stood alone on its line. */
  private fill(draft: Draft, words: string): void {
    const whole = `${draft.pieces[0]?.trim()} ${words}`;
    this.draft = {
      ...draft,
      pieces: [whole],
      marker: readMarker(whole),
      lastLine: words,
      length: whole.length,
    };
  }

  private extend(draft: Draft, words: string): void {
    draft.pieces.push(...glue(draft.pieces.pop() ?? '', words, this.known));
    draft.lastLine = words;
    draft.length += words.length;
    draft.openFor = openAfter(words, draft.openFor);
  }
}

/** The words of the document, lower case: a hyphenated word is made whole only if it stands here whole. */
function knownWords(lines: readonly SourceLine[]): Set<string> {
  const known = new Set<string>();
  for (const { text } of lines)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) known.add(word);
  return known;
}

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

/** The end of a cell's words, when they went on below their row. */
function wrappedCell({ text, gap }: SourceLine): string[] | null {
  return !gap && /^\s*\p{Ll}/u.test(text) && !readMarker(text.trim()) ? [text.trim()] : null;
}

/** Joins broken lines into items, headings and paragraphs; rows of tables stay one line each. */
export function readBlocks(lines: readonly SourceLine[]): Block[] {
  const builder = new BlockBuilder(lineHabit(lines), knownWords(lines));
  let inTable = false;
  for (const line of lines) {
    const cells = splitCells(line.text) ?? (inTable ? wrappedCell(line) : null);
    inTable = isRow(cells, inTable);
    if (inTable && cells) builder.addRow(line.line, cells);
    else builder.add(line);
  }
  builder.close();
  return builder.blocks;
}
