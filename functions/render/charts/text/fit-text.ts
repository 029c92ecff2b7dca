import { type Font, measureText } from './measure-text.ts';

/** The text itself, or as much of its beginning as fits into `width` pixels with "…" behind it. */
export function fitText(text: string, width: number, font: Font): string {
  if (measureText(text, font) <= width) return text;
  let [kept, used] = ['', measureText('…', font)];
  for (const character of text) {
    used += measureText(character, font);
    if (used > width) break;
    kept += character;
  }
  return `${wholeWords(kept).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** How many characters a cut gives up to end behind a word. */
const WORD = 12;

function wholeWords(text: string): string {
  const blank = text.lastIndexOf(' ');
  return blank > 0 && blank >= text.length - WORD ? text.slice(0, blank) : text;
}

/** Lines of at most `width` pixels, broken at blanks; a word that is longer than a line is cut. */
export function wrapToWidth(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  // A percent sign stays with its number.
  for (const word of text.split(/ (?!%)/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((whole) => fitText(whole, width, font));
}
