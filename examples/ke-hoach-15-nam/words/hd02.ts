import type { ActivityWords } from './activity-words.ts';

export const HD02_WORDS: ActivityWords = {
  counts: [6, 28],
  results: [
    'Đã có {q} chi bộ tổ chức sinh hoạt truyền thống theo Đề cương; tỷ lệ đảng viên tham dự đạt {=88-99}%.',
    '{q} chi bộ sinh hoạt chuyên đề gắn với kỷ niệm 92 năm Ngày thành lập Đảng; có {20-90} ý kiến phát biểu, trao đổi.',
    'Sao gửi Đề cương tuyên truyền tới 100% chi bộ; đến nay {q} chi bộ đã sinh hoạt, {3-10} chi bộ tổ chức tại bảo tàng, di tích.',
    'Tổ chức sinh hoạt truyền thống kết hợp trực tiếp và trực tuyến tại {q} chi bộ; mời {1-5} đồng chí lão thành nói chuyện.',
    'Các chi bộ đã tổ chức {q} buổi sinh hoạt truyền thống, thu {30-160} bài thu hoạch của đảng viên.',
    '{q} buổi sinh hoạt truyền thống được tổ chức đúng Đề cương; đảng viên trẻ trình bày {2-9} chuyên đề về lịch sử Đảng bộ Khối.',
    'Đã hoàn thành sinh hoạt tại {q} chi bộ; lồng ghép trao Huy hiệu Đảng cho {2-11} đảng viên.',
    'Chi ủy xây dựng câu hỏi gợi ý thảo luận kèm Đề cương; {q} chi bộ đã sinh hoạt, biên bản lưu tại văn phòng đảng ủy.',
    'Kết hợp sinh hoạt truyền thống với xem phim tư liệu về Đảng bộ Khối tại {q} chi bộ.',
  ],
  difficulties: [
    'Nhiều đảng viên là F0, F1 phải cách ly trong tháng 3 nên một số chi bộ lùi lịch sinh hoạt.',
    'Chi bộ có đảng viên đi công tác biệt phái, công tác nước ngoài khó bố trí sinh hoạt đông đủ.',
    'Đề cương nhận được sau khi chi bộ đã họp thường kỳ nên phải bố trí thêm buổi sinh hoạt.',
    'Một số chi bộ ghép sinh hoạt truyền thống với họp thường kỳ, thời gian thảo luận còn ngắn do việc chuyên môn nhiều.',
  ],
  proposals: [
    'Đề nghị cung cấp thêm phim tư liệu, ảnh về lịch sử Đảng bộ Khối để chi bộ sử dụng khi sinh hoạt.',
    'Đề nghị cho phép các chi bộ ở xa trụ sở sinh hoạt theo hình thức trực tuyến.',
    'Đề nghị bổ sung phần hỏi - đáp ngắn kèm Đề cương để đảng viên dễ trao đổi.',
  ],
};
