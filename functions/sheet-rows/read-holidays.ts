import { HOLIDAYS_TAB } from '../../sheets/template/tabs/reference.ts';
import type { Holiday } from '../calendar/holiday.ts';
import { formatVietnameseDate } from '../calendar/plain-date.ts';
import { settleDate } from './cells/resolve-day-month.ts';
import { firstOfEach } from './first-of-each.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

/** Days off and swapped working days; a row without a readable day or kind makes none. */
export function readHolidays(rows: TabRows): TabReading<Holiday[]> {
  const doubled = firstOfEach('ngày');
  return readRows(HOLIDAYS_TAB, rows, ({ readings, sheetRow }, reader, findings) => {
    const { value: date, problem: undated } = settleDate(readings.date, null);
    if (undated && !readings.date.problem) findings.push(reader.finding(sheetRow, 'date', undated));
    const kind = readings.kind.value;
    if (date === null || kind === null) return null;
    const problem = doubled(formatVietnameseDate(date), sheetRow);
    if (problem) {
      findings.push(reader.finding(sheetRow, 'date', problem));
      return null;
    }
    return { date, name: readings.name.value ?? '', working: kind === 'working' };
  });
}
