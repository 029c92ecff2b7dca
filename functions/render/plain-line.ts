/** Control, bidirectional and zero-width characters: they can hide, forge or break a line, and mean nothing here. */
const UNPRINTABLE = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

/** Text as one printable line, whatever a cell held; composed, so that one letter is one character. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(UNPRINTABLE, ' ').replace(/\s+/gu, ' ').trim();
}
