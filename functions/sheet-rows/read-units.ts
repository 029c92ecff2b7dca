import { UNITS_TAB } from '../../sheets/template/tabs/units.ts';
import type { Unit } from '../plan/plan.ts';
import type { Problem } from './cells/reading.ts';
import { firstOfEach } from './first-of-each.ts';
import { readRows, type TabReading, type TabRows } from './tab-rows.ts';

const NO_MAIL: Problem = {
  code: 'unit.no-mail',
  severity: 'warning',
  message:
    'đang để trống nên đơn vị không nhận được bản tóm tắt; ghi địa chỉ thư hoặc bỏ dấu nhận bản tóm tắt.',
};

/** The units of the plan; a row without a code, or with one used above, makes none. */
export function readUnits(rows: TabRows): TabReading<Unit[]> {
  const doubled = firstOfEach('mã đơn vị');
  return readRows(UNITS_TAB, rows, ({ readings, sheetRow }, reader, findings) => {
    const code = readings.code.value;
    if (code === null) return null;
    const problem = doubled(code, sheetRow);
    if (problem) {
      findings.push(reader.finding(sheetRow, 'code', problem));
      return null;
    }
    const unit: Unit = {
      code,
      name: readings.name.value ?? '',
      kind: readings.kind.value ?? '',
      mails: readings.mails.value ?? [],
      contact: readings.contact.value ?? '',
      wantsDigest: readings.wantsDigest.value ?? false,
      active: readings.active.value ?? false,
      sheetRow,
    };
    const silent = unit.active && unit.wantsDigest && unit.mails.length === 0 && !readings.mails.problem;
    if (silent) findings.push(reader.finding(sheetRow, 'mails', NO_MAIL));
    return unit;
  });
}
