/** Times without dates: what goes on all the time, and what waits for an event. */
import { lexicon, phraseAt } from './lexicon.ts';
import { readSmallNumber } from './read-number.ts';
import { readPhrase } from './read-phrase.ts';
import { BEFORE_PERIOD } from './time-words.ts';
import { isNumber, type Tokens, textAt } from './tokens.ts';

export interface Undated {
  kind: 'event' | 'continuous';
  /** Behind the words that say so; what follows may still hold a date. */
  after: number;
  /** Behind the clause. */
  next: number;
  /** Whether it is a time wherever it stands: "nhân dịp …", not "sau khi …". */
  sure: boolean;
}

export const CONTINUOUS = lexicon({
  always: 'thường xuyên | liên tục | thường kỳ | thường niên | quanh năm | lâu dài | xuyên suốt',
  yearly: 'hằng năm | hàng năm | mỗi năm',
  'within-year': 'các tháng trong năm | các quý trong năm',
  again:
    'hằng ngày | hàng ngày | hằng tuần | hàng tuần | hằng tháng | hàng tháng | hằng quý | hàng quý | mỗi ngày | mỗi tuần | mỗi tháng | mỗi quý | từng tháng | từng quý | định kỳ | tháng một lần | tuần một lần | quý một lần | năm một lần',
});

export const EVENT = lexicon({
  occasion:
    'trong dịp | nhân dịp | vào dịp | đúng dịp | theo dịp | các dịp | trong các dịp | vào các dịp | dịp | nhân kỷ niệm | nhân ngày | nhân lễ | nhân sự kiện',
  when: 'khi có | khi được | khi | ngay khi | sau khi | ngay sau khi | ngay sau | trước khi | đến khi | cho đến khi | trong thời gian diễn ra | trong thời gian tổ chức | trong quá trình tổ chức',
  side: 'trước | sau | trong | đến | tới | trước trong và sau | trước và sau | trước và trong | trong và sau | trước , trong và sau',
});
const EVENT_NOUNS = lexicon({
  noun: 'thềm | ngày khai mạc | ngày tổ chức | ngày diễn ra | đại hội | hội nghị | tọa đàm | hội thảo | lễ | kỳ họp | cuộc họp | phiên họp | tết | buổi lễ | ngày hội | hội thi | hội diễn | hội thao | kỳ nghỉ | bầu cử | ngày bầu cử | sự kiện | buổi tọa đàm | buổi | đợt | cuộc | các hội nghị | các kỳ họp | các đại hội | ngày lễ | chuyến',
});
/** What is waited for, so that "khi có thông báo …" says when also in a sentence. */
const NOTICES = lexicon({
  notice:
    'thông báo | hướng dẫn | phát động | chỉ đạo | kế hoạch | chủ trương | văn bản | quyết định | lịch | công văn | giấy mời | giấy triệu tập | thư mời | thể lệ | điều lệ | lệnh',
});
const GETS = new Set(['có', 'nhận', 'được', 'sự', 'các']);
/** "Khi cần" names no event. */
const NO_EVENT = new Set(['cần', 'đó', 'này', 'thấy', 'thuận']);
const ENDS = new Set([',', ';', '.', '(', ')', '!', '?', ':', '|']);
const LONGEST_CLAUSE = 25;
const FREQUENCIES = new Set(['lần', 'buổi', 'kỳ', 'cuộc', 'số', 'bài', 'tin', 'lượt', 'tiết']);
const JOINS = new Set([',', 'và']);
const SPANS = new Set(['ngày', 'tuần', 'tháng', 'quý', 'năm']);

function clauseEnd(tokens: Tokens, at: number): number {
  let next = at;
  while (next < tokens.length && next - at < LONGEST_CLAUSE && !ENDS.has(textAt(tokens, next))) {
    if (next > at && tokens[next]?.newLine) break;
    next += 1;
  }
  return next;
}

