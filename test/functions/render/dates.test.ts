import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { officialDate } from '../../../functions/render/official-date.ts';
import { weekDays, weekText } from '../../../functions/render/week-text.ts';

describe('dates in official texts', () => {
  it.each([
    [dayOf(2018, 4, 3), 'ngày 03 tháng 4 năm 2018'],
    [dayOf(2022, 1, 5), 'ngày 05 tháng 01 năm 2022'],
    [dayOf(2022, 12, 31), 'ngày 31 tháng 12 năm 2022'],
  ])('pads only days 1–9 and months 1–2 (%i)', (date, text) => {
    expect(officialDate(date)).toBe(text);
  });

  it('names a week by its number and its days', () => {
    expect(weekText('2022-W11')).toBe('tuần 11/2022');
    expect(weekDays('2022-W11')).toBe('từ 14/03/2022 đến 20/03/2022');
    expect(weekDays('2022-W60')).toBe('');
  });
});
