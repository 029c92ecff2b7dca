/** The tabs of units, receivers, slogans and days off. */
import { describe, expect, it } from 'vitest';
import { vietnameseHolidays } from '../../../functions/calendar/holidays.ts';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { readHolidays } from '../../../functions/sheet-rows/read-holidays.ts';
import { readReceivers } from '../../../functions/sheet-rows/read-receivers.ts';
import { readSlogans } from '../../../functions/sheet-rows/read-slogans.ts';
import { readUnits } from '../../../functions/sheet-rows/read-units.ts';
import { RECEIVERS_TAB } from '../../../sheets/template/tabs/receivers.ts';
import { HOLIDAYS_TAB, SLOGANS_TAB } from '../../../sheets/template/tabs/reference.ts';
import { UNITS_TAB } from '../../../sheets/template/tabs/units.ts';
import { briefly, rowsOf } from './sheet-text.ts';

describe('readUnits', () => {
  const DU01 = {
    code: 'DU01',
    name: 'Đảng ủy 01',
    kind: 'Đảng uỷ trực thuộc',
    mails: 'DU01@example.vn',
    contact: 'Đầu mối',
    wantsDigest: true,
    active: true,
  };

  it('reads a unit', () => {
    const { records, findings } = readUnits(rowsOf(UNITS_TAB, DU01));
    expect(findings).toEqual([]);
    expect(records).toEqual([
      {
        code: 'DU01',
        name: 'Đảng ủy 01',
        kind: 'subordinate',
        mails: ['du01@example.vn'],
        contact: 'Đầu mối',
        wantsDigest: true,
        active: true,
        sheetRow: 2,
      },
    ]);
  });

  it.each([
    { typed: 'a@x.vn, b@x.vn;c@x.vn\nd@x.vn', mails: ['a@x.vn', 'b@x.vn', 'c@x.vn', 'd@x.vn'], finding: [] },
    { typed: 'a@x.vn, A@X.VN', mails: ['a@x.vn'], finding: [] },
    { typed: 'a@x.vn, không có', mails: ['a@x.vn'], finding: ['2 Thư điện tử mails.some-invalid'] },
    { typed: 'a@x', mails: [], finding: ['2 Thư điện tử mails.none-valid'] },
    { typed: 'a@x.vn\u0000bcc:b@x.vn', mails: [], finding: ['2 Thư điện tử mails.none-valid'] },
    { typed: 12, mails: [], finding: ['2 Thư điện tử mails.none-valid'] },
    { typed: '', mails: [], finding: ['2 Thư điện tử unit.no-mail'] },
  ])('reads the mails $typed', ({ typed, mails, finding }) => {
    const { records, findings } = readUnits(rowsOf(UNITS_TAB, { ...DU01, mails: typed }));
    expect(records[0]?.mails).toEqual(mails);
    expect(briefly(findings)).toEqual(finding);
  });

  it('names the addresses that are none', () => {
    const { findings } = readUnits(rowsOf(UNITS_TAB, { ...DU01, mails: 'a@x.vn; b@x; c' }));
    expect(findings[0]?.message).toContain('“b@x, c”');
    expect(findings[0]?.severity).toBe('warning');
  });

  it('asks for no mail of a unit that wants no digest or is no longer followed', () => {
    const rows = rowsOf(
      UNITS_TAB,
      { ...DU01, mails: '', wantsDigest: false },
      { ...DU01, code: 'DU02', mails: '', active: false },
    );
    expect(readUnits(rows).findings).toEqual([]);
  });

  it('keeps the topmost of two units with one code, takes unticked boxes for a blank row', () => {
    const rows = rowsOf(
      UNITS_TAB,
      DU01,
      { wantsDigest: false, active: false },
      { ...DU01, code: 'du01', name: 'Khác' },
    );
    const { records, findings } = readUnits(rows);
    expect(records.map(({ name }) => name)).toEqual(['Đảng ủy 01']);
    expect(briefly(findings)).toEqual(['4 Mã đơn vị row.doubled']);
  });

  it('reports a unit without code or name', () => {
    const rows = rowsOf(UNITS_TAB, { ...DU01, code: '' }, { ...DU01, name: '#N/A' });
    const { records, findings } = readUnits(rows);
    expect(records).toHaveLength(1);
    expect(briefly(findings)).toEqual(['2 Mã đơn vị cell.required', '3 Tên đơn vị cell.formula-error']);
  });
});

