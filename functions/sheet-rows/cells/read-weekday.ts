import { foldText } from '../fold-text.ts';
import { type Reading, refused, understood } from './reading.ts';
import { typedReader } from './typed-reader.ts';

/** By its number, 1 = Monday: the name, and the other ways to write it. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['thứ hai', 'thứ 2', 't2'],
  ['thứ ba', 'thứ 3', 't3'],
  ['thứ tư', 'thứ 4', 't4'],
  ['thứ năm', 'thứ 5', 't5'],
  ['thứ sáu', 'thứ 6', 't6'],
  ['thứ bảy', 'thứ 7', 't7', 'thứ bẩy'],
  ['chủ nhật', 'cn', 'chúa nhật'],
];

const unknown = (raw: unknown): Reading<never> =>
  refused(raw, 'weekday.unknown', 'không phải là thứ trong tuần; ghi Thứ Hai … Thứ Bảy hoặc Chủ nhật.');

/** A day of the week, 1 = Monday … 7 = Sunday. */
export const readWeekday = typedReader<number>({
  boolean: (value) => unknown(value ? 'TRUE' : 'FALSE'),
  number: unknown,
  text(text) {
    const day = weekdayOf(text);
    return day === null ? unknown(text) : understood(day);
  },
});

/** Days of the week, parted by commas, semicolons or "và"; one that is none refuses the cell. */
export const readWeekdays = typedReader<number[]>({
  boolean: (value) => unknown(value ? 'TRUE' : 'FALSE'),
  number: unknown,
  text(text) {
    const parts = text.split(/[,;\n]| và /iu).filter((part) => part.trim() !== '');
    const wrong = parts.find((part) => weekdayOf(part) === null);
    if (wrong !== undefined || parts.length === 0) return unknown(wrong ?? text);
    return understood([...new Set(parts.flatMap((part) => weekdayOf(part) ?? []))].sort());
  },
});

function weekdayOf(text: string): number | null {
  const folded = foldText(text);
  const index = WEEKDAYS.findIndex((names) => names.includes(folded));
  return index === -1 ? null : index + 1;
}
