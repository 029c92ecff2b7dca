import { foldText, singleLine } from '../fold-text.ts';
import { doubted, EMPTY, type ReadCell, type Reading, refused } from './reading.ts';

/** How one cell type takes each kind of content that the Sheets API delivers. */
export interface Takes<T> {
  number(value: number): Reading<T>;
  boolean(value: boolean): Reading<T>;
  /** Never blank, on one line. */
  text(value: string): Reading<T>;
}

/** In UTF-16 units, letters apart from their marks counted. */
const LONGEST_PLACEHOLDER = 24;
const FORMULA_ERROR = /^#(REF|N\/A|VALUE|NAME|DIV\/0|NUM|NULL|ERROR|SPILL|CALC)[!?]?$/i;

export function formulaError(text: string): Reading<never> | null {
  if (!FORMULA_ERROR.test(text)) return null;
  return refused(text, 'cell.formula-error', 'công thức trong ô bị lỗi; xóa công thức và ghi lại giá trị.');
}

/** What people type to say "nothing yet", in any column. */
const PLACEHOLDER = /^(tbd|tba|n\/a|chưa rõ|chưa biết|chưa xác định|đang cập nhật|[-–—_.…?\s]+)$/;
/** Where no sentence is asked for, these say the same. */
const BARE_NO = /^(chưa|chưa có|không|không có|không rõ|trống)$/;

export function placeholder(text: string, pattern = PLACEHOLDER): Reading<never> | null {
  if (text.length > LONGEST_PLACEHOLDER || /^\d/.test(text) || !pattern.test(foldText(text))) return null;
  return doubted<never>(
    text,
    null,
    'cell.placeholder',
    'hệ thống coi là chưa nhập; để trống hoặc ghi giá trị.',
  );
}

/** A reader for columns of one kind of value: blank cells, formula errors and placeholders are dealt with here. */
export function typedReader<T>(takes: Takes<T>): ReadCell<T> {
  return (raw) => {
    if (raw === null || raw === undefined || raw === '') return EMPTY;
    if (typeof raw === 'number') return Number.isFinite(raw) ? takes.number(raw) : unreadable();
    if (typeof raw === 'boolean') return takes.boolean(raw);
    if (typeof raw !== 'string') return unreadable();
    const text = singleLine(raw);
    if (text === '') return EMPTY;
    return formulaError(text) ?? placeholder(text) ?? takes.text(text);
  };
}

export function unreadable(): Reading<never> {
  return refused('', 'cell.unreadable', 'không đọc được nội dung ô; xóa và nhập lại.');
}

/** As {@link typedReader}, for numbers and dates, where "không có" says as little as "chưa rõ". */
export function figureReader<T>(takes: Takes<T>): ReadCell<T> {
  const read = typedReader(takes);
  return (raw) => (typeof raw === 'string' && placeholder(raw, BARE_NO)) || read(raw);
}
