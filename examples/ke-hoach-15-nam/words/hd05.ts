import type { ActivityWords } from './activity-words.ts';

export const HD05_WORDS: ActivityWords = {
  counts: [2, 14],
  results: [
    'Đã đăng {q} tin, bài về tình cảm, đóng góp của cán bộ, đảng viên với biển đảo quê hương.',
    'Vận động ủng hộ xây dựng công trình tặng Hải quân từ {60-400} cán bộ, đảng viên; thực hiện {q} tin, bài.',
    'Mời báo cáo viên nói chuyện chuyên đề về biển đảo cho {80-300} lượt đảng viên; đăng {q} tin, bài.',
    'Tuyên truyền về Chương trình phối hợp với Bộ Tư lệnh Hải quân qua {q} tin, bài và bảng tin tại trụ sở.',
    'Tổ chức viết {40-200} thư thăm hỏi chiến sĩ đảo xa; đăng {q} tin, bài.',
    'Trưng bày {15-60} ảnh về Trường Sa, nhà giàn DK1; thực hiện {q} tin, bài phản ánh.',
    'Lồng ghép chuyên đề biển đảo trong sinh hoạt của {4-15} chi bộ; có {q} tin, bài.',
    'Giới thiệu công trình tặng Hải quân và gương người lính biển qua {q} tin, bài, {1-3} video ngắn.',
  ],
  difficulties: [
    'Chuyến công tác thăm đảo bị hoãn do dịch Covid-19 nên chưa có tư liệu thực tế.',
    'Đơn vị không có lĩnh vực chuyên môn gắn với biển, nội dung tuyên truyền phải dẫn lại từ báo chí.',
    'Lịch khánh thành công trình thay đổi, kế hoạch đăng bài phải điều chỉnh theo.',
    'Thiếu ảnh có bản quyền về biển đảo để dùng cho triển lãm.',
  ],
  proposals: [
    'Đề nghị cung cấp tài liệu, hình ảnh chính thức về công trình tặng Bộ Tư lệnh Hải quân.',
    'Đề nghị bố trí đại diện đảng ủy trực thuộc tham gia đoàn công tác thăm quân dân Trường Sa.',
    'Đề nghị thông báo sớm lịch hội nghị ký kết để cử phóng viên, cộng tác viên dự.',
  ],
};
