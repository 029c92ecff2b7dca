/** The numbering in front of an item or a heading. */
export interface Marker {
  /** As printed, spaces left out: "(1)", "2.1.", "a)", "Hoạt động 1:"; a bullet as it is. */
  printed: string;
  style: MarkerStyle;
  /** The place in its own list, 1 for "I", "a", "(1)", the last part of "2.1"; 0 for a bullet. */
  ordinal: number;
  /** The parts of a decimal number: [2, 1] of "2.1."; one part for every other number. */
  path: number[];
  /** Offset in the line where the words begin. */
  length: number;
}

export type MarkerStyle =
  | 'part'
  | 'capital'
  | 'roman'
  | `decimal-${number}`
  | 'named'
  | 'bracketed'
  | 'parenthesis'
  | 'bracketed-letter'
  | 'letter'
  | 'bullet-dash'
  | 'bullet-plus'
  | 'bullet-other';

const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number of a Roman numeral up to 89, or `null`; "IIII" and "VX" are none. */
export function romanNumber(text: string): number | null {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null;
  const digits = Array.from(text, (letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

/** The letters that Vietnamese lists count with. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const letterOrdinal = (letter: string): number => LETTERS.indexOf(letter.toLowerCase()) + 1;

interface Form {
  pattern: RegExp;
  read: (groups: string[]) => Omit<Marker, 'printed' | 'length'> | null;
}

const list = (style: MarkerStyle, ordinal: number | null) =>
  ordinal === null || ordinal < 1 ? null : { style, ordinal, path: [ordinal] };

const NAMES = 'hoạt động|nhiệm vụ|nội dung|công việc|việc|giải pháp|bước|giai đoạn|đợt|mục|điều';
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** In the order in which they are tried. Digits before a slash or a point must not go on: "1/2025" is a date. */
const FORMS: readonly Form[] = [
  {
    pattern: /^phần\s+(?:thứ\s+)?(\p{L}+|\d{1,2})\s*(?:[.:/)–-]|$)\s*/iu,
    read: ([word = '']) => list('part', partOrdinal(word)),
  },
  {
    pattern: new RegExp(`^(?:${NAMES})\\s+(?:thứ\\s+)?(\\d{1,3}|[IVX]{1,5})\\s*[.:)–-]\\s*(?=\\S)`, 'iu'),
    read: ([number = '']) => list('named', Number(number) || romanNumber(number.toUpperCase())),
  },
  {
    pattern: /^\((\d{1,3})\)\s*(?:[.:-]\s)?/,
    read: ([number]) => list('bracketed', Number(number)),
  },
  {
    pattern: /^\(([a-zđ])\)\s*/,
    read: ([letter = '']) => list('bracketed-letter', letterOrdinal(letter)),
  },
  {
    pattern: /^([1-9]\d?(?:\.[1-9]\d?){1,4})\s*(?:[.:)/-]\s*|\s)(?=[^\d\s])/,
    read: ([number = '']) => decimal(number),
  },
  { pattern: /^(\d{1,3})\s?\)\s*(?=[^\d\s])/, read: ([number]) => list('parenthesis', Number(number)) },
  {
    pattern: /^(\d{1,3})\s?(?:[./:](?!\d)|-(?=\s))-?\s*(?=[^\d\s])/,
    read: ([number = '']) => decimal(number),
  },
  {
    pattern: /^([IVXL]{1,7})\s*(?:[.:)/–-]+\s*|\s+(?=\p{Lu}{2}))(?=\S)/u,
    read: ([number = '']) => list('roman', romanNumber(number)),
  },
  {
    pattern: /^([A-ZĐ])\s?(?:[.)/:]|-(?=\s))-?\s*(?=\p{Lu})/u,
    read: ([letter = '']) => list('capital', letterOrdinal(letter)),
  },
  {
    pattern: /^([a-zđ])\s?(?:[.)/]-?)\s*(?=\S)/,
    read: ([letter = '']) => list('letter', letterOrdinal(letter)),
  },
  { pattern: /^[-–—−]+\s*(?=\S)/, read: () => bullet('bullet-dash') },
  { pattern: /^\++\s*(?=\S)/, read: () => bullet('bullet-plus') },
  { pattern: /^(?:[•o](?=\s)|•|\*(?=\s))\s*(?=\S)/, read: () => bullet('bullet-other') },
];

const bullet = (style: MarkerStyle) => ({ style, ordinal: 0, path: [] });

function partOrdinal(word: string): number | null {
  const spelled = ORDINALS.indexOf(word.toLowerCase()) + 1;
  if (spelled > 0) return spelled;
  return (
    Number(word) || romanNumber(word.toUpperCase()) || (/^[A-ZĐ]$/.test(word) ? letterOrdinal(word) : null)
  );
}

function decimal(number: string) {
  const path = number.split('.').map(Number);
  return { style: `decimal-${path.length}` as const, ordinal: path.at(-1) ?? 0, path };
}

/** The longest printed marker is looked for in this many characters. */
const REACH = 60;

/** The marker at the start of a line (its white space and emphasis taken away), or `null`. */
export function readMarker(text: string): Marker | null {
  const start = text.slice(0, REACH);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(start);
    const meaning = match && read(match.slice(1));
    if (!match || !meaning || match[0].length >= text.length) continue;
    return { ...meaning, printed: match[0].trim().replace(/\s+(?=[.):/])/g, ''), length: match[0].length };
  }
  return null;
}

/** Whether items of this style are told apart by nothing but a sign. */
export const isBullet = (marker: Marker): boolean => marker.ordinal === 0;
