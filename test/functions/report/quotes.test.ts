import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutFairly } from '../../../functions/report/cut-fairly.ts';
import { cutText } from '../../../functions/report/cut-text.ts';
import { namesCause } from '../../../functions/report/names-cause.ts';
import { type QuoteGroup, quotesByActivity } from '../../../functions/report/quotes.ts';
import { reportRows } from '../../../functions/report/report-row.ts';
import { anActivity, aProgress, aSnapshot, aUnit } from './sample-plan.ts';

const ACTIVITIES = ['HĐ01', 'HĐ02', 'HĐ03'].map((code) => anActivity(code));
const UNITS = ['DU01', 'DU02', 'DU03', 'DU04'].map((code) => aUnit(code));

/** What each unit wrote: activity code → unit code → text. */
function quotes(words: Record<string, Record<string, string>>): QuoteGroup[] {
  const progress = Object.entries(words).flatMap(([activity, byUnit]) =>
    Object.entries(byUnit).map(([unit, result]) => aProgress(activity, unit, { result })),
  );
  const rows = reportRows(aSnapshot({ activities: ACTIVITIES, units: UNITS, progress }));
  return quotesByActivity(rows, ACTIVITIES, (row) => row.result);
}

const said = (groups: readonly QuoteGroup[]) =>
  groups.map((group) => [group.activity.code, ...group.quotes.map(({ text }) => text)]);

describe('quotesByActivity', () => {
  it('says once what several units wrote, with all their rows', () => {
    const groups = quotes({ HĐ02: { DU01: 'Đã xong.', DU02: ' đã  xong. ', DU03: 'Khác', DU04: '  ' } });
    expect(said(groups)).toEqual([['HĐ02', 'Đã xong.', 'Khác']]);
    expect(groups[0]?.quotes[0]?.rows.map((row) => row.unitCode)).toEqual(['DU01', 'DU02']);
  });
});

describe('cutFairly', () => {
  const groups = quotes({
    HĐ01: { DU01: 'a1', DU02: 'a2', DU03: 'a3', DU04: 'a4' },
    HĐ02: { DU01: 'b1', DU02: 'b2' },
    HĐ03: { DU01: 'c1' },
  });

  it('hears every activity before one speaks twice, and other units before one speaks twice', () => {
    const { groups: shown, hidden } = cutFairly(groups, 4);
    expect(said(shown)).toEqual([
      ['HĐ01', 'a1', 'a3'],
      ['HĐ02', 'b2'],
      ['HĐ03', 'c1'],
    ]);
    expect(hidden).toBe(3);
  });

  it('prefers the activities with most voices where not all can speak', () => {
    expect(said(cutFairly(groups.toReversed(), 1).groups)).toEqual([['HĐ01', 'a1']]);
  });

  it('shows or counts every quote, never more than the limit', () => {
    fc.assert(
      fc.property(fc.nat(9), (limit) => {
        const { groups: shown, hidden } = cutFairly(groups, limit);
        const count = shown.flatMap((group) => group.quotes).length;
        expect(count + hidden).toBe(7);
        expect(count).toBe(Math.min(limit, 7));
      }),
    );
  });
});

describe('namesCause', () => {
  it.each([
    'Bài viết còn ít do chi bộ chưa có cộng tác viên.',
    'Nguyên nhân: kinh phí cấp chậm',
    'Gửi chậm vì trùng thời điểm tổng kết.',
    'Nhiều đảng viên phải cách ly nên chi bộ lùi lịch.',
    'Do dịch bệnh.',
  ])('finds the cause in “%s”', (text) => {
    expect(namesCause(text)).toBe(true);
    expect(namesCause(text.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Thiếu tư liệu về giai đoạn đầu.',
    'Công việc trở nên phức tạp.',
    'Tinh thần tự do thảo luận chưa cao.',
  ])('finds none in “%s”', (text) => {
    expect(namesCause(text)).toBe(false);
  });
});

describe('cutText', () => {
  it('ends between words where it can', () => {
    expect(cutText('Tuyên truyền kết quả phong trào', 24)).toBe('Tuyên truyền kết quả…');
    expect(cutText('vừa đủ', 6)).toBe('vừa đủ');
  });

  it('leaves out a character whole', () => {
    const family = '👨‍👩‍👧';
    expect(cutText(`ab${family}cd`, 6)).toBe('ab…');
    expect(cutText('tiến độ'.normalize('NFD'), 5).normalize('NFC')).toBe('ti…');
  });

  it('never grows beyond its limit nor breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 30 }), (text, limit) => {
        const cut = cutText(text, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, 1));
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
