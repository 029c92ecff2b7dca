/**
 * The head and the end of an official document stand in two columns (bodies | motto, place and date; receivers |
 * signature). Read across, their lines would mix; here the left column comes first, then the right one.
 */
import type { Segment, TextLine } from './text-lines.ts';

/** Words that only heads and ends hold. */
const HEAD_OR_END =
  /đảng cộng sản việt nam|cộng hòa xã hội|^số\s*:?\s*\d*\s*[-/]|, ngày .{0,9}tháng|nơi nhận|^(t\/m|tm\.|k\/t|kt\.|tl\.|t\/l|q\.)\s/iu;

interface Block {
  lines: TextLine[];
  gap: { left: number; right: number };
}

/** Lines with each two-column block unfolded. */
export function unfoldColumns(lines: readonly TextLine[], width: number): TextLine[] {
  const unfolded: TextLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at, width);
    const first = lines[at];
    if (block && speaksOfHeadOrEnd(block.lines)) {
      unfolded.push(...sideOf(block, 'left'), ...sideOf(block, 'right'));
      at += block.lines.length;
    } else {
      if (first) unfolded.push(first);
      at++;
    }
  }
  return unfolded;
}

/** How far below its first line the first line may be that both columns share. */
const LOOK_AHEAD = 4;

function blockAt(lines: readonly TextLine[], at: number, width: number): Block | null {
  const shared = lines.slice(at, at + LOOK_AHEAD).findIndex((line) => gapOf(line, width) !== null);
  const anchor = lines[at + shared];
  const begins = shared === 0 || at === 0 || speaksOfHeadOrEnd(lines.slice(at, at + 1));
  let gap = shared < 0 || !begins || !anchor ? null : gapOf(anchor, width);
  if (!gap) return null;
  let end = at;
  for (; end < lines.length; end++) {
    const narrowed = narrow(gap, lines[end]?.segments ?? []);
    if (!narrowed) break;
    gap = narrowed;
  }
  return end > at + shared ? { lines: lines.slice(at, end), gap } : null;
}

/** Between the two segments of a line that has just two, about the middle of the page. */
function gapOf({ segments }: TextLine, width: number): Block['gap'] | null {
  const [left, right, more] = segments;
  if (!left || !right || more) return null;
  const isMiddle = right.left >= width * 0.3 && left.right <= width * 0.7;
  return isMiddle ? { left: left.right, right: right.left } : null;
}

/** What is left of the gap beside these segments; `null` where one of them crosses it. */
function narrow(gap: Block['gap'], segments: readonly Segment[]): Block['gap'] | null {
  let { left, right } = gap;
  for (const segment of segments) {
    if (segment.right <= right && segment.left < left) left = Math.max(left, segment.right);
    else if (segment.left >= left) right = Math.min(right, segment.left);
    else return null;
  }
  return right - left > 1 ? { left, right } : null;
}

const speaksOfHeadOrEnd = (lines: readonly TextLine[]): boolean =>
  lines.some(({ segments }) => segments.some(({ text }) => HEAD_OR_END.test(text)));

function sideOf({ lines, gap }: Block, side: 'left' | 'right'): TextLine[] {
  return lines.flatMap((line) => {
    const segments = line.segments.filter(({ right }) => right <= gap.left === (side === 'left'));
    return segments.length > 0 ? [{ ...line, segments }] : [];
  });
}
