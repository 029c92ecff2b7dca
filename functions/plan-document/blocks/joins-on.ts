import type { SourceLine } from '../lines/source-line.ts';
import { isCapitals, isFinished } from './block.ts';
import { keyOf, opensWithTime } from './key-line.ts';
import type { Marker } from './marker.ts';

/** What has been read of a block so far, as far as the next line's belonging depends on it. */
export interface OpenBlock {
  marker: Marker | null;
  /** The last line of it, trimmed. */
  lastLine: string;
  length: number;
  /** Characters since a bracket or quotation mark was opened that is still open, or `null`. */
  openFor: number | null;
}

/** How the document breaks its lines. */
export interface LineHabit {
  /** Lines are cut at a width, so a paragraph has many of them. */
  wrapped: boolean;
  /** Characters in a full line. */
  width: number;
}

/** A sentence cannot end with these. */
const HANGING =
  /(?:^|[\s(])(?:và|của|các|với|tại|về|cho|từ|đến|trong|ngày|tháng|năm|là|theo|do|bằng|để|số|những|một|hoặc|quý|trên|cùng|gồm|như|khi|có|được|bởi|đồng chí|thông qua|nhằm)$|[,(“–-]$/u;
/** After these a number is not a new item's. */
const AWAITS_NUMBER = /(?:^|\s)(?:ngày|tháng|năm|số|quý|khóa|khoá|điều|khoản|lần|từ|đến|mục|phần)$/iu;
/** Opens the words with which plans close, or a list of receivers. */
const CLOSING =
  /^(?:trên đây là|căn cứ|yêu cầu|đề nghị|trong quá trình|nơi nhận|kế hoạch này|nhận được|định kỳ)(?=[\s:,])/iu;
/** An opened bracket that is not closed within this many characters was never going to be. */
const LONGEST_BRACKET = 300;
const LONG_PARAGRAPH = 80;

const isFull = (line: string, { wrapped, width }: LineHabit): boolean =>
  wrapped && line.length >= 0.75 * width;

function isNumberInSentence(
  block: OpenBlock,
  start: string,
  marker: Marker,
  line: SourceLine,
  habit: LineHabit,
): boolean {
  if (line.gap && !line.newPage) return false;
  if (/^(?:decimal|roman)/.test(marker.style))
    return AWAITS_NUMBER.test(block.lastLine) && (line.newPage || isFull(block.lastLine, habit));
  return marker.style === 'bullet-dash' && /\d$/.test(block.lastLine) && /^[-–]\s*\d/.test(start);
}

/** Words that open a block of their own whatever stands before them. */
const opensBlock = (block: OpenBlock, start: string): boolean =>
  keyOf(start) !== null ||
  opensWithTime(start) ||
  CLOSING.test(start) ||
  isCapitals(start) !== isCapitals(block.lastLine);

function joinsAfterGap(block: OpenBlock, line: SourceLine): boolean {
  if (isFinished(block.lastLine)) return false;
  return block.length >= (line.newPage ? LONG_PARAGRAPH / 2 : LONG_PARAGRAPH);
}

/** Whether a line goes on with the paragraph before it. Two items are never one. */
export function joinsOn(
  block: OpenBlock,
  line: SourceLine,
  start: string,
  marker: Marker | null,
  habit: LineHabit,
): boolean {
  if (marker) return isNumberInSentence(block, start, marker, line, habit);
  const bracketOpen = block.openFor !== null && block.openFor < LONGEST_BRACKET;
  const capitals = isCapitals(block.lastLine);
  if (capitals && isCapitals(start)) return !line.gap;
  const open = bracketOpen || !isFinished(block.lastLine);
  if (/^[\p{Ll},;.)”]/u.test(start) && !capitals) return open || (!line.gap && keyOf(start) === null);
  if (/^\d/.test(start) && !capitals) return open || (!line.gap && isFull(block.lastLine, habit));
  if (opensBlock(block, start)) return false;
  if (bracketOpen || HANGING.test(block.lastLine)) return true;
  return line.gap ? joinsAfterGap(block, line) : isFull(block.lastLine, habit);
}
