import { describe, expect, it } from 'vitest';
import { bodiesOfHeading, readBodies } from '../../../../functions/plan-document/bodies/read-bodies.ts';

describe('readBodies', () => {
  it.each([
    ['Ban Tuyên giáo, Văn phòng Đảng ủy', ['Ban Tuyên giáo', 'Văn phòng Đảng ủy']],
    ['Ban Tuyên giáo và Dân vận', ['Ban Tuyên giáo và Dân vận']],
    ['Sở Văn hóa, Thể thao và Du lịch; Sở Y tế', ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Y tế']],
    [
      'các ban, đơn vị Đảng ủy Khối, các đảng ủy trực thuộc',
      ['các ban, đơn vị Đảng ủy Khối', 'các đảng ủy trực thuộc'],
    ],
    ['Hội Liên hiệp Phụ nữ và Đoàn Thanh niên', ['Hội Liên hiệp Phụ nữ', 'Đoàn Thanh niên']],
    ['UBND các xã, thị trấn', ['UBND các xã, thị trấn']],
    ['với Công an xã', ['Công an xã']],
    ['', []],
  ])('reads “%s”', (list, names) => expect(readBodies(list)).toEqual(names));
});

describe('bodiesOfHeading', () => {
  it.each([
    ['Ban Tuyên giáo:', ['Ban Tuyên giáo']],
    ['BAN TỔ CHỨC', ['BAN TỔ CHỨC']],
    ['Các chi bộ trực thuộc', ['Các chi bộ trực thuộc']],
    ['NỘI DUNG HOẠT ĐỘNG', []],
    ['CÁC HOẠT ĐỘNG', []],
    ['Tổ chức Hội thi', []],
    ['Hội nghị tổng kết', []],
    ['Công tác tuyên truyền', []],
  ])('“%s” names %j', (heading, names) => expect(bodiesOfHeading(heading)).toEqual(names));
});
