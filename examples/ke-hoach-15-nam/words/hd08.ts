import type { ActivityWords } from './activity-words.ts';

export const HD08_WORDS: ActivityWords = {
  counts: [1, 10],
  results: [
    'Đã đăng ký {1-3} tham luận; chuẩn bị {q} tin, bài về kết quả công tác dân vận của đơn vị.',
    'Rà soát, lựa chọn {2-6} mô hình “Dân vận khéo” để giới thiệu; viết {q} tin, bài.',
    'Xây dựng báo cáo kết quả công tác dân vận 15 năm; đăng {q} tin, bài trong thời gian chờ Tọa đàm.',
    'Phân công phóng viên, cộng tác viên theo dõi Tọa đàm; có {q} tin, bài về dân vận chính quyền.',
    'Khảo sát ý kiến {50-300} đảng viên về giải pháp nâng cao chất lượng dân vận; đăng {q} bài.',
    'Gửi tham luận về dân vận trong cải cách hành chính; tuyên truyền {q} tin, bài.',
    'Tập hợp {3-10} kiến nghị của các chi bộ làm tư liệu cho Tọa đàm; đăng {q} tin, bài.',
    'Giới thiệu {1-4} điển hình dân vận của đơn vị trên trang thông tin qua {q} tin, bài.',
  ],
  difficulties: [
    'Chưa có ngày tổ chức Tọa đàm nên chưa lên được lịch đăng bài cụ thể.',
    'Nội dung tham luận phải xin ý kiến lãnh đạo cơ quan, thời gian góp ý kéo dài.',
    'Đơn vị ít tiếp xúc trực tiếp với người dân, mô hình dân vận còn ít do đặc thù nghiên cứu.',
    'Cán bộ làm công tác dân vận kiêm nhiệm, mới thay đổi nên chưa nắm hết số liệu cũ.',
  ],
  proposals: [
    'Đề nghị sớm thông báo thời gian, hình thức tổ chức Tọa đàm để đơn vị chủ động tuyên truyền.',
    'Đề nghị gửi kỷ yếu Tọa đàm cho các đảng ủy trực thuộc làm tài liệu sinh hoạt.',
    'Đề nghị cho phép dự trực tuyến đối với các đơn vị ở xa.',
  ],
};
