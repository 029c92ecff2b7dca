import type { ActivityWords } from './activity-words.ts';

export const HD03_WORDS: ActivityWords = {
  counts: [12, 60],
  results: [
    'Đã mở chuyên mục trên trang thông tin điện tử của cơ quan, đăng {q} tin, bài với {900-9000} lượt xem.',
    'Duy trì chuyên mục “15 năm thành lập và phát triển”, mỗi tháng 2 - 3 bài; lũy kế {q} tin, bài.',
    'Phối hợp với tạp chí ngành mở chuyên trang, đăng {q} bài, trong đó {2-10} bài của lãnh đạo đơn vị.',
    'Đăng {q} tin, bài trên trang thông tin điện tử và bản tin nội bộ; gửi {2-14} bài cộng tác với Thông tin sinh hoạt chi bộ.',
    'Chuyên mục được đặt ở vị trí trang chủ; đã có {q} tin, bài và {1-6} video ngắn.',
    'Thành lập tổ cộng tác viên {=4-12} đồng chí; biên tập, đăng {q} tin, bài trên chuyên mục.',
    'Đăng {q} tin, bài; chọn {3-12} bài tiêu biểu gửi Trang thông tin điện tử Đảng bộ Khối.',
    'Mở chuyên mục trên bản tin điện tử gửi tới toàn thể đảng viên; phát hành {3-18} số với {q} tin, bài.',
    'Xây dựng {2-8} ảnh đồ họa tóm tắt chặng đường 15 năm, đăng cùng {q} tin, bài trên chuyên trang.',
  ],
  difficulties: [
    'Trang thông tin điện tử của cơ quan đang nâng cấp, chưa mở được chuyên mục riêng.',
    'Đội ngũ viết bài kiêm nhiệm, số lượng tin, bài chưa đều giữa các tháng.',
    'Tư liệu ảnh các năm đầu thành lập thất lạc nhiều do cơ quan chuyển trụ sở.',
    'Bài viết chủ yếu là tin hoạt động, thiếu bài chuyên sâu vì chưa mời được chuyên gia.',
  ],
  proposals: [
    'Đề nghị mở lớp tập huấn viết tin, bài về công tác xây dựng Đảng cho cộng tác viên của các đảng bộ.',
    'Đề nghị cung cấp bộ nhận diện, ảnh tư liệu dùng chung cho chuyên mục.',
    'Đề nghị liên kết chuyên mục của các đảng ủy trực thuộc trên Trang thông tin điện tử Đảng bộ Khối.',
  ],
};
