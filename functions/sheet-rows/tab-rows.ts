import type { Tab } from '../../sheets/template/declaration.ts';
import type { Finding } from '../plan/finding.ts';
import { type FilledRow, type TabReader, tabReader } from './tab-reader.ts';

/** Rows of one tab as the Sheets API delivers them: numbers unformatted, dates as serials. */
export interface TabRows {
  header: readonly unknown[];
  rows: readonly (readonly unknown[])[];
  /** One-based sheet row of `rows[0]`. */
  firstRow: number;
}

/** What the rows of a tab mean, and what is wrong with them. */
export interface TabReading<R> {
  records: R;
  findings: Finding[];
}

/** One row's record, or `null` where too little of it is known; adds what it finds to `findings`. */
type BuildRecord<T extends Tab, R> = (
  row: FilledRow<T>,
  reader: TabReader<T>,
  findings: Finding[],
) => R | null;

/**
 * Reads every filled row of a tab.
 * @throws BrokenSheetError where the header lacks or doubles a column.
 */
export function readRows<T extends Tab, R>(
  tab: T,
  { header, rows, firstRow }: TabRows,
  build: BuildRecord<T, R>,
): TabReading<R[]> {
  const reader = tabReader(tab, header);
  const records: R[] = [];
  const findings: Finding[] = [];
  for (const [offset, cells] of rows.entries()) {
    const row = reader.read(cells, firstRow + offset);
    if (!row) continue;
    findings.push(...reader.findings(row));
    const record = build(row, reader, findings);
    if (record !== null) records.push(record);
  }
  return { records, findings };
}
