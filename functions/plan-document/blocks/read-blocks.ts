import type { SourceLine } from '../lines/source-line.ts';
import type { Block, TextBlock } from './block.ts';
import { CellReader } from './cell-reader.ts';
import { glue, KnownWords } from './glue-words.ts';
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

/** White space that is not a single space. */
const OTHER_SPACE = /^\s|\s\s|[^\S ]/;

/** Runs of white space become one space; the last spans of emphasis move with the words. */
function squeeze(text: string, emphasis: TextBlock['emphasis']): Pick<TextBlock, 'text' | 'emphasis'> {
  const clean = (part: string) => (OTHER_SPACE.test(part) ? part.replace(/\s+/g, ' ').trimStart() : part);
  const at = (offset: number) => clean(text.slice(0, offset)).length;
  return {
    text: clean(text).trimEnd(),
    emphasis: emphasis.slice(-LAST_SPANS).map(({ from, to }) => ({ from: at(from), to: at(to) })),
  };
}

class BlockBuilder {
  readonly blocks: Block[] = [];
  private draft: Draft | null = null;
  private readonly habit: LineHabit;
  private readonly known: KnownWords;

  constructor(habit: LineHabit, known: KnownWords) {
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

/** Joins broken lines into items, headings and paragraphs; rows of tables stay one line each. */
export function readBlocks(lines: readonly SourceLine[]): Block[] {
  const builder = new BlockBuilder(lineHabit(lines), new KnownWords(lines));
  const reader = new CellReader();
  for (const [i, line] of lines.entries()) {
    const cells = reader.read(line, lines[i + 1]);
    if (cells) builder.addRow(line.line, cells);
    else builder.add(line);
  }
  builder.close();
  return builder.blocks;
}
