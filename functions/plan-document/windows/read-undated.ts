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
/** Who starts the work by a word of theirs: "khi **cấp trên** phát động". */
const AUTHORITIES = lexicon({
  authority:
    'cấp trên | cấp ủy | cấp có thẩm quyền | cấp thẩm quyền | cơ quan cấp trên | cơ quan chức năng | cơ quan có thẩm quyền | trung ương | bộ chính trị | ban | thường trực | thường vụ | tỉnh ủy | thành ủy | huyện ủy | quận ủy | thị ủy | đảng ủy | đảng bộ | chi ủy | ủy ban | ubnd | hđnd | mttq | mặt trận | chính phủ | thủ tướng | quốc hội | bộ | sở | phòng | công đoàn | liên đoàn | tổng liên đoàn | đoàn | hội | tỉnh | thành phố | huyện | xã | nhà nước | lãnh đạo',
});
const ACTS = lexicon({
  act: 'phát động | ban hành | chỉ đạo | yêu cầu | triệu tập | hướng dẫn | thông báo | kêu gọi | giao | huy động | cho phép | phê duyệt | cho chủ trương | tổ chức | phân công | có hướng dẫn | có chỉ đạo | có kế hoạch | có thông báo | có yêu cầu | có chủ trương',
});
/** What is waited for, so that "khi có thông báo …" says when also in a sentence. */
const NOTICES = lexicon({
  notice:
    'thông báo | hướng dẫn | phát động | chỉ đạo | kế hoạch | chủ trương | văn bản | quyết định | lịch | công văn | giấy mời | giấy triệu tập | thư mời | thể lệ | điều lệ | lệnh | yêu cầu | kêu gọi | lời kêu gọi | ý kiến | chỉ thị | nghị quyết | kết luận | công điện | phân công | triệu tập | huy động | phê duyệt',
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
  return { kind: 'event', after, next, sure: words.meaning === 'when' && isAwaited(tokens, after, next) };
}

const FARTHEST_ACT = 9;

/** "Khi **Ban Thường vụ Tỉnh ủy chỉ đạo**": who decides, then what they do. */
function awaitsAct(tokens: Tokens, after: number, end: number): boolean {
  const who = phraseAt(AUTHORITIES, tokens, after);
  const last = Math.min(end, after + FARTHEST_ACT);
  for (let at = after + (who?.length ?? 0); who && at < last; at += 1)
    if (phraseAt(ACTS, tokens, at)) return true;
  return false;
}

/** "Khi **có thông báo** của Ban Thường vụ", "khi **cấp trên phát động**". */
function isAwaited(tokens: Tokens, after: number, end: number): boolean {
  if (awaitsAct(tokens, after, end)) return true;
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

const PER = new Set(['/', 'một', 'mỗi', '1', '01', 'trên', 'trong một', 'trong 1', '/ 1', '/ 01']);

/** The place after "/tháng", "một năm", "trong một quý"; `null` for anything else, such as "(lần) 1 ngày 15/3". */
function skipPerSpan(tokens: Tokens, at: number): number | null {
  const [first, second, third] = [0, 1, 2].map((i) => textAt(tokens, at + i));
  const long = PER.has(`${first} ${second}`) && SPANS.has(third ?? '');
  const next = long ? at + 3 : at + 2;
  const short = PER.has(first ?? '') && SPANS.has(second ?? '');
  return (long || short) && !isNumber(tokens[next]) ? next : null;
}

/** "2 lần/tháng", "hai lần một năm"; "1 năm 2 lần", "6 tháng một lần"; "quý/lần". */
function readFrequency(tokens: Tokens, at: number): Undated | null {
  const counted = readSmallNumber(tokens, at)?.next ?? at;
  const unit = textAt(tokens, counted);
  const once =
    SPANS.has(unit) && textAt(tokens, counted + 1) === '/' && textAt(tokens, counted + 2) === 'lần';
  const spanned = counted > at && SPANS.has(unit) ? skipCount(tokens, counted + 1) : 0;
  const next =
    (FREQUENCIES.has(unit) && (counted > at || textAt(tokens, at + 1) === '/')
      ? skipPerSpan(tokens, counted + 1)
      : null) ?? (once ? counted + 3 : spanned > counted + 1 ? spanned : null);
  return next === null ? null : { kind: 'continuous', after: next, next, sure: true };
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
