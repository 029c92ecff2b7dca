import type { ActivityWords } from './activity-words.ts';

export const HD04_WORDS: ActivityWords = {
  counts: [10, 55],
  results: [
    'Tuyên truyền mừng Đảng, mừng Xuân qua {q} tin, bài, {6-30} lượt chạy chữ trên bảng điện tử tại trụ sở.',
    'Thực hiện {q} tin, bài về các ngày lễ lớn và kết quả thực hiện nghị quyết đại hội; tổ chức {1-5} hội nghị báo cáo viên.',
    'Các chi bộ tổ chức {4-16} buổi nói chuyện về đóng góp của cơ quan với công cuộc đổi mới; đăng {q} tin, bài.',
    'Đăng {q} tin, bài về kết quả thực hiện Nghị quyết Trung ương 4 và Chỉ thị số 05-CT/TW tại đơn vị.',
    'Giới thiệu đóng góp của đảng bộ qua {q} tin, bài và {1-4} cuộc trưng bày ảnh, tư liệu.',
    'Phối hợp với công đoàn, đoàn thanh niên tổ chức {2-9} hoạt động chào mừng các ngày lễ lớn; có {q} tin, bài.',
    'Phát động cuộc thi viết về đảng bộ, nhận {15-80} bài dự thi; đăng tải {q} bài.',
    'Phát thanh nội bộ hằng tuần về các ngày lễ lớn, lũy kế {q} tin, bài.',
    'Tổ chức {2-7} buổi sinh hoạt chuyên đề về kết quả thực hiện nghị quyết; đăng {q} tin, bài trên trang thông tin điện tử.',
  ],
  difficulties: [
    'Hoạt động tập trung đông người dịp Tết phải hủy do phòng, chống dịch, chỉ tuyên truyền được trên mạng nội bộ.',
    'Nội dung trải dài hai năm, đơn vị chưa bố trí được người theo dõi riêng.',
    'Kinh phí tuyên truyền năm 2022 cấp chậm nên chưa in được ấn phẩm.',
    'Số liệu kết quả thực hiện nghị quyết phải chờ sơ kết chuyên môn mới có để tuyên truyền.',
  ],
  proposals: [
    'Đề nghị thông báo sớm danh mục các ngày lễ lớn cần tuyên truyền trong năm.',
    'Đề nghị định hướng số lượng tin, bài tối thiểu mỗi quý để các đảng ủy chủ động.',
    'Đề nghị hỗ trợ báo cáo viên của Đảng ủy Khối cho các buổi nói chuyện chuyên đề.',
  ],
};
