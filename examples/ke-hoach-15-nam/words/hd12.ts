import type { ActivityWords } from './activity-words.ts';

export const HD12_WORDS: ActivityWords = {
  counts: [4, 26],
  results: [
    'Đã treo {q} băng rôn, khẩu hiệu tại trụ sở cơ quan và các đơn vị trực thuộc.',
    'Treo {q} băng rôn theo đúng ba khẩu hiệu của Kế hoạch, {6-40} lá cờ đảng, cờ Tổ quốc.',
    'Lắp {1-3} pa-nô khổ lớn tại cổng trụ sở, treo {q} băng rôn trên các tầng làm việc.',
    'Chạy chữ khẩu hiệu trên {1-4} bảng điện tử, treo {q} băng rôn tại hội trường.',
    'Tận dụng khung cũ, in mới {q} băng rôn để tiết kiệm kinh phí.',
    'Treo {q} băng rôn, khẩu hiệu tại {2-8} điểm; kiểm tra, thay thế các tấm bị rách do mưa gió.',
    'Các chi bộ tự trang trí bảng tin, góc tuyên truyền; toàn đảng bộ treo {q} băng rôn.',
    'Treo {q} băng rôn, đăng khẩu hiệu trên đầu trang thông tin điện tử của cơ quan.',
  ],
  difficulties: [
    'Trụ sở dùng chung nhiều cơ quan, vị trí treo băng rôn phải xin phép ban quản lý tòa nhà.',
    'Trụ sở đang sửa chữa mặt ngoài nên chỉ treo được trong sảnh và hội trường.',
    'Kinh phí in băng rôn chưa có trong dự toán đầu năm, phải điều chỉnh khoản chi khác.',
    'Gió lớn làm rách một số băng rôn, phải in lại.',
  ],
  proposals: [
    'Đề nghị gửi mẫu thiết kế băng rôn thống nhất kèm quy cách.',
    'Đề nghị cho phép dùng bảng điện tử thay băng rôn ở trụ sở không có chỗ treo.',
    'Đề nghị hướng dẫn nguồn kinh phí chi cho trang trí, khẩu hiệu.',
  ],
};
