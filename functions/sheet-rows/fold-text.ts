/** How text typed by different people, keyboards and programs is made equal before it is compared. */

const LINE_BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;
/** Controls, bidirectional marks and other invisible format characters; tab and line feed stay. */
const INVISIBLE = /[\p{Cf}\p{Cs}]|(?![\t\n])\p{Cc}/gu;
/** Text of these characters alone holds nothing to clean: the common letters of Vietnamese, without marks apart. */
const PLAIN = /^[\x20-\x7e\u00c0-\u02af\u1ea0-\u1ef9]*$/;

/** Text as typed, in NFC, without the characters that nobody sees and with `\n` as the only line break. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.normalize('NFC').replace(LINE_BREAKS, '\n').replace(INVISIBLE, '').trim();
}

/** White space that is not a single space. */
const OTHER_SPACE = /\s\s|[^\S ]/;

/** As {@link cleanText}, on one line, every run of white space (no-break spaces too) a single space. */
export function singleLine(text: string): string {
  const clean = cleanText(text);
  return OTHER_SPACE.test(clean) ? clean.replace(/\s+/g, ' ').trim() : clean;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const OLD_PLACEMENT = new RegExp(`(o)([${TONES}])([ae])|(u)([${TONES}])(y)`, 'gi');

/** Letters of NFC text whose tone may have to move. */
const MOVABLE = /[òóỏõọùúủũụ]/i;

/** Moves the tone of `hòa`, `khỏe`, `ủy` to its other place (`hoà`, `khoẻ`, `uỷ`), so that both compare equal. */
function placeTones(text: string): string {
  if (!MOVABLE.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(OLD_PLACEMENT, (_, o = '', oTone = '', a = '', u = '', uTone = '', y = '') =>
      o ? o + a + oTone : u + y + uTone,
    )
    .normalize('NFC');
}

/** The form in which texts are compared: NFC, single spaces, lower case, one tone placement. Never shown. */
export function foldText(text: string): string {
  return placeTones(singleLine(text)).toLowerCase();
}

/** The one spelling of a code: trimmed, upper case, one tone placement; what is inside stays (`HĐ 01` ≠ `HĐ01`). */
export function canonicalCode(text: string): string {
  if (/^[A-Z0-9Đ]+$/.test(text)) return text;
  return placeTones(singleLine(text)).toUpperCase();
}
