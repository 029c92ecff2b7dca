import type { PlainDate } from '../../../calendar/plain-date.ts';
import type { WindowKind } from '../../../plan/plan.ts';
import type { ActivitySummary } from '../../../report/report.ts';
import type { Tally } from '../../../status/tally.ts';

export interface TimelineRow {
  code: string;
  name: string;
  tally: Tally;
}

/** An activity with at least one end. */
export interface DatedRow extends TimelineRow {
  start: PlainDate | null;
  deadline: PlainDate | null;
}

/** An activity that has no place on a time line, and why. */
export interface UndatedRow extends TimelineRow {
  reason: string;
}

export interface TimelinePage {
  /** From 1. */
  number: number;
  of: number;
  dated: DatedRow[];
  /** On the last page alone. */
  undated: UndatedRow[];
  /** Activities that no page shows; counted on the last page alone. */
  hidden: number;
}

const [ROWS_A_PAGE, ROWS_DRAWN] = [20, 60];

const REASONS: Readonly<Partial<Record<WindowKind, string>>> = {
  event: 'chờ sự kiện',
  continuous: 'thường xuyên',
};

/** Up to 20 activities on one page, 60 in all; no page for a plan without activities. */
export function timelinePages(activities: readonly ActivitySummary[]): TimelinePage[] {
  const { dated, undated } = timelineRows(activities);
  if (activities.length === 0) return [];
  const drawn = mostPressing(dated, ROWS_DRAWN);
  const pages = drawn.length > 0 ? pagesOf(drawn, ROWS_A_PAGE) : [[]];
  return pages.map((rows, index) => {
    const last = index === pages.length - 1;
    return {
      number: index + 1,
      of: pages.length,
      dated: rows,
      undated: last ? undated : [],
      hidden: last ? dated.length - drawn.length : 0,
    };
  });
}

function timelineRows(activities: readonly ActivitySummary[]): { dated: DatedRow[]; undated: UndatedRow[] } {
  const [dated, undated]: [DatedRow[], UndatedRow[]] = [[], []];
  for (const { activity, deadline, tally } of activities) {
    const row = { code: activity.code, name: activity.name, tally };
    const { kind, start } = activity.window;
    if (start === null && deadline === null)
      undated.push({ ...row, reason: REASONS[kind] ?? 'chưa nêu thời hạn' });
    else dated.push({ ...row, start, deadline });
  }
  return { dated, undated };
}

/** The first `limit` rows in their order; where there are more, those most overdue and due first are kept. */
function mostPressing(rows: readonly DatedRow[], limit: number): DatedRow[] {
  if (rows.length <= limit) return [...rows];
  const byNeed = [...rows].sort(
    (one, other) =>
      other.tally.overdue - one.tally.overdue ||
      (one.deadline ?? Number.MAX_SAFE_INTEGER) - (other.deadline ?? Number.MAX_SAFE_INTEGER),
  );
  const kept = new Set(byNeed.slice(0, limit));
  return rows.filter((row) => kept.has(row));
}

/** Equal shares of at most `limit` rows. */
function pagesOf<T>(rows: readonly T[], limit: number): T[][] {
  const pages = Math.ceil(rows.length / limit);
  const size = Math.ceil(rows.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, page) => rows.slice(page * size, (page + 1) * size));
}
