import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../functions/sheet-rows/read-settings.ts';
import { SETTINGS } from '../../../sheets/template/settings.ts';
import { SETTINGS_TAB } from '../../../sheets/template/tabs/reference.ts';
import { briefly, rowsOf } from './sheet-text.ts';

const STANDARD = {
  weeklyOn: true,
  weeklyDay: 5,
  weeklyHour: 15,
  digestAlways: false,
  remindDays: [],
  dueSoonDays: 7,
  focusDays: 14,
  rollDeadlines: false,
  planTitle: '',
  upperBody: '',
  issuingBody: '',
  addressee: '',
  abbreviation: '',
  place: 'Hà Nội',
  documentProfile: 'hd36-2018',
  signsFor: '',
  signerOffice: '',
  senderName: 'Theo dõi kế hoạch',
  replyTo: '',
  admins: [],
};

const read = (...cells: { key?: unknown; value?: unknown }[]) => {
  const { records, findings } = readSettings(rowsOf(SETTINGS_TAB, ...cells));
  return { settings: records, findings, briefly: briefly(findings) };
};

describe('readSettings', () => {
  it('is the standard where rows are missing or empty', () => {
    expect(read()).toMatchObject({ settings: STANDARD, findings: [] });
    const empty = SETTINGS.map(({ key }) => ({ key, value: '' }));
    expect(read(...empty)).toMatchObject({ settings: STANDARD, findings: [] });
  });

  it('is the standard where every standard is typed in', () => {
    const typed = SETTINGS.map(({ key, standard }) => ({ key, value: standard }));
    expect(read(...typed)).toMatchObject({ settings: STANDARD, findings: [] });
  });

  it.each([
    { key: 'weeklyDay', value: 'thứ hai', means: 1 },
    { key: 'weeklyDay', value: 'Thứ 6', means: 5 },
    { key: 'weeklyDay', value: 'Chủ nhật', means: 7 },
    { key: 'weeklyDay', value: 'CN', means: 7 },
    { key: 'remindDays', value: 'Thứ Năm, thứ ba', means: [2, 4] },
    { key: 'remindDays', value: 'T2; T4 và T2', means: [1, 3] },
    { key: 'weeklyHour', value: 7, means: 7 },
    { key: 'weeklyHour', value: '23', means: 23 },
    { key: 'weeklyOn', value: false, means: false },
    { key: 'weeklyOn', value: 'Không', means: false },
    { key: 'rollDeadlines', value: 'có', means: true },
    { key: ' ROLLDEADLINES ', value: true, means: true, of: 'rollDeadlines' },
    { key: 'dueSoonDays', value: 0, means: 0 },
    { key: 'planTitle', value: 'Kế hoạch  tuyên\ntruyền', means: 'Kế hoạch tuyên truyền' },
    { key: 'documentProfile', value: 'ND30-2020', means: 'nd30-2020' },
    { key: 'admins', value: 'An@Example.vn, binh@example.vn', means: ['an@example.vn', 'binh@example.vn'] },
  ])(
    'reads $key “$value”',
    ({ key, value, means, of }: { key: string; value: unknown; means: unknown; of?: string }) => {
      const { settings, findings } = read({ key, value });
      expect(findings).toEqual([]);
      expect(settings).toEqual({ ...STANDARD, [of ?? key]: means });
    },
  );

  it.each([
    { key: 'weeklyDay', value: 'thứ tám', code: 'weekday.unknown' },
    { key: 'weeklyDay', value: 6, code: 'weekday.unknown' },
    { key: 'remindDays', value: 'thứ ba, thứ tám', code: 'weekday.unknown' },
    { key: 'weeklyHour', value: 24, code: 'number.out-of-bounds' },
    { key: 'weeklyHour', value: 7.5, code: 'number.out-of-bounds' },
    { key: 'focusDays', value: 0, code: 'number.out-of-bounds' },
    { key: 'dueSoonDays', value: 'bảy', code: 'quantity.not-a-number' },
    { key: 'weeklyOn', value: 'thỉnh thoảng', code: 'flag.unclear' },
    { key: 'documentProfile', value: 'hd99', code: 'choice.unknown' },
    { key: 'admins', value: 'an', code: 'mails.none-valid' },
    { key: 'place', value: '#REF!', code: 'cell.formula-error' },
  ])('keeps the standard for $key “$value” and says so: $code', ({ key, value, code }) => {
    const { settings, findings } = read({ key: 'senderName', value: 'Tên khác' }, { key, value });
    expect(settings).toEqual({ ...STANDARD, senderName: 'Tên khác' });
    expect(findings).toMatchObject([{ tab: 'Cấu hình', row: 3, column: 'Giá trị', code, severity: 'error' }]);
  });

  it('names the standard it uses', () => {
    const [finding] = read({ key: 'weeklyDay', value: 'thứ tám' }).findings;
    expect(finding?.message).toContain('Hiện dùng giá trị chuẩn: Thứ Sáu.');
  });

  it('warns of unknown and doubled keys, and of a value without a key', () => {
    const { settings, briefly: found } = read(
      { key: 'weeklyHour', value: 8 },
      { key: 'weeklyhour', value: 9 },
      { key: 'giờ gửi', value: 10 },
      { value: 11 },
      { key: 'weeklyOn', value: 'TBD' },
    );
    expect(settings).toEqual({ ...STANDARD, weeklyHour: 8 });
    expect(found).toEqual([
      '3 Mã row.doubled',
      '4 Mã setting.unknown',
      '5 Mã cell.required',
      '6 Giá trị cell.placeholder',
    ]);
  });
});
