/** Numbers as people write them in Vietnam, and as programs set to English do. */
export interface NumberText {
  value: number;
  /**
   * The only separator, where exactly three digits follow it: `50,000` is fifty thousand in English and fifty in
   * Vietnamese. `value` takes it for a grouping; what that may mean is for the reader of a column to decide.
   */
  lone: ',' | '.' | null;
}

const PLAIN = /^\d+$/;
/** 50.000.000 · 50,000,000 · 50 000 000, with decimals after another separator. */
const GROUPED = /^[1-9]\d{0,2}(?:(\.\d{3})+(?:,\d+)?|(,\d{3})+(?:\.\d+)?|( \d{3})+(?:[.,]\d+)?)$/;
const DECIMAL = /^\d+[.,]\d+$/;
const LONE = /^[1-9]\d{0,2}([.,])\d{3}$/;

/** Reads a number without sign, or `null`. */
export function numberText(text: string): NumberText | null {
  if (PLAIN.test(text)) return { value: Number(text), lone: null };
  const groups = GROUPED.exec(text);
  if (groups) return { value: groupedValue(text, groups), lone: loneSeparator(text) };
  return DECIMAL.test(text) ? { value: withDecimals(text), lone: null } : null;
}

const withDecimals = (text: string): number => Number(text.replace(',', '.'));

function groupedValue(text: string, [, points, commas]: RegExpExecArray): number {
  if (points) return withDecimals(text.replaceAll('.', ''));
  if (commas) return Number(text.replaceAll(',', ''));
  return withDecimals(text.replaceAll(' ', ''));
}

function loneSeparator(text: string): NumberText['lone'] {
  const separator = LONE.exec(text)?.[1];
  return separator === ',' || separator === '.' ? separator : null;
}
