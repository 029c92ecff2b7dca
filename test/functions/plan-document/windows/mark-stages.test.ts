import { describe, expect, it } from 'vitest';
import { formatIsoDate } from '../../../../functions/calendar/plain-date.ts';
import { combineWindows } from '../../../../functions/plan-document/windows/combine-windows.ts';
import { findWindows } from '../../../../functions/plan-document/windows/find-windows.ts';

const CONTEXT = { year: 2026, documentDate: null };
const day = (date: number | null): string => (date === null ? '-' : formatIsoDate(date));

function meaning(sentence: string): readonly [window: string, times: number] {
  const stated = findWindows(sentence, CONTEXT).filter(({ standing }) => standing === 'stated');
  const { window } = combineWindows(stated);
  return [`${window.kind} ${day(window.start)}..${day(window.end)}`, stated.length];
}

const LISTS: Readonly<Record<string, readonly [window: string, times: number]>> = {
  'Giải bóng đá: khai mạc ngày 03/11/2026, chung kết ngày 20/11/2026.': ['range 2026-11-03..2026-11-20', 2],
  'Khai mạc ngày 03/11/2026 tại TP. Vinh, chung kết ngày 20/11/2026 tại TX. Cửa Lò.': [
    'range 2026-11-03..2026-11-20',
    2,
  ],
  'Trong năm 2026 tổ chức giải, khai mạc ngày 15/8/2026, bế mạc ngày 17/8/2026.': [
    'range 2026-08-15..2026-08-17',
    2,
  ],
  'Ngày hội văn hóa, khai mạc ngày 15/8/2026, bế mạc ngày 17/8/2026.': ['range 2026-08-15..2026-08-17', 2],
  'Xây dựng kế hoạch và tổ chức hội thi, vòng loại ngày 10/5/2026, chung kết ngày 20/5/2026.': [
    'range 2026-05-10..2026-05-20',
    2,
  ],
  'Cuộc thi tìm hiểu, vòng loại ngày 10/5, chung kết ngày 20/5.': ['range 2026-05-10..2026-05-20', 2],
  'Vòng loại: 10/5; chung kết: 20/5.': ['range 2026-05-10..2026-05-20', 2],
  'Hội thi, sơ khảo ngày 10/5, chung khảo ngày 20/5 và trao giải ngày 30/5/2026.': [
    'range 2026-05-10..2026-05-30',
    3,
  ],
  'Hội thao cấp cơ sở trong tháng 3, cấp huyện trong tháng 4, cấp tỉnh trong tháng 5/2026.': [
    'range 2026-03-01..2026-05-31',
    3,
  ],
  'Giao ban dư luận, lần 1 ngày 15/3, lần thứ hai ngày 15/9.': ['range 2026-03-15..2026-09-15', 2],
  'Giải chạy “Vì sức khỏe” (đợt 1: 26/3; đợt 2: 22/12).': ['range 2026-03-26..2026-12-22', 2],
  'Lễ phát động ngày 01/3/2026, tổng kết ngày 30/11/2026.': ['range 2026-03-01..2026-11-30', 2],
  'Hội diễn: tổng duyệt ngày 18/5/2026; công diễn tối 19/5/2026.': ['range 2026-05-18..2026-05-19', 2],
  'Nộp báo cáo đợt 1 chậm nhất ngày 25/5/2023; đợt 2 chậm nhất ngày 25/11/2023.': [
    'deadline -..2023-11-25',
    2,
  ],
  'Báo cáo kết quả về Ban, lần 1 trước 15/4, lần 2 trước 15/10.': ['deadline -..2026-10-14', 2],
  'Báo cáo quý I: trước 15/3; quý II: trước 15/6; quý III: trước 15/9.': ['deadline -..2026-09-14', 3],
  'Báo cáo quý I trước ngày 15/3, quý II trước ngày 15/6.': ['deadline -..2026-06-14', 2],
  'Giải bóng chuyền, bắt đầu ngày 03/11/2026, kết thúc ngày 10/11/2026.': ['range 2026-11-03..2026-11-10', 2],
  'Giao ban quý I trong tháng 4, quý II trong tháng 7, quý III trong tháng 10.': [
    'range 2026-04-01..2026-10-31',
    3,
  ],
  'Nộp sản phẩm quý III/2027: trước 15/9, quý IV/2027: trước 15/12.': ['deadline -..2027-12-14', 2],
  'Báo cáo 6 tháng trước 15/6, cả năm trước 15/11.': ['deadline -..2026-11-14', 2],
  'Hội thi trong tháng 5/2026, chung kết ngày 20/5/2026.': ['range 2026-05-01..2026-05-31', 2],
  'Tổ chức giải từ ngày 03/11 đến ngày 20/11/2026 (khai mạc ngày 03/11/2026).': [
    'range 2026-11-03..2026-11-20',
    2,
  ],
};

describe('markStages', () => {
  it.each(Object.entries(LISTS))('takes the times of all stages in “%s”', (sentence, [window, times]) => {
    const [read, count] = meaning(sentence);
    expect(read).toBe(window);
    expect(count).toBe(times);
  });

  it.each([
    'Giải bóng đá: khai mạc ngày 03/11/2026, kéo dài đến ngày 20/11/2026.',
    'Cuộc thi phát động ngày 01/3/2026, các bài hay được đăng báo vào tháng 9/2026.',
  ])('does not take one stage for the whole in “%s”', (sentence) => {
    expect(findWindows(sentence, CONTEXT).map(({ standing }) => standing)).toEqual([
      'mentioned',
      'mentioned',
    ]);
  });

  it('keeps the stages of one sentence apart from the times of the next', () => {
    const text = 'Giải bóng đá khai mạc ngày 03/11/2026. Các đơn vị góp ý vào ngày 15/12/2026.';
    expect(findWindows(text, CONTEXT).map(({ standing }) => standing)).toEqual(['stated', 'mentioned']);
  });

  it.each(['Chung kết 2/3 đội mạnh nhất.', 'Trao giải cho 3/4 số đội.', 'Vòng loại chọn 8/10 thí sinh.'])(
    'takes no share for a day in “%s”',
    (sentence) => {
      expect(findWindows(sentence, CONTEXT)).toEqual([]);
    },
  );
});
