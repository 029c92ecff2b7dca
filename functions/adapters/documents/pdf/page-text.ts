import type { PageContent } from './page-content.ts';
import { layOut, type PageLayout, usualLeading } from './page-layout.ts';
import { paragraphLines } from './paragraphs.ts';
import { unfoldColumns } from './side-by-side.ts';

/** Each page from top to bottom: paragraphs, rows of drawn tables, an empty line where the page leaves space. */
export function pageTexts(pages: readonly PageContent[]): string[] {
  const layouts = pages.map(layOut);
  const usual = usualLeading(layouts);
  return layouts.map((layout) => pageText(layout, usual));
}

function pageText(page: PageLayout, usual: number): string {
  const prose = (from: number, to: number) =>
    paragraphLines(unfoldColumns(page.lines.slice(from, to), page.width), page, usual);
  const parts: string[] = [];
  let from = 0;
  for (const { top, lines } of page.tables) {
    const found = page.lines.findIndex(({ baseline }) => baseline > top);
    const to = Math.max(from, found < 0 ? page.lines.length : found);
    parts.push(...prose(from, to), ...lines);
    from = to;
  }
  return [...parts, ...prose(from, page.lines.length)].join('\n');
}
