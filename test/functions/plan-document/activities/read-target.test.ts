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
    ['Lấy ý kiến góp ý của người dân, khảo sát mức hài lòng 300 hộ gia đình', 300, 'hộ gia đình', null],
    ['Phát động thi đua thu nhận 80 sáng kiến kỹ thuật', 80, 'sáng kiến kỹ thuật', null],
    ['Thay thế 45 bộ đèn chiếu sáng, đơn giá 2,5 triệu đồng/bộ', 45, 'bộ đèn chiếu sáng', 2_500_000],
    ['Nhựa hóa 12 km đường liên xã', 12, 'km đường liên xã', null],
    ['Thăm hỏi gia đình người có công: 30 suất, mỗi suất 300.000 đồng', 30, 'suất', 300_000],
    ['Vận động đoàn viên đóng góp 1.200 ngày công', 1_200, 'ngày công', null],
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
    'Tuyên truyền thành tựu của 61 đảng bộ trực thuộc',
    'Tổ chức khám sức khỏe cho người trên 60 tuổi',
    'Triển khai Nghị quyết 35 của Bộ Chính trị',
    'Thực hiện Điều 5 của Điều lệ',
    'Xây dựng xong đề cương trong 02 ngày',
    'Tập huấn nghiệp vụ 3 tháng một lần',
    'Tổ chức hội thi tại 3 cụm',
    'Tổ chức thi 2 vòng',
    'Tổ chức Đại hội lần thứ 5 nhiệm kỳ mới',
  ])('sees no target in “%s”', (text) => expect(readTarget(text)).toBeNull());
});
