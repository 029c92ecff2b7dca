/** The plan as an import needs it: what it means, and the admins' cells as they stand. */

import { DRAFT_FIELDS, draftOfRow } from '../../plan-import/activity-draft.ts';
import { type AdminRow, nameRows } from '../../plan-import/admin-cells.ts';
import type { PresentPlan } from '../../plan-import/compare-plan.ts';
import { canonicalCode } from '../../sheet-rows/fold-text.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import type { CellValue, SheetPage } from '../../sheet-rows/sheet-page.ts';
import { type OpenedPlan, readPlan } from '../read-plan.ts';
import type { RunContext } from '../services.ts';

export interface OpenedImport extends OpenedPlan {
  present: PresentPlan;
  /** Rows of the plan tab, called by their codes. */
  planRows: AdminRow[];
  /** Rows of the progress tab, called by unit and activity. */
  progressRows: AdminRow[];
}

const NAMED_BY = { plan: ['code'], progress: ['unitCode', 'activityCode'] } as const;
const KEPT = { plan: DRAFT_FIELDS, progress: ['adjustment'] } as const;

/** @throws as {@link readPlan} does. */
export async function readForImport(context: RunContext): Promise<OpenedImport> {
  const rows: Record<keyof typeof KEPT, AdminRow[]> = { plan: [], progress: [] };
  const opened = await readPlan(context, (page, columns) => {
    if (page.tab !== 'plan' && page.tab !== 'progress') return;
    const read = adminRows(page, columns, NAMED_BY[page.tab], KEPT[page.tab]);
    for (const row of read) rows[page.tab].push(row);
  });
  const planRows = nameRows(rows.plan);
  return {
    ...opened,
    present: presentPlan(opened, planRows),
    planRows,
    progressRows: nameRows(rows.progress),
  };
}

function adminRows(
  { rows, firstRow }: SheetPage,
  columns: ColumnIndex,
  namedBy: readonly string[],
  kept: readonly string[],
): AdminRow[] {
  const cell = (row: readonly unknown[], key: string) => (row[columns.get(key) ?? -1] ?? '') as CellValue;
  return rows.map((row, offset) => ({
    name: namedBy.map((key) => canonicalCode(String(cell(row, key)))).join(' '),
    sheetRow: firstRow + offset,
    cells: Object.fromEntries(kept.map((key) => [key, cell(row, key)])),
  }));
}

function presentPlan({ reading: { plan } }: OpenedPlan, planRows: readonly AdminRow[]): PresentPlan {
  const sources = new Map(planRows.map(({ sheetRow, cells }) => [sheetRow, String(cells.source ?? '')]));
  return {
    activities: plan.activities.map((activity) => ({
      code: activity.code,
      draft: draftOfRow(activity, sources.get(activity.sheetRow) ?? ''),
    })),
    progress: plan.progress,
    units: plan.units.filter(({ active }) => active).map(({ code }) => code),
    slogans: plan.slogans.length,
    receivers: plan.receivers.length,
  };
}
