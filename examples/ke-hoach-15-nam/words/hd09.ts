import type { ActivityWords } from './activity-words.ts';

export const HD09_WORDS: ActivityWords = {
  counts: [3, 15],
  results: [
    'Đã thực hiện {q} tin, bài về Lễ Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối trên trang thông tin điện tử.',
    'Thông báo chương trình Lễ Kỷ niệm tới {=6-20} chi bộ; đăng {q} tin, bài.',
    'Treo pa-nô, chạy chữ trên bảng điện tử tại trụ sở; thực hiện {q} tin, bài về Lễ Kỷ niệm.',
    'Cử {=5-20} đại biểu tham gia các hoạt động của Lễ Kỷ niệm; đăng {q} tin, bài, ảnh.',
    'Tổ chức cho {80-350} đảng viên theo dõi qua truyền hình, trực tuyến; có {q} tin, bài phản ánh.',
    'Đăng lại bài viết của lãnh đạo Đảng ủy Khối nhân dịp kỷ niệm; tự thực hiện {q} tin, bài.',
    'Ra số bản tin đặc biệt về Lễ Kỷ niệm gồm {q} tin, bài, {8-30} ảnh.',
    'Phối hợp với đoàn thanh niên quay {1-3} video chào mừng; đăng {q} tin, bài trên mạng xã hội nội bộ.',
  ],
  difficulties: [
    'Số đại biểu dự trực tiếp bị giới hạn do phòng dịch nên thiếu ảnh, tin của đơn vị.',
    'Tháng 4 trùng nhiều sự kiện của ngành, tin về Lễ Kỷ niệm bị đẩy xuống vị trí thấp.',
    'Đường truyền trực tuyến tại một số chi bộ ở xa không ổn định, việc theo dõi bị gián đoạn.',
    'Bài viết phải chờ duyệt nhiều cấp nên đăng chậm so với thời điểm diễn ra.',
  ],
  proposals: [
    'Đề nghị cung cấp thông cáo, ảnh chính thức của Lễ Kỷ niệm ngay trong ngày.',
    'Đề nghị gửi kịch bản chung để các đơn vị tổ chức hưởng ứng thống nhất.',
    'Đề nghị tiếp tục phát lại chương trình để đảng viên đi công tác được theo dõi.',
  ],
};
