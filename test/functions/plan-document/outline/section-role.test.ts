import { describe, expect, it } from 'vitest';
import { nestedRole, roleOf } from '../../../../functions/plan-document/outline/section-role.ts';

describe('roleOf', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', 'aims'],
    ['MỤC TIÊU, NHIỆM VỤ', 'work'],
    ['Đánh giá kết quả thực hiện nhiệm vụ năm 2023', 'aims'],
    ['NỘI DUNG, HÌNH THỨC, THỜI GIAN TUYÊN TRUYỀN', 'work'],
    ['Nội dung', 'contents'],
    ['NHIỆM VỤ VÀ GIẢI PHÁP', 'work'],
    ['THỜI GIAN, ĐỊA ĐIỂM', 'time'],
    ['Chủ đề, thời gian', 'time'],
    ['TỔ CHỨC THỰC HIỆN', 'organisation'],
    ['PHÂN CÔNG NHIỆM VỤ', 'organisation'],
    ['MỘT SỐ KHẨU HIỆU TUYÊN TRUYỀN', 'slogans'],
    ['Tổ chức treo băng rôn, khẩu hiệu', null],
    ['KINH PHÍ', 'means'],
    ['Giám sát', null],
  ])('“%s” is %s', (heading, role) => expect(roleOf(heading)).toBe(role));
});

describe('nestedRole', () => {
  it('takes a piece of work for none of the parts of a plan', () => {
    expect(nestedRole('Đánh giá, tổng kết phong trào')).toBeNull();
    expect(nestedRole('Tổ chức thực hiện tuần lễ áo dài')).toBeNull();
    expect(nestedRole('Mục đích')).toBe('aims');
  });
});