describe('readReceivers', () => {
  const LEADER = {
    name: 'Đồng chí Bí thư',
    title: 'Bí thư',
    mail: 'bithu@example.vn',
    purpose: 'để b/c',
    role: 'Ban Thường vụ',
  };

  it('reads receivers with their role', () => {
    const rows = rowsOf(RECEIVERS_TAB, LEADER, { name: 'Lưu Văn phòng', role: 'Chỉ ghi Nơi nhận' });
    const { records, findings } = readReceivers(rows);
    expect(findings).toEqual([]);
    expect(records).toEqual([
      { ...LEADER, role: 'standing-committee', sheetRow: 2 },
      { name: 'Lưu Văn phòng', title: '', mail: '', purpose: '', role: 'none', sheetRow: 3 },
    ]);
  });

  it.each([
    { cells: { mail: '' }, finding: '2 Thư điện tử receiver.no-mail', mail: '', role: 'standing-committee' },
    { cells: { mail: 'x' }, finding: '2 Thư điện tử mails.none-valid', mail: '', role: 'standing-committee' },
    {
      cells: { mail: 'a@x.vn, b@x.vn' },
      finding: '2 Thư điện tử receiver.several-mails',
      mail: 'a@x.vn',
      role: 'standing-committee',
    },
    { cells: { role: '' }, finding: '2 Vai trò cell.required', mail: 'bithu@example.vn', role: 'none' },
    {
      cells: { role: 'Thường vụ' },
      finding: '2 Vai trò choice.unknown',
      mail: 'bithu@example.vn',
      role: 'none',
    },
  ])('answers $cells with $finding', ({ cells, finding, mail, role }) => {
    const { records, findings } = readReceivers(rowsOf(RECEIVERS_TAB, { ...LEADER, ...cells }));
    expect(briefly(findings)).toEqual([finding]);
    expect(records).toMatchObject([{ mail, role }]);
  });
});

describe('readSlogans', () => {
  it('reads slogans in order and reports a number without text', () => {
    const rows = rowsOf(
      SLOGANS_TAB,
      { number: 1, text: 'Khẩu hiệu một!' },
      { number: 2 },
      {},
      { text: 'Ba!' },
    );
    const { records, findings } = readSlogans(rows);
    expect(records).toEqual(['Khẩu hiệu một!', 'Ba!']);
    expect(briefly(findings)).toEqual(['3 Khẩu hiệu cell.required']);
  });
});

describe('readHolidays', () => {
  it('reads back the seeded days of a year', () => {
    const seeded = vietnameseHolidays(2022);
    const rows = seeded.map(({ date, name }) => ({ date, name, kind: 'Nghỉ' }));
    expect(readHolidays(rowsOf(HOLIDAYS_TAB, ...rows))).toEqual({ records: seeded, findings: [] });
  });

  it('reads a swapped working day', () => {
    const rows = rowsOf(HOLIDAYS_TAB, { date: '22/8/2026', name: 'Làm bù', kind: 'làm bù' });
    expect(readHolidays(rows).records).toEqual([{ date: dayOf(2026, 8, 22), name: 'Làm bù', working: true }]);
  });

  it.each([
    { cells: { date: '2/9', kind: 'Nghỉ' }, finding: '2 Ngày date.no-year' },
    { cells: { date: '9/2022', kind: 'Nghỉ' }, finding: '2 Ngày date.needs-day' },
    { cells: { date: '', kind: 'Nghỉ' }, finding: '2 Ngày cell.required' },
    { cells: { date: '2/9/2022', kind: '' }, finding: '2 Loại cell.required' },
  ])('leaves out $cells: $finding', ({ cells, finding }) => {
    const { records, findings } = readHolidays(rowsOf(HOLIDAYS_TAB, cells));
    expect(records).toEqual([]);
    expect(briefly(findings)).toEqual([finding]);
  });

  it('keeps the topmost of two rows for one day', () => {
    const rows = rowsOf(
      HOLIDAYS_TAB,
      { date: '2/9/2022', kind: 'Nghỉ' },
      { date: dayOf(2022, 9, 2), kind: 'Làm bù' },
    );
    const { records, findings } = readHolidays(rows);
    expect(records).toMatchObject([{ working: false }]);
    expect(briefly(findings)).toEqual(['3 Ngày row.doubled']);
  });
});
