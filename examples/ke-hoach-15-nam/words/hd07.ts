import type { ActivityWords } from './activity-words.ts';

export const HD07_WORDS: ActivityWords = {
  counts: [1, 8],
  results: [
    'Đã cung cấp {q} cảnh quay, tư liệu hình ảnh cho tổ làm phóng sự.',
    'Bố trí {1-4} đồng chí trả lời phỏng vấn; gửi {q} tư liệu ảnh, phim phục vụ phóng sự.',
    'Phối hợp ghi hình tại trụ sở {1-3} buổi; cung cấp {q} tư liệu về hoạt động của đảng bộ.',
    'Góp ý {2-7} nội dung vào đề cương kịch bản; gửi {q} ảnh, phim tư liệu.',
    'Thông báo lịch phát sóng tới {=5-20} chi bộ; giới thiệu phóng sự qua {q} tin trên trang thông tin điện tử.',
    'Giới thiệu {2-5} tập thể, cá nhân tiêu biểu để ghi hình; chuyển {q} tư liệu cho tổ biên tập.',
    'Chuẩn bị thuyết minh, số liệu 15 năm của đảng bộ; bàn giao {q} đoạn phim tư liệu.',
    'Liên hệ cơ quan truyền hình, thống nhất khung giờ; đã có {q} bản dựng, đoạn giới thiệu được duyệt.',
  ],
  difficulties: [
    'Lịch ghi hình phải lùi hai lần vì nhân vật phỏng vấn nhiễm Covid-19.',
    'Tư liệu phim trước năm 2010 chất lượng thấp, phải quay bổ sung.',
    'Khung giờ phát sóng do đài truyền hình bố trí, đơn vị chưa chủ động được.',
    'Kịch bản chỉnh sửa nhiều lần do phải rút ngắn thời lượng.',
  ],
  proposals: [
    'Đề nghị gửi đường dẫn phóng sự sau khi phát sóng để các chi bộ sử dụng khi sinh hoạt.',
    'Đề nghị thông báo lịch ghi hình trước ít nhất năm ngày làm việc.',
    'Đề nghị có bản rút gọn 3 - 5 phút để chiếu tại hội nghị của đơn vị.',
  ],
};
