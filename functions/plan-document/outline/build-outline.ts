import { type Block, isCapitals, isFinished, type RowBlock, type TextBlock } from '../blocks/block.ts';
import { keyOf } from '../blocks/key-line.ts';
import { isBullet } from '../blocks/marker.ts';
import { bodiesOfHeading } from '../bodies/read-bodies.ts';
import type { ColumnMeaning } from '../tables/columns.ts';
import { readTable } from '../tables/read-table.ts';
import { newNode, type OutlineNode } from './outline-node.ts';
import { BEFORE_BULLETS_RANK, CAPITALS_RANK, markdownRank, rankOf } from './rank.ts';
import { roleOf } from './section-role.ts';

const LONGEST_HEADING = 200;
/** No plan nests deeper; a text that seems to is no list. */
const DEEPEST = 12;
const LONGEST_SUBHEADING = 100;
const INTRODUCES = /(?:sau|sau đây|gồm|là)\s*:$/u;
/** A plan closes with such words; what follows the last item belongs to it no more. */
const CLOSES =
  /^(?:trên đây là|căn cứ (?:vào )?(?:nội dung )?kế hoạch|trong quá trình|nhận được|kế hoạch này|yêu cầu các|đề nghị các)/iu;

const isCapitalHeading = ({ text, marker }: TextBlock): boolean =>
  text.length <= LONGEST_HEADING &&
  isCapitals(text) &&
  (!marker || (isBullet(marker) && roleOf(text) !== null));

/** "Quý I/2026", "Tháng 10 năm 2026": a time alone on its line heads the work to be done in it. */
const ONLY_TIME =
  /^(?:trong )?(?:(?:đầu|cuối|giữa) )?(?:tháng|quý|tuần|năm|đợt|giai đoạn|6 tháng|học kỳ)\s.{1,50}$/iu;

/** Whether a paragraph heads the list that follows: a body's name, a time, "Các hoạt động cụ thể:". */
function headsList({ text, marker }: TextBlock, next: Block | undefined): next is TextBlock {
  if (marker || next?.kind !== 'text' || !next.marker || next.marker.ordinal > 1) return false;
  if (text.length > LONGEST_SUBHEADING || INTRODUCES.test(text)) return false;
  return (
    text.endsWith(':') || (!isFinished(text) && (ONLY_TIME.test(text) || bodiesOfHeading(text).length > 0))
  );
}

class OutlineBuilder {
  readonly root = newNode(null, 0);
  private stack: OutlineNode[] = [this.root];
  private columns: readonly ColumnMeaning[] | null = null;

  addText(block: TextBlock, next: Block | undefined): void {
    if (isCapitalHeading(block)) this.push(block, CAPITALS_RANK);
    else if (block.headingMark !== null && block.headingMark <= 6)
      this.push(block, markdownRank(block.headingMark));
    else if (block.marker) this.push(block, this.rankFor(block));
    else if (block.headingMark !== null && next?.kind === 'text' && next.marker)
      this.push(block, rankBefore(next));
    else if (headsList(block, next)) this.push(block, rankBefore(next));
    else this.note(block);
  }

  addTable(rows: RowBlock[]): void {
    const { table, columns } = readTable(rows, this.columns);
    this.columns = columns;
    const above = this.stack.findLast(({ rank }) => rank < rankOf('named')) ?? this.root;
    above.tables.push(table);
  }

  private get top(): OutlineNode {
    return this.stack.at(-1) ?? this.root;
  }

  /** A style that is in use goes on where it stands; a new one stands where such styles usually do. */
  private rankFor({ marker }: TextBlock): number {
    if (!marker) return rankOf('bullet-dash');
    const isStart = marker.ordinal <= 1;
    const used = this.stack.findLast(
      ({ block }) => block?.marker?.style === marker.style && block.headingMark === null,
    );
    const { block: above, rank } = this.top;
    const announced =
      isStart &&
      this.stack.length < DEEPEST &&
      above?.text.endsWith(':') === true &&
      rankOf(marker.style) > rankOf('roman');
    if (used && !(announced && marker.ordinal === 1 && used !== this.top)) return used.rank;
    return announced ? Math.max(rank + 0.01, rankOf(marker.style)) : rankOf(marker.style);
  }

  private push(block: TextBlock, rank: number): void {
    while (this.top !== this.root && this.top.rank >= rank) this.stack.pop();
    const node = newNode(block, rank);
    this.top.children.push(node);
    this.stack.push(node);
  }

  private note(block: TextBlock): void {
    if (CLOSES.test(block.text)) this.stack = [this.root];
    else if (block.gap && keyOf(block.text) === null && block.text.endsWith(':')) {
      while (this.top.rank >= rankOf('letter')) this.stack.pop();
    }
    this.top.notes.push(block);
  }
}

const rankBefore = ({ marker }: TextBlock): number =>
  marker && !isBullet(marker) ? rankOf(marker.style) - 0.05 : BEFORE_BULLETS_RANK;

/** Nests blocks by the grammar of their numbering: a style met again goes on with its list, a new one opens a list. */
export function buildOutline(blocks: readonly Block[]): OutlineNode {
  const builder = new OutlineBuilder();
  let rows: RowBlock[] = [];
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (block.kind === 'text') builder.addText(block, next);
    else {
      rows.push(block);
      if (next?.kind !== 'row') {
        builder.addTable(rows);
        rows = [];
      }
    }
  }
  return builder.root;
}