function readEvent(tokens: Tokens, at: number): Undated | null {
  const words = phraseAt(EVENT, tokens, at);
  if (!words) return null;
  const after = at + words.length;
  const next = clauseEnd(tokens, after);
  if (words.meaning === 'occasion') return { kind: 'event', after, next, sure: true };
  if (next === after || NO_EVENT.has(textAt(tokens, after))) return null;
  if (words.meaning === 'side' && !phraseAt(EVENT_NOUNS, tokens, after)) return null;
  return { kind: 'event', after, next, sure: words.meaning === 'when' && awaitsNotice(tokens, after) };
}

/** "Khi **có thông báo** của Ban Thường vụ". */
function awaitsNotice(tokens: Tokens, after: number): boolean {
  let at = after;
  while (GETS.has(textAt(tokens, at))) at += 1;
  return GETS.has(textAt(tokens, at - 1)) && phraseAt(NOTICES, tokens, at) !== null;
}

/** "(Mỗi tuần) hai buổi", "(hằng tháng) 1 lần": the place behind it, else the same place. */
function skipCount(tokens: Tokens, at: number): number {
  const count = readSmallNumber(tokens, at);
  return count && FREQUENCIES.has(textAt(tokens, count.next)) ? count.next + 1 : at;
}

/** Behind further such words: "định kỳ **hằng quý**", "thường xuyên, **liên tục**", "mỗi tuần **hai buổi**". */
function skipFurther(tokens: Tokens, at: number): number {
  const counted = skipCount(tokens, at);
  const joined = JOINS.has(textAt(tokens, counted)) ? counted + 1 : counted;
  const words = phraseAt(CONTINUOUS, tokens, joined);
  return words && words.meaning !== 'within-year' ? skipCount(tokens, joined + words.length) : counted;
}

/** "2 lần/tháng", "6 tháng một lần", "tháng/lần". */
function readFrequency(tokens: Tokens, at: number): Undated | null {
  const counted = isNumber(tokens[at]) ? at + 1 : at;
  const [unit, mark, other] = [0, 1, 2].map((i) => textAt(tokens, counted + i));
  const slashed =
    mark === '/' &&
    ((FREQUENCIES.has(unit ?? '') && SPANS.has(other ?? '')) || (SPANS.has(unit ?? '') && other === 'lần'));
  const onceIn =
    counted > at && SPANS.has(unit ?? '') && ['một', '1', '01'].includes(mark ?? '') && other === 'lần';
  const next = counted + 3;
  return slashed || onceIn ? { kind: 'continuous', after: next, next, sure: false } : null;
}

/** Behind a date that comes again: "hằng năm, trước ngày 31/12", "hằng tháng, trước ngày 25". */
function behindFramed(tokens: Tokens, at: number, yearly: boolean): number {
  const opened = [',', '(', ':'].includes(textAt(tokens, at)) ? at + 1 : at;
  const lead = phraseAt(BEFORE_PERIOD, tokens, opened);
  const phrase = readPhrase(tokens, lead?.meaning === 'lead' ? opened + lead.length : opened);
  const periods = phrase?.segments.map(({ first, last }) => (last ?? first).period) ?? [];
  const framed = periods.every(
    ({ grain, month, year }) => year === null && (yearly || (grain === 'day' && month === null)),
  );
  return phrase && phrase.mode !== 'now' && framed ? phrase.next : at;
}

function readContinuous(tokens: Tokens, at: number): Undated | null {
  const words = phraseAt(CONTINUOUS, tokens, at);
  if (!words) return readFrequency(tokens, at);
  const behind = at + words.length;
  if (words.meaning === 'within-year' && isNumber(tokens[behind])) return null;
  const next = skipFurther(tokens, behind);
  const framed = behindFramed(tokens, next, words.meaning === 'yearly');
  return { kind: 'continuous', after: framed, next: framed, sure: skipCount(tokens, behind) > behind };
}

export function readUndated(tokens: Tokens, at: number): Undated | null {
  return readContinuous(tokens, at) ?? readEvent(tokens, at);
}
