/** The times in one piece of what is said about an activity, and whether they are introduced as its time. */
import type { Emphasis } from '../blocks/block.ts';
import { isTimeKey } from '../blocks/key-line.ts';
import type { WindowMention } from '../windows/window-mention.ts';
import { findTimes, type PlanContext } from './find-times.ts';

/** A piece of what is said about one activity: its own words, a line below it, a cell. */
export interface TimePart {
  text: string;
  line: number;
  emphasis: readonly Emphasis[];
  /** The key word before its colon, or `null`. */
  key: string | null;
}

/** A time and the line of the piece it stands in. */
export interface Placed extends WindowMention {
  line: number;
}

/** A time in brackets or italics with which an item ends is its time. */
function endsItem({ text, emphasis }: TimePart, { from, to }: WindowMention): boolean {
  const rest = text.slice(to).replace(/^[^.;]{0,20}(?=[)\]])/, '');
  if (!/^[\s).\];*]*$/.test(rest)) return false;
  const inItalics = emphasis.some((span) => span.from <= from && to <= span.to);
  return inItalics || /\([^()]{0,60}$/.test(text.slice(0, from));
}

const INLINE_KEY = /(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm)[^:.;]{0,30}:\s*/iu;
const UNDATED_WORD =
  /thường xuyên|liên tục|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|khi (?:có|được)|dịp/iu;
const NEXT_KEY = /[.;]\s|\p{Lu}?\p{Ll}+ (?:điểm|trì|phần|hợp|phí)\s*:/u;

/** What stands behind "Thời gian: " in the middle of a text, where bare months and years count. */
function behindKey(text: string, context: PlanContext): WindowMention[] {
  const key = INLINE_KEY.exec(text);
  if (!key) return [];
  const rest = text.slice(key.index + key[0].length);
  return findTimes(rest.slice(0, NEXT_KEY.exec(rest)?.index ?? rest.length), context, 'time');
}

/** "Thường xuyên nắm tình hình", "…, thường xuyên mỗi tuần", "… khi có hướng dẫn.": a clause of its own says when. */
function undatedClause(text: string, context: PlanContext): WindowMention[] {
  if (!UNDATED_WORD.test(text)) return [];
  return findTimes(text, context, 'time')
    .filter(({ kind, from, to }) => {
      const opens = /(?:^|[,;:(.])\s*$/.test(text.slice(Math.max(0, from - 3), from));
      const ends = /^[\s.;)]*$/.test(text.slice(to, to + 4)) && text.length - to <= 4;
      return kind === 'event' || kind === 'continuous' ? opens || ends : false;
    })
    .slice(0, 1);
}

/** The times in a piece, in order. */
export function timesOf(part: TimePart, context: PlanContext): Placed[] {
  const { text, key, line } = part;
  const isTime = key !== null && isTimeKey(key);
  const value = isTime ? text.slice(text.indexOf(':') + 1) : text;
  const found = findTimes(value, context, isTime ? 'time' : 'sentence').map((mention): WindowMention => {
    const stated = isTime || endsItem(part, mention);
    return stated ? { ...mention, standing: 'stated' } : mention;
  });
  if (found.some(({ standing }) => standing === 'stated')) return found.map((one) => ({ ...one, line }));
  const keyed = behindKey(text, context);
  const told = keyed.length > 0 ? keyed : found.length > 0 ? [] : undatedClause(text, context);
  if (told.length === 0) return found.map((one) => ({ ...one, line }));
  return told.map((one) => ({ ...one, standing: 'stated', line }));
}

/** What stands in a bracket is read back this far. */
const LONGEST_BRACKET = 200;

/** Words in brackets that tell of a document or a book, "(tái bản lần 2 năm 2019)". */
const TELLS_OF_SOURCE =
  /\([^()]*(?:tái bản|xuất bản|ban hành|in (?:lần|năm)|ký |phê duyệt|phiên bản|mẫu số|sửa đổi|bổ sung|cập nhật|thành lập)[^()]*$/iu;

/** A date in such a bracket is not that of the work, where another is given outside of it. */
function isOfSource({ standing, kind, from, to, line }: Placed, parts: readonly TimePart[]): boolean {
  if (standing === 'stated' || kind === 'deadline') return false;
  const text = parts.find((part) => part.line === line)?.text ?? '';
  return TELLS_OF_SOURCE.test(text.slice(Math.max(0, from - LONGEST_BRACKET), to));
}

/** The times without those of books and documents that the work is done with. */
export function withoutSources(mentions: Placed[], parts: readonly TimePart[]): Placed[] {
  if (mentions.length < 2) return mentions;
  const others = mentions.filter((one) => !isOfSource(one, parts));
  return others.length > 0 ? others : mentions;
}
