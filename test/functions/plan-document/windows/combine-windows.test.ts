import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../../functions/calendar/plain-date.ts';
import { readTimeCell } from '../../../../functions/plan-document/windows/read-window.ts';

const CONTEXT = { year: 2022, documentDate: null };
const day = (date: number | null): string => (date === null ? '-' : formatIsoDate(date));

const CELLS: Readonly<Record<string, readonly [window: string, milestones: number]>> = {
  'tháng 3/2022; tháng 9/2022': ['range 2022-03-01..2022-09-30', 2],
  'trước 30/6/2022; trước 15/12/2022': ['deadline -..2022-12-14', 2],
  'từ tháng 3/2022, hoàn thành trước 30/6/2022': ['range 2022-03-01..2022-06-29', 2],
  'Hoàn thành trước 15/2/2022; tổ chức trong tháng 4/2022': ['deadline -..2022-04-30', 2],
  'Bắt đầu: 15/3/2022; kết thúc: 15/4/2022': ['range 2022-03-15..2022-04-15', 2],
  'tháng 3/2022 và thường xuyên': ['month 2022-03-01..2022-03-31', 0],
  'trong dịp tổ chức Hội nghị (tháng 4/2022)': ['month 2022-04-01..2022-04-30', 0],
  'hằng tháng và nhân dịp Đại hội': ['continuous -..-', 0],
  'nhân dịp Đại hội và thường xuyên': ['event -..-', 0],
  'vào các ngày 19/6/2022, 17/7/2022 và 14/8/2022': ['range 2022-06-19..2022-08-14', 3],
  'tháng 4/2022 (từ 10/4 đến 20/4)': ['range 2022-04-10..2022-04-20', 0],
  'từ nay đến 30/6/2022': ['range -..2022-06-30', 0],
  'trước 15/4/2022; trước 31/4/2022': ['unstated -..-', 0],
};

describe('combineWindows', () => {
  it.each(Object.entries(CELLS))('makes of “%s” %s', (cell, [expected, count]) => {
    const { window, milestones } = readTimeCell(cell, CONTEXT);
    expect(`${window.kind} ${day(window.start)}..${day(window.end)}`).toBe(expected);
    expect(milestones).toHaveLength(count);
  });
});
