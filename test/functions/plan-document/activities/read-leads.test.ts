import { describe, expect, it } from 'vitest';
import { readLeads } from '../../../../functions/plan-document/activities/read-leads.ts';

describe('readLeads', () => {
  it.each([
    [
      'Họp báo. Chủ trì: Ban Tuyên giáo; phối hợp: Văn phòng, các chi bộ.',
      ['Ban Tuyên giáo'],
      ['Văn phòng', 'các chi bộ'],
    ],
    [
      'Đơn vị chủ trì: Sở Y tế. Cơ quan phối hợp: Công an tỉnh. Thời gian: tháng 3.',
      ['Sở Y tế'],
      ['Công an tỉnh'],
    ],
    [
      'Ban Tổ chức chủ trì, phối hợp với Ủy ban Kiểm tra, Văn phòng tham mưu kế hoạch.',
      ['Ban Tổ chức'],
      ['Ủy ban Kiểm tra', 'Văn phòng'],
    ],
    ['Giao Công an xã chủ trì thực hiện.', ['Công an xã'], []],
    ['Trang trí trụ sở do Đoàn Thanh niên chủ trì.', ['Đoàn Thanh niên'], []],
    ['Sở Tư pháp phối hợp với Báo tỉnh tổ chức cuộc thi.', ['Sở Tư pháp'], ['Báo tỉnh']],
    ['Ký kết Chương trình phối hợp tuyên truyền về biển đảo với Bộ Tư lệnh Hải quân.', [], []],
    ['Tổ chức hội nghị tại Ban Tuyên giáo.', [], []],
    ['Thực hiện: tháng 3/2024.', [], []],
    [
      'Lập phần mềm. Chủ trì: Cục Công nghệ thông tin; phối hợp: Phòng Kế hoạch tổng hợp, Thanh tra Bộ; sản phẩm: phần mềm; thời hạn: quý II.',
      ['Cục Công nghệ thông tin'],
      ['Phòng Kế hoạch tổng hợp', 'Thanh tra Bộ'],
    ],
    [
      'Đơn vị chủ trì: Vụ Kế hoạch - Tài chính; kết quả đầu ra: dự toán; đơn vị phối hợp: Phòng Quản lý đào tạo và các đơn vị liên quan.',
      ['Vụ Kế hoạch - Tài chính'],
      ['Phòng Quản lý đào tạo', 'các đơn vị liên quan'],
    ],
    ['Chủ trì: Ban Tuyên giáo, hoàn thành trong tháng 5.', ['Ban Tuyên giáo'], []],
    [
      'Cục Công nghệ thông tin chủ trì, phối hợp với Phòng Kế hoạch tổng hợp.',
      ['Cục Công nghệ thông tin'],
      ['Phòng Kế hoạch tổng hợp'],
    ],
    [
      'Phòng Quản lý đào tạo chủ trì, phối hợp với Tổ Công nghệ thông tin xây dựng đề án.',
      ['Phòng Quản lý đào tạo'],
      ['Tổ Công nghệ thông tin'],
    ],
    ['Văn phòng phối hợp với Đoàn xã thông tin kết quả.', ['Văn phòng'], ['Đoàn xã']],
  ])('reads “%s”', (text, lead, coordinating) => expect(readLeads(text)).toEqual({ lead, coordinating }));
});
