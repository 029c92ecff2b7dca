import { foldText } from '../fold-text.ts';
import { type NumberText, numberText } from './number-text.ts';
import { doubted, type Reading, refused, understood } from './reading.ts';
import { figureReader } from './typed-reader.ts';

/** đồng in each word for an amount, largest first. */
const SCALES = [
  { words: 'tỷ|tỉ', worth: 1_000_000_000 },
  { words: 'triệu|tr', worth: 1_000_000 },
  { words: 'nghìn|ngàn|ng|k', worth: 1_000 },
] as const;

const CURRENCY = /\s*(đồng|vnđ|vnd|₫|đ)\.?$/;
const NUMBER = '(\\d[\\d., ]*?)';
const AMOUNT = new RegExp(`^${SCALES.map(({ words }) => `(?:${NUMBER} ?(?:${words}))?`).join(' ?')}$`);
/** Below this an amount is hardly meant in đồng. */
const SMALLEST_USUAL = 1_000;

const ADVICE = 'ghi số tiền bằng đồng, ví dụ 50.000.000 hoặc 50 triệu.';

const notMoney = (raw: unknown): Reading<number> =>
  refused(raw, 'money.not-an-amount', `không phải là số tiền; ${ADVICE}`);

function amount(raw: unknown, value: number): Reading<number> {
  if (value < 0) return refused(raw, 'money.negative', `số tiền không thể âm; ${ADVICE}`);
  if (!Number.isInteger(value)) return refused(raw, 'money.fraction', `không phải số đồng chẵn; ${ADVICE}`);
  if (!Number.isSafeInteger(value)) return notMoney(raw);
  if (value > 0 && value < SMALLEST_USUAL) {
    const advice = `được hiểu là ${value} đồng; nếu là triệu thì ghi “${value} triệu”.`;
    return doubted(raw, value, 'money.very-small', advice);
  }
  return understood(value);
}

const ambiguous = (raw: unknown): Reading<number> =>
  refused(
    raw,
    'money.ambiguous',
    'không rõ dấu tách phần nghìn hay phần thập phân; ghi đủ số đồng, ví dụ 50.000.000.',
  );

interface Part extends NumberText {
  worth: number;
}

/** The numbers of `1 tỷ 200 triệu` with what each is worth; `null` for another text. */
function scaledParts(text: string): Part[] | null {
  const parts: Part[] = [];
  for (const [i, typed] of (AMOUNT.exec(text)?.slice(1) ?? []).entries()) {
    if (typed === undefined) continue;
    const number = numberText(typed.trim());
    if (!number) return null;
    parts.push({ ...number, worth: SCALES[i]?.worth ?? 0 });
  }
  return parts.length > 0 ? parts : null;
}

/** "1,500 triệu" and "1.125 tỷ" are read either way in real budgets; "1.500 triệu" is not. */
const isAmbiguous = ({ lone, worth }: Part): boolean =>
  lone === ',' || (lone === '.' && worth === SCALES[0].worth);

/** Of several parts each is whole, and the later ones are under a thousand. */
const fitTogether = (parts: readonly Part[]): boolean =>
  parts.length === 1 || parts.every(({ value }, i) => Number.isInteger(value) && (i === 0 || value < 1_000));

function textMoney(text: string): Reading<number> {
  const [, minus, unsigned = ''] = /^([-−]?)\s*(.*)$/.exec(foldText(text).replace(CURRENCY, '')) ?? [];
  const sign = minus ? -1 : 1;
  const plain = numberText(unsigned);
  if (plain) return amount(text, sign * plain.value);
  const parts = scaledParts(unsigned);
  if (!parts || !fitTogether(parts)) return notMoney(text);
  if (parts.some(isAmbiguous)) return ambiguous(text);
  const total = parts.reduce((sum, { value, worth }) => sum + value * worth, 0);
  return amount(text, sign * Number(total.toPrecision(15)));
}

/** An amount in đồng, whole and not negative. */
export const readMoney = figureReader<number>({
  number: (value) => amount(String(value).replace('.', ','), value),
  boolean: (value) => notMoney(value ? 'TRUE' : 'FALSE'),
  text: textMoney,
});
