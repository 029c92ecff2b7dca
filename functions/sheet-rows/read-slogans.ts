import { SLOGANS_TAB } from '../../sheets/template/tabs/reference.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

/** The slogans in sheet order. */
export function readSlogans(rows: TabRows): TabReading<string[]> {
  return readRows(SLOGANS_TAB, rows, ({ readings }) => readings.text.value);
}
