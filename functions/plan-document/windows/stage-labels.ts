/** What a time in a list is the time of: "**khai mạc** ngày 03/11, **chung kết** ngày 20/11", "**đợt 2** trước 15/10". */
import { lexicon, phraseAt, phraseBefore } from './lexicon.ts';
import type { Period } from './period.ts';
import { type Phrase, periodsOf } from './read-phrase.ts';
import { readTimePhrase } from './read-time-phrase.ts';
import { BEFORE_PERIOD } from './time-words.ts';
import { isNumber, isWord, type Tokens, textAt } from './tokens.ts';

const STAGES = lexicon({
  stage:
    'khai mạc | bế mạc | khai giảng | bế giảng | vòng loại | vòng bảng | vòng sơ khảo | vòng chung khảo | vòng bán kết | vòng chung kết | sơ loại | sơ tuyển | sơ khảo | chung khảo | phúc khảo | tứ kết | bán kết | chung kết | chung kết xếp hạng | xếp hạng | sơ duyệt | tổng duyệt | duyệt | công diễn | phát động | lễ phát động | ra quân | lễ ra quân | xuất quân | bốc thăm | thi đấu | chấm thi | trao giải | trao thưởng | tổng kết trao thưởng | tuyên dương | vinh danh | tổng kết | sơ kết | tổng kết trao giải | tổng kết và trao giải | công bố kết quả | tọa đàm điểm | đại hội điểm | làm điểm | diện rộng | bắt đầu | kết thúc',
  closing:
    '6 tháng | 9 tháng | cả năm | cuối năm | đầu năm | giữa năm | 6 tháng đầu năm | 6 tháng cuối năm | tổng kết năm | báo cáo năm | báo cáo quý | báo cáo tháng | nhận bài | thu bài | nhận hồ sơ | nộp hồ sơ | thu hồ sơ | chấm bài | chấm điểm | nộp bài | đăng ký | lập danh sách',
});

/** Of these each has its number: "đợt 1", "vòng II"; so has a period that is reported on: "quý I: trước 15/3". */
const NUMBERED = new Set(
  'đợt lần vòng lớp khóa kỳ phiên bước lượt chặng cụm nhóm bảng đoàn buổi tháng quý'.split(' '),
);
const STAGE_NUMERAL = /^(?:[ivx]+|một|hai|ba|bốn|năm|nhất|nhì|đầu|cuối)$/;
/** May stand between the label and its time. */
const BETWEEN = new Set([':', 'tổ chức', 'diễn ra', 'hoàn thành', 'xong', 'nộp', 'gửi', '(', '-']);
const TWO_WORDS = 2;
const MOST_BETWEEN = 3;

function skipBetween(tokens: Tokens, at: number): number {
  let place = at;
  for (let count = 0; count < MOST_BETWEEN; count += 1) {
    if (BETWEEN.has(textAt(tokens, place - 1))) place -= 1;
    else if (BETWEEN.has(`${textAt(tokens, place - 2)} ${textAt(tokens, place - 1)}`)) place -= TWO_WORDS;
    else break;
  }
  return place;
}

/** Whether a round and its number end at a place: "đợt 1", "lần thứ hai". */
export function endsRound(tokens: Tokens, at: number): boolean {
  if (!isNumber(tokens[at - 1]) && !STAGE_NUMERAL.test(textAt(tokens, at - 1))) return false;
  const noun = textAt(tokens, at - 2) === 'thứ' ? at - 3 : at - 2;
  return NUMBERED.has(textAt(tokens, noun));
}

const LONGEST_LEVEL = 5;

/** "Cấp huyện", "cấp đảng ủy cơ sở". */
function endsLevel(tokens: Tokens, end: number): boolean {
  for (let at = end - 1; at >= end - LONGEST_LEVEL && isWord(tokens[at]); at -= 1)
    if (textAt(tokens, at) === 'cấp') return at < end - 1;
  return false;
}

/** Whether a stage of a contest or campaign, or a round and a colon, stands right before a place. */
export function endsStage(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at - 1) === ':' && endsRound(tokens, at - 1)) return true;
  return phraseBefore(STAGES, tokens, skipBetween(tokens, at))?.meaning === 'stage';
}

/** Whether the time at a place has a label of its own; "lần **thứ hai ngày 15/9**" reads as a weekday. */
export function isLabelled(tokens: Tokens, at: number): boolean {
  const end = skipBetween(tokens, at);
  const ordinal = textAt(tokens, at) === 'thứ' && NUMBERED.has(textAt(tokens, at - 1));
  const begins = textAt(tokens, at) === 'bắt' && textAt(tokens, at + 1) === 'đầu';
  return (
    begins ||
    ordinal ||
    phraseBefore(STAGES, tokens, end) !== null ||
    endsLevel(tokens, end) ||
    endsRound(tokens, end)
  );
}

/** A period before a time as what that time is for. */
export interface PeriodLabel {
  /** Where the time begins. */
  at: number;
  /** For a time without one: "quý III/2027: trước 15/9". `null` where the period may be of another year. */
  year: number | null;
}

const isDay = (phrase: Phrase): boolean =>
  phrase.segments.length > 0 &&
  periodsOf(phrase).every(({ grain, month }) => grain === 'day' && month !== null);

/** "Giao ban **quý I** trong tháng 4": a month that is due for a quarter. */
const isMonthOf = (label: Period, { introduced, ...phrase }: Phrase): boolean =>
  introduced &&
  label.grain === 'quarter' &&
  phrase.segments.length > 0 &&
  phrase.segments.every(({ first }) => first.period.grain === 'month');

/** Whether a time does not come before the period it is due for begins, both in the same year. */
function followsStart({ grain, number }: Period, time: Phrase): boolean {
  const begins = grain === 'quarter' ? 3 * (number ?? 1) - 2 : (number ?? 1);
  return periodsOf(time).every(({ month, number: ownNumber }) => (month ?? ownNumber ?? 0) >= begins);
}

/** "**Quý I**: trước 15/3", "báo cáo **quý I** trước ngày 15/3". */
export function readPeriodLabel(tokens: Tokens, phrase: Phrase): PeriodLabel | null {
  const { mode, introduced, next } = phrase;
  const [label, ...others] = periodsOf(phrase);
  if (!label || others.length > 0 || label.grain === 'day' || label.form !== 'worded') return null;
  const colon = textAt(tokens, next) === ':';
  if (mode !== 'within' || ((introduced || !isWord(tokens[next])) && !colon)) return null;
  const from = colon ? next + 1 : next;
  const lead = phraseAt(BEFORE_PERIOD, tokens, from);
  const at = from + (lead?.meaning === 'lead' ? lead.length : 0);
  const time = readTimePhrase(tokens, at);
  if (!time || !(isDay(time) || isMonthOf(label, time))) return null;
  const due = colon || time.mode === 'before' || time.latest || isMonthOf(label, time);
  return due ? { at, year: colon && followsStart(label, time) ? label.year : null } : null;
}
