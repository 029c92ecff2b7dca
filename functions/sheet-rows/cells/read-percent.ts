import { numberText } from './number-text.ts';
import { type Reading, refused, understood } from './reading.ts';
import { figureReader } from './typed-reader.ts';

const ADVICE = 'ghi một số từ 0 đến 100, ví dụ 80 hoặc 80%.';

const notPercent = (raw: unknown): Reading<number> =>
  refused(raw, 'percent.not-a-number', `không phải là tỷ lệ; ${ADVICE}`);

/** Binary fractions times 100 leave traces such as 28,999999999999996. */
const hundredfold = (fraction: number): number => Number((fraction * 100).toPrecision(12));

function bounded(raw: unknown, percent: number): Reading<number> {
  if (percent < 0) return refused(raw, 'percent.below-0', `tiến độ không thể nhỏ hơn 0; ${ADVICE}`);
  if (percent > 100) return refused(raw, 'percent.above-100', `tiến độ không thể lớn hơn 100%; ${ADVICE}`);
  return understood(percent);
}

/** A bare number: under 1 it is a fraction (0,8), over 1 a percentage (80), and exactly 1 could be either. */
function bare(raw: unknown, value: number): Reading<number> {
  if (value === 1) {
    return refused(raw, 'percent.ambiguous', 'không rõ là 1% hay 100%; ghi 1% hoặc 100%.');
  }
  return bounded(raw, value > 0 && value < 1 ? hundredfold(value) : value);
}

function textPercent(text: string): Reading<number> {
  const parts = /^([-−]?)\s*([^%]*?)\s*(%?)$/.exec(text);
  const number = numberText(parts?.[2] ?? '');
  if (!parts || !number || number.lone !== null) return notPercent(text);
  const value = parts[1] ? -number.value : number.value;
  return parts[3] ? bounded(text, value) : bare(text, value);
}

const readBare = figureReader<number>({
  number: (value) => bare(String(value).replace('.', ','), value),
  boolean: (value) => notPercent(value ? 'TRUE' : 'FALSE'),
  text: textPercent,
});

/** A percentage, 0–100. `shown` is what the sheet displays: a number shown with `%` is a fraction, 1 too. */
export function readPercent(raw: unknown, shown?: string): Reading<number> {
  const asPercent = typeof raw === 'number' && shown?.trim().endsWith('%');
  return asPercent ? bounded(shown, hundredfold(raw)) : readBare(raw);
}
