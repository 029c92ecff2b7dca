import { foldText } from '../../sheet-rows/fold-text.ts';
import type { SourceLine } from './source-line.ts';

/** "- 3 -", "Trang 3/7", "Page 3 of 7", "[3]". A bare number is judged by what stands around it. */
const PAGE_NUMBER =
  /^\s*(?:[-–—~[(]+\s*\d{1,3}\s*[-–—~\])]+|(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?)\s*$/i;
const BARE_NUMBER = /^\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*$/;
/** "(1)" and "[1]" look like page numbers, but a lone "(1)" may be an item whose words follow on the next line. */
const LONE_ITEM = /^\s*\(\d{1,3}\)\s*$/;
/** A running head is one short line. */
const LONGEST_HEAD = 120;

/** A bare number is a page's where white space stands around it, or the plan's title is printed below it. */
const isBarePage = (lines: readonly SourceLine[], at: number, title: ReadonlySet<string>): boolean => {
  const here = lines[at];
  const next = lines[at + 1];
  if (!here || !BARE_NUMBER.test(here.text)) return false;
  return here.newPage || (here.gap && (!next || next.gap || next.newPage || title.has(headKey(next.text))));
};

function isPageNumber(lines: readonly SourceLine[], at: number, title: ReadonlySet<string>): boolean {
  const text = lines[at]?.text ?? '';
  return (PAGE_NUMBER.test(text) && !LONE_ITEM.test(text)) || isBarePage(lines, at, title);
}

const headKey = (text: string): string => foldText(text).replace(/\d+/g, '#');

/** How often each short line stands next to a page's border. */
function countAtBorders(lines: readonly SourceLine[], border: readonly boolean[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [i, { text, newPage }] of lines.entries()) {
    if (border[i] || text.length > LONGEST_HEAD) continue;
    if (!(newPage || border[i - 1] || border[i + 1])) continue;
    const key = headKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The words of the plan's own title, which many offices print at the top of every page. */
function titleKeys(lines: readonly SourceLine[]): Set<string> {
  const at = lines.findIndex(({ text }) => /^\W*kế hoạch\W*$/iu.test(text));
  if (at < 0) return new Set();
  const subject = headKey(lines[at + 1]?.text ?? '');
  return new Set([subject, `kế hoạch ${subject}`]);
}

/** The lines without page numbers and running heads or feet; what follows one begins a new page. */
export function withoutFurniture(lines: readonly SourceLine[]): SourceLine[] {
  const title = titleKeys(lines);
  const border = lines.map((_, i) => isPageNumber(lines, i, title));
  const counts = countAtBorders(lines, border);
  const kept: SourceLine[] = [];
  let pageEnded = false;
  for (const [i, line] of lines.entries()) {
    const besideBorder = border[i - 1] || border[i + 1] || (line.newPage && i > 0);
    const key = besideBorder && line.text.length <= LONGEST_HEAD ? headKey(line.text) : '';
    const running =
      key !== '' &&
      ((counts.get(key) ?? 0) > 1 || title.has(key)) &&
      !/^\W*(\d+|[ivx]+|[a-zđ])[.)]\s/iu.test(line.text) &&
      !line.text.includes('\t') &&
      !line.text.includes('|');
    if (border[i] || running) {
      pageEnded = true;
      continue;
    }
    kept.push(pageEnded ? { ...line, gap: true, newPage: true } : line);
    pageEnded = false;
  }
  return kept;
}
