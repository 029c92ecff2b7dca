/** "trong dịp tổ chức Tọa đàm" → "Tọa đàm". */
const BEFORE_EVENT =
  /^(?:vào|trong|nhân|cùng|gắn với|kết hợp|trước|sau|khi|tại|đúng|trùng|và|dịp|ngày|thời gian|thời điểm|tổ chức|diễn ra|tiến hành|thực hiện|hoàn thành)\s+/iu;
const AROUND = /^[\s(*_,;:.–-]+|[\s)*_,;:.–-]+$/gu;

/** The event that a phrase of time waits for, without the words that lead to it. */
export function eventName(phrase: string): string {
  let name = phrase.replace(AROUND, '');
  for (let rest = name.replace(BEFORE_EVENT, ''); rest !== name; rest = name.replace(BEFORE_EVENT, '')) {
    name = rest;
  }
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
