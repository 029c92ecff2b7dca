import type { DocumentActivity } from '../../functions/plan-document/plan-document.ts';
import { wrapText } from '../../functions/render/wrap-text.ts';
import { cutText } from '../../functions/report/cut-text.ts';
import { windowLines } from './window-lines.ts';

const TITLES = ['Số', 'Thời hạn', 'Chủ trì', 'Nội dung'];
const FIXED = [6, 27, 24] as const;
const GAP = '  ';
const NARROWEST = 30;
const LONGEST_TEXT = 240;

/** One activity after the other: its number, its window with the words it was read from, its lead, its text. */
export function activityTable(activities: readonly DocumentActivity[], width: number): string {
  if (activities.length === 0) return 'Không thấy hoạt động nào.';
  const taken = FIXED.reduce((sum, size) => sum + size + GAP.length, 0);
  const widths = [...FIXED, Math.max(NARROWEST, width - taken)];
  const rule = widths.map((size) => '-'.repeat(size)).join(GAP);
  const rows = activities.map((activity) => tableRow(cellsOf(activity), widths));
  return [
    tableRow(
      TITLES.map((title) => [title]),
      widths,
    ),
    rule,
    rows.join('\n\n'),
  ].join('\n');
}

/** Lines of each cell, not wrapped yet. */
function cellsOf({ number, window, milestones, lead, text }: DocumentActivity): string[][] {
  const steps = milestones.map((step) => `· ${windowLines(step).join(' ')}`);
  return [
    [number ?? '-'],
    [...windowLines(window), ...steps],
    [lead.length === 0 ? '–' : lead.join('; ')],
    [cutText(text, LONGEST_TEXT)],
  ];
}

function tableRow(cells: readonly string[][], widths: readonly number[]): string {
  const wrapped = cells.map((lines, index) => lines.flatMap((line) => wrapText(line, widths[index] ?? 0)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    wrapped
      .map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}
