import { numberText } from './number-text.ts';
import { type ReadCell, type Reading, refused, understood } from './reading.ts';
import { figureReader } from './typed-reader.ts';

const printed = (value: number): string => String(value).replace('.', ',');

function readNumber(value: number): Reading<number> {
  if (value >= 0) return understood(value);
  return refused(printed(value), 'quantity.negative', 'số lượng không thể âm; ghi số đã làm được, ví dụ 8.');
}

function readTyped(text: string): Reading<number> {
  if (/^\d+ ?\/ ?\d+$/.test(text)) return ratio(text);
  const number = numberText(text);
  if (!number) {
    return refused(text, 'quantity.not-a-number', 'không phải là số; chỉ ghi số đã làm được, ví dụ 8.');
  }
  if (number.lone === ',') {
    const advice = `không rõ dấu phẩy tách phần nghìn hay phần thập phân; ghi liền ${number.value}, hoặc làm tròn phần thập phân.`;
    return refused(text, 'quantity.ambiguous', advice);
  }
  return understood(number.value);
}

function ratio(text: string): Reading<number> {
  const done = text.split('/')[0]?.trim();
  return refused(
    text,
    'quantity.ratio',
    `ô này chỉ ghi số đã làm được (${done}); chỉ tiêu nằm ở tab Kế hoạch.`,
  );
}

/** A count or measure, not negative. */
export const readQuantity = figureReader<number>({
  number: readNumber,
  boolean: (value) =>
    refused(value ? 'TRUE' : 'FALSE', 'quantity.not-a-number', 'không phải là số; ghi số, ví dụ 8.'),
  text: readTyped,
});

/** A whole number between two bounds, both included. */
export function wholeNumberReader([least, most]: readonly [number, number]): ReadCell<number> {
  return (raw) => {
    const reading = readQuantity(raw);
    if (reading.value === null) return reading;
    const fits = Number.isInteger(reading.value) && reading.value >= least && reading.value <= most;
    const advice = `không phải số nguyên từ ${least} đến ${most}; ghi lại.`;
    return fits ? reading : refused(raw, 'number.out-of-bounds', advice);
  };
}
