/** The words before a period that say how it bounds the work: "từ", "trước", "chậm nhất là", "trong khoảng". */
import { lexicon, phraseAt } from './lexicon.ts';
import { isWord, type Tokens, textAt } from './tokens.ts';

/** `now`: "từ nay"; `unclear`: words that cannot be told apart, such as "trước hết". */
export type Mode = 'within' | 'from' | 'now' | 'until' | 'before' | 'after' | 'unclear';
type Word = Mode | 'latest' | 'filler';

export interface Prefix {
  mode: Mode;
  /** Whether it says itself that a deadline follows: "chậm nhất", "hạn cuối". */
  latest: boolean;
  next: number;
}

export const PREFIXES = lexicon<Word>({
  within:
    'trong | trong khoảng | trong khoảng thời gian | trong thời gian | trong suốt | suốt | xuyên suốt | vào | vào khoảng | đúng | đúng vào | vào đúng | khoảng | vào lúc | lúc | cả | trong cả | toàn bộ | các | trong các | vào các | dự kiến | dự kiến vào | dự kiến trong | nội trong | ngay trong | ngay | trong đợt',
  from: 'từ | trong các ngày từ | vào các ngày từ | các ngày từ | trong những ngày từ | các tháng từ | trong các tháng từ | kể từ | tính từ | bắt đầu từ | bắt đầu | bắt đầu vào | từ khoảng | từ các',
  now: 'từ nay | kể từ nay | từ bây giờ | ngay từ bây giờ',
  until:
    'đến | tới | cho đến | cho tới | hết | đến hết | tới hết | cho đến hết | trước hoặc trong | trong hoặc trước | trước hoặc đúng | đúng hoặc trước | trước hoặc vào | vào hoặc trước | trước hoặc bằng | trước hoặc đúng vào | trước hoặc ngay trong | trước và trong | trong và trước | trước khi kết thúc | trước khi hết',
  latest:
    'chậm nhất | muộn nhất | trễ nhất | không quá | không muộn hơn | không chậm hơn | không trễ hơn | không chậm quá | không muộn quá | không trễ quá | không được quá | không được muộn hơn | không được chậm hơn | không được trễ hơn | không để quá | không để muộn hơn | không để chậm hơn | không vượt quá | hạn cuối | hạn cuối cùng | hạn chót | thời hạn cuối cùng | thời hạn cuối | hạn | hạn nộp | hạn gửi | hạn nhận | hạn đăng ký | hạn trình | hạn hoàn thành | hạn báo cáo | thời hạn chót | deadline',
  before: 'trước | trước thời điểm | trước mốc | trước khoảng',
  after: 'sau | từ sau | kể từ sau | bắt đầu từ sau | bắt đầu sau',
  unclear: 'trước hết | trước và sau | trong và sau | trước trong và sau',
  filler: 'là | thời điểm | mốc | thời hạn',
});

/** "Thời hạn" and "giới hạn" hold the word "hạn" but set no last day. */
const HOLDS_HAN = new Set(['thời', 'giới', 'quyền', 'kỳ', 'có', 'vô', 'dài', 'ngắn', 'trung']);
const LONGEST_PREFIX = 5;

const modeOf = (word: Word): Mode => (word === 'latest' ? 'until' : word === 'filler' ? 'within' : word);

/** The later word decides ("chậm nhất trước ngày …"), unless it only says "in". */
function join(mode: Mode, word: Word): Mode {
  if (word === 'within' || word === 'filler') return mode;
  const next = modeOf(word);
  if (mode === 'before' && next === 'until') return 'unclear';
  if (mode === 'unclear' || (mode === 'after' && next === 'before')) return 'unclear';
  return next;
}

function wordAt(tokens: Tokens, at: number, isFirst: boolean) {
  const word = phraseAt(PREFIXES, tokens, at);
  if (!word || (isFirst && word.meaning === 'filler')) return null;
  return textAt(tokens, at) === 'hạn' && HOLDS_HAN.has(textAt(tokens, at - 1)) ? null : word;
}

const MOST_WORDS = 6;
const SAYS_LAST = new Set(['cuối', 'chót', 'nộp', 'gửi', 'nhận', 'trình', 'ký']);
const BEFORE_LAST = new Set(['là', ':', 'đến', 'tới', 'trước', 'vào', 'chậm', 'muộn']);

/** Behind what the last day is for: "hạn cuối **nhận hồ sơ** là", "hạn chót **đăng ký dự thi**:". */
function skipPurpose(tokens: Tokens, at: number): number {
  if (!SAYS_LAST.has(textAt(tokens, at - 1))) return at;
  let next = at;
  while (isWord(tokens[next]) && next - at < MOST_WORDS && !BEFORE_LAST.has(textAt(tokens, next))) next += 1;
  return BEFORE_LAST.has(textAt(tokens, next)) ? next : at;
}

/** Never fails: without such words the mode is `within` and nothing is read. */
export function readPrefix(tokens: Tokens, at: number): Prefix {
  const prefix: Prefix = { mode: 'within', latest: false, next: at };
  for (let count = 0; count < LONGEST_PREFIX; count += 1) {
    const word = wordAt(tokens, prefix.next, count === 0);
    if (!word || prefix.mode === 'now') break;
    prefix.mode = join(prefix.mode, word.meaning);
    prefix.latest ||= word.meaning === 'latest';
    prefix.next += word.length;
    if (word.meaning === 'latest') prefix.next = skipPurpose(tokens, prefix.next);
    if (prefix.latest && textAt(tokens, prefix.next) === ':') prefix.next += 1;
  }
  return prefix;
}
