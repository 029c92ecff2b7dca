import type { ActivityWords } from './activity-words.ts';

/** For activities of other plans, about which nothing particular is known. */
export const GENERAL_WORDS: ActivityWords = {
  counts: [2, 15],
  results: [
    'Đã thực hiện {q} phần việc theo kế hoạch của đơn vị, {3-12} chi bộ tham gia.',
    'Tổ chức {q} hoạt động, thu hút {60-300} lượt cán bộ, đảng viên.',
    'Đăng {q} tin, bài trên trang thông tin điện tử; phổ biến tới {4-18} chi bộ.',
    'Hoàn thành {q} nội dung được giao; lãnh đạo đơn vị kiểm tra {1-4} lần.',
  ],
  difficulties: [
    'Nội dung liên quan nhiều đơn vị, thời gian phối hợp kéo dài.',
    'Văn bản hướng dẫn đến chậm nên đơn vị triển khai muộn.',
  ],
  proposals: [
    'Đề nghị có hướng dẫn cụ thể hơn về yêu cầu và sản phẩm phải nộp.',
    'Đề nghị phân công rõ cơ quan chủ trì, phối hợp.',
  ],
};

/** Difficulties, with their causes, that any activity can meet. */
export const COMMON_DIFFICULTIES: readonly string[] = [
  'Cán bộ phụ trách kiêm nhiệm nhiều việc, chưa có người thay khi đi công tác.',
  'Kinh phí phân bổ chậm, đơn vị phải tạm ứng từ nguồn chi thường xuyên.',
  'Dịch Covid-19 diễn biến phức tạp, nhiều đồng chí phải cách ly y tế nên lịch thực hiện bị đảo lộn.',
  'Trùng thời điểm kiểm tra, quyết toán của cơ quan nên bố trí nhân lực khó khăn.',
  'Các chi bộ trực thuộc báo cáo chậm, số liệu tổng hợp chưa đầy đủ.',
];

export const COMMON_PROPOSALS: readonly string[] = [
  'Đề nghị gửi văn bản hướng dẫn qua thư điện tử đồng thời với văn bản giấy.',
  'Đề nghị hỗ trợ một phần kinh phí cho các đảng bộ có quy mô nhỏ.',
  'Đề nghị kéo dài thời gian nộp báo cáo thêm ba ngày trong đợt cao điểm.',
  'Đề nghị tổ chức trao đổi kinh nghiệm giữa các cụm thi đua.',
  'Đề nghị tiếp tục quan tâm, chỉ đạo.',
];

/** What is written while there is little to count yet. */
export const STARTING_WORDS: readonly string[] = [
  'Đã ban hành kế hoạch và phân công các chi bộ thực hiện.',
  'Đảng ủy đã họp, giao ban tuyên giáo làm đầu mối; đang chuẩn bị nội dung.',
  'Đã sao gửi văn bản chỉ đạo tới các chi bộ trực thuộc, đang xây dựng chương trình cụ thể.',
  'Đang khảo sát, lập dự toán kinh phí trình lãnh đạo cơ quan.',
  'Đã thành lập tổ giúp việc, thống nhất lịch triển khai.',
  'Đang phối hợp với công đoàn, đoàn thanh niên thống nhất hình thức tổ chức.',
  'Đã quán triệt trong ban chấp hành đảng bộ; các chi bộ đang đăng ký nội dung.',
  'Đã có công văn hướng dẫn, đôn đốc; đang chờ các chi bộ gửi kế hoạch.',
];

/** `{tên}` is an invented person's name. */
export const EXEMPLARY_WORDS: readonly string[] = [
  'Tập thể Chi bộ Văn phòng.',
  'Tập thể Chi bộ Vụ Tổ chức cán bộ; đồng chí {tên}, Bí thư chi bộ.',
  'Đồng chí {tên}, cộng tác viên có nhiều tin, bài chất lượng.',
  'Tập thể Đoàn thanh niên cơ quan, nòng cốt trong các hoạt động tuyên truyền.',
  'Tập thể Chi bộ Trung tâm Thông tin; đồng chí {tên}, chuyên viên.',
  'Đồng chí {tên}, chi ủy viên, tận tụy, sáng tạo trong vận động quần chúng.',
  'Tập thể Ban Tuyên giáo Đảng ủy; các đồng chí {tên}, {tên}.',
  'Đồng chí {tên}, cán bộ hưu trí, hiến tặng nhiều tư liệu quý.',
];
