import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../../functions/plan-document/activities/read-target.ts';

describe('readTarget', () => {
  it.each([
    [
      'hỗ trợ xây dựng 150 căn nhà tình nghĩa, trị giá 01 căn nhà là 50.000.000 đồng (năm mươi triệu đồng)',
      150,
      'căn nhà tình nghĩa',
      50_000_000,
    ],
    ['Tặng 40 chiếc xe đạp cho trẻ em (1,5 triệu đồng/chiếc)', 40, 'chiếc xe đạp', 1_500_000],
    ['Trồng ít nhất 1.500 cây xanh', 1_500, 'cây xanh', null],
    ['tổ chức 05 lớp về an toàn', 5, 'lớp', null],
    ['Trao 50 suất quà trị giá 25 triệu đồng', 50, 'suất quà', null],
  ])('reads “%s”', (text, quantity, unit, money) =>
    expect(readTarget(text)).toEqual({ quantity, unit, money }),
  );

  it('tells money for all from money for each', () => {
    expect(readTarget('Trao 50 suất quà, tổng trị giá 25 triệu đồng')).toEqual({
      quantity: 50,
      unit: 'suất quà',
      money: 25_000_000,
      moneyIs: 'total',
    });
  });

  it.each([
    'đóng góp của 61 đảng bộ trực thuộc',
    'Kỷ niệm 15 năm Ngày thành lập',
    'đạt 95% kế hoạch',
    'thực hiện 05 năm Chỉ thị số 05-CT/TW',
    'hỗ trợ 50 triệu đồng',
  ])('sees no target in “%s”', (text) => expect(readTarget(text)).toBeNull());
});
