/** What the system's own columns should hold after a run, row by row (pure). */
import { TABS, type TabKey } from '../../sheets/template/template.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity, Progress, Unit } from '../plan/plan.ts';
import type { Standing } from '../status/standing.ts';
import { STATUS_LABEL } from '../status/status-label.ts';
import type { CellValue } from './sheet-page.ts';

/** Expected cells of some columns of a tab; a row that is not named should hold nothing in them. */
export interface ComputedTab {
  tab: TabKey;
  columns: readonly string[];
  /** By one-based sheet row, in the order of `columns`. */
  rows: ReadonlyMap<number, readonly CellValue[]>;
}

/** Keeps a cell readable and far below Sheets' limit of 50.000 characters. */
const FINDINGS_LENGTH = 2_000;

/** The columns a run computes for each progress row; `checkedAt` follows when any of them changes. */
export const PROGRESS_COLUMNS = [
  'unitName',
  'activityName',
  'status',
  'deadline',
  'daysLeft',
  'findings',
  'fingerprint',
] as const;

export interface CheckedRow {
  progress: Progress;
  /** `null` where the row names no known activity or unit. */
  standing: Standing | null;
  fingerprint: string;
}

export function computedProgress(
  rows: readonly CheckedRow[],
  activities: ReadonlyMap<string, Activity>,
  units: ReadonlyMap<string, Unit>,
  findings: FindingsByRow,
): ComputedTab {
  const texts = findings.get(TABS.progress.title);
  const computed = rows.map(({ progress, standing, fingerprint }): [number, CellValue[]] => [
    progress.sheetRow,
    [
      units.get(progress.unitCode)?.name ?? '',
      activities.get(progress.activityCode)?.name ?? '',
      standing ? STATUS_LABEL[standing.status] : '',
      standing?.deadline ?? '',
      standing?.daysLeft ?? '',
      texts?.get(progress.sheetRow) ?? '',
      fingerprint,
    ],
  ]);
  return { tab: 'progress', columns: PROGRESS_COLUMNS, rows: withFindingRows(computed, texts, 'findings') };
}

/** Rows that could not be read as records still show what is wrong with them. */
function withFindingRows(
  computed: Array<[number, CellValue[]]>,
  texts: ReadonlyMap<number, string> | undefined,
  column: (typeof PROGRESS_COLUMNS)[number],
): Map<number, CellValue[]> {
  const rows = new Map(computed);
  for (const [row, text] of texts ?? []) {
    if (!rows.has(row))
      rows.set(
        row,
        PROGRESS_COLUMNS.map((key) => (key === column ? text : '')),
      );
  }
  return rows;
}

/** The findings column of a tab that admins keep. */
export function computedFindings(tab: TabKey, findings: FindingsByRow): ComputedTab {
  const rows = [...(findings.get(TABS[tab].title) ?? [])].map(([row, text]): [number, CellValue[]] => [
    row,
    [text],
  ]);
  return { tab, columns: ['findings'], rows: new Map(rows) };
}

/** A tab that belongs to the system as a whole, from sheet row 2 on. */
export function computedTable(
  tab: TabKey,
  records: ReadonlyArray<Record<string, CellValue | null>>,
): ComputedTab {
  const columns = TABS[tab].columns.map(({ key }) => key);
  const rows = records.map((record, index): [number, CellValue[]] => [
    index + 2,
    columns.map((key) => record[key] ?? ''),
  ]);
  return { tab, columns, rows: new Map(rows) };
}

/** Title of tab → sheet row → the sentences to show there. */
export type FindingsByRow = ReadonlyMap<string, ReadonlyMap<number, string>>;

export function findingsByRow(findings: readonly Finding[]): FindingsByRow {
  const byTab = new Map<string, Map<number, string>>();
  for (const { tab, row, severity, message } of findings) {
    if (row === null) continue;
    const texts = byTab.get(tab) ?? new Map<number, string>();
    byTab.set(tab, texts);
    const line = `${severity === 'error' ? 'Lỗi' : 'Cảnh báo'}: ${message}`;
    const before = texts.get(row);
    const text = before ? `${before}\n${line}` : line;
    texts.set(row, text.length > FINDINGS_LENGTH ? `${text.slice(0, FINDINGS_LENGTH - 1)}…` : text);
  }
  return byTab;
}
