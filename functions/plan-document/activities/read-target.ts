import { numberText } from '../../sheet-rows/cells/number-text.ts';
import { readMoney } from '../../sheet-rows/cells/read-money.ts';
import type { DocumentTarget } from '../plan-document.ts';
import { findCount } from './find-count.ts';

const ENDS_UNIT =
  /(?:[,.;:()“”\n]|\s(?:cho|tại|với|về|trị giá|trong|ở|để|của|do|và|mỗi|từ|tổng|nhân|theo|đến|trước|gồm|có|là|được|bằng|nhằm|vào|trên|đạt|mức|định mức|xong|hoàn thành|thực hiện|phục vụ|giai đoạn|năm|quý|tháng)(?![\p{L}])).*$/su;
const LONGEST_UNIT = 60;
/** The money of a target stands within the same sentences. */
const REACH = 600;
const AMOUNT =
  /(\d[\d.,]*(?:\s*(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+\d+\s*(?:triệu|nghìn|ngàn))?)?)\s*(?:đồng|vnđ|đ)(?![\p{L}])(\s*(?:\/|mỗi|một|\/\s*1)\s*\p{L}+)?/iu;
const PER_THING = /(?:mỗi|một|(?:^|[^\d])0?1)\s+\p{L}[^.;,()]{0,40}$/iu;
const TOTAL = /tổng\s+(?:trị giá|kinh phí|số tiền|giá trị|mức|cộng|vốn)?[^.;]{0,40}$/iu;

interface StatedMoney {
  money: number;
  isTotal: boolean;
}

/** The amount behind a count, where the words say whether it is for each or for all. */
function readStatedMoney(words: string): StatedMoney | null {
  const amount = AMOUNT.exec(words);
  if (!amount) return null;
  const money = readMoney(`${amount[1]} đồng`).value;
  const before = words.slice(0, amount.index);
  if (money === null) return null;
  if (amount[2] || PER_THING.test(before)) return { money, isTotal: false };
  return TOTAL.test(before) ? { money, isTotal: true } : null;
}

/** A counted thing the work is to bring about, "150 căn nhà tình nghĩa", with its money where stated. */
export function readTarget(text: string): DocumentTarget | null {
  const count = findCount(text.slice(0, 6_000));
  if (!count) return null;
  const rest = text.slice(count.end, count.end + REACH);
  const quantity = numberText(count.number)?.value ?? 0;
  const unit = rest.replace(ENDS_UNIT, '').trim();
  if (unit === '' || unit.length > LONGEST_UNIT || quantity === 0) return null;
  const stated = readStatedMoney(rest);
  const target = { quantity, unit, money: stated?.money ?? null };
  return stated?.isTotal ? { ...target, moneyIs: 'total' } : target;
}
