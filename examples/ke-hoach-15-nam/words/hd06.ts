import type { ActivityWords } from './activity-words.ts';

export const HD06_WORDS: ActivityWords = {
  counts: [3, 24],
  results: [
    'Đã sưu tầm, tiếp nhận {q} tư liệu, hiện vật; tổ chức {1-5} chuyến về nguồn với {40-180} lượt đảng viên.',
    'Tổ chức {1-4} chuyến về nguồn, dâng hương tại khu di tích; đảng viên hiến tặng {q} tư liệu, ảnh.',
    'Thăm, tặng quà {5-30} gia đình chính sách, Mẹ Việt Nam anh hùng; vận động được {q} hiện vật.',
    'Gặp mặt cán bộ hưu trí, ghi lại {3-12} lời kể; tiếp nhận {q} tư liệu về giai đoạn đầu thành lập đảng bộ.',
    'Lập danh mục {q} tư liệu, hiện vật có giá trị lịch sử đang lưu giữ tại cơ quan.',
    'Đoàn thanh niên tổ chức {2-6} hoạt động tri ân; sưu tầm {q} ảnh tư liệu gửi phòng truyền thống.',
    'Số hóa {q} tài liệu, ảnh tư liệu; viết bài giới thiệu {2-8} hiện vật tiêu biểu.',
    'Trao {3-20} sổ tiết kiệm, suất quà cho gia đình có công; vận động hiến tặng {q} hiện vật.',
    'Kết hợp sinh hoạt chi bộ về nguồn tại {2-9} địa chỉ đỏ; tiếp nhận {q} tư liệu từ đảng viên.',
  ],
  difficulties: [
    'Nhiều tư liệu do cá nhân giữ, gia đình chưa sẵn sàng hiến tặng bản gốc.',
    'Các chuyến về nguồn dồn vào mùa hè, khó bố trí xe do kinh phí hạn hẹp.',
    'Chưa có người am hiểu thẩm định giá trị hiện vật nên mới dừng ở lập danh mục.',
    'Đảng viên phân tán nhiều địa bàn, tổ chức hoạt động tập trung còn khó.',
  ],
  proposals: [
    'Đề nghị hướng dẫn tiêu chí và thủ tục tiếp nhận hiện vật, tư liệu.',
    'Đề nghị cho phép nộp bản số hóa thay bản gốc với tư liệu của gia đình.',
    'Đề nghị tổ chức chuyến về nguồn theo cụm để các đảng bộ nhỏ cùng tham gia.',
  ],
};
