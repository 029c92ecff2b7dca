import type { SourceLine } from './source-line.ts';

const LINE_BREAK = /\r\n?|[\n\u0085\u2028\u2029]/;
const SOFT_HYPHEN_AT_END = /\u00ad\s*$/;
/** Controls, bidirectional marks, zero-width and soft hyphens; the tab stays. */
const INVISIBLE = /[\p{Cf}\p{Cs}]|(?!\t)\p{Cc}/gu;
const OTHER_SPACE = /[^\S\t]/g;
/** Bullets of word processors' symbol fonts, and their Unicode kin. */
const FANCY_BULLET = /^(\s*)[\uf000-\uf0ff▪●○◦■□➢➤✓✔►▶⁃∙·‣❖◆◇★☆]\s*/;
const ESCAPED_MARK = /\\([*_#|.()[\]+-])/g;
const PRIVATE_USE = /\p{Co}/gu;
/** A line that draws a rule: dashes, stars, dots, table frames. */
const RULE = /^[\s*_=~.…·+|:–—―-]+$/;

/** Lines of these characters alone hold nothing to clean: the letters of Vietnamese, and usual marks. */
const PLAIN = /^[\t\x20-\x5b\x5d-\x7e\u00c0-\u02af\u1ea0-\u1ef9–—‘’“”…]*$/;

function cleanLine(raw: string): string {
  if (PLAIN.test(raw)) return raw.trimEnd();
  const visible = raw.replace(INVISIBLE, '').normalize('NFC').replace(OTHER_SPACE, ' ');
  return visible.replace(ESCAPED_MARK, '$1').replace(FANCY_BULLET, '$1• ').replace(PRIVATE_USE, '').trimEnd();
}

/** The lines of a text that say something, with the numbers an editor shows beside them. */
export function cleanLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let gap = true;
  let newPage = true;
  for (const [index, raw] of text.split(LINE_BREAK).entries()) {
    for (const [piece, part] of raw.split('\f').entries()) {
      newPage ||= piece > 0;
      const clean = cleanLine(part);
      if (clean.trim() === '' || RULE.test(clean)) {
        gap = true;
        continue;
      }
      const printed = SOFT_HYPHEN_AT_END.test(part) ? `${clean}\u00ad` : clean;
      lines.push({ line: index + 1, text: printed, gap: gap || piece > 0, newPage });
      gap = false;
      newPage = false;
    }
  }
  return lines;
}
