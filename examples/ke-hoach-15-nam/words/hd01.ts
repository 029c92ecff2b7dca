import type { ActivityWords } from './activity-words.ts';

export const HD01_WORDS: ActivityWords = {
  counts: [3, 12],
  results: [
    'Đã đăng {q} tin, bài về kết quả phong trào thi đua năm 2021 trên trang thông tin điện tử của cơ quan.',
    'Lồng ghép tuyên truyền tại hội nghị tổng kết của {4-15} chi bộ, đảng bộ bộ phận; có {q} tin, bài phản ánh.',
    'Biểu dương {2-8} tập thể, {5-20} cá nhân tại hội nghị tổng kết công tác đảng năm 2021; thực hiện {q} tin, bài.',
    'Phát động thi đua chào mừng 15 năm Ngày thành lập Đảng bộ Khối tới {=5-18} chi bộ; đăng {q} tin, bài trên bản tin nội bộ.',
    'Xây dựng phụ lục kết quả thi đua gửi kèm tài liệu tổng kết; tuyên truyền qua {q} tin, bài và bảng tin tại trụ sở.',
    'Giới thiệu {3-9} mô hình, cách làm hay trong phong trào thi đua qua {q} bài viết trên trang thông tin của Đảng ủy.',
    'Chiếu phóng sự ngắn và trưng bày {10-40} ảnh tư liệu về phong trào thi đua bên lề hội nghị tổng kết; đăng {q} tin, bài.',
    'Gửi {q} tin, bài cộng tác với Trang thông tin điện tử Đảng bộ Khối về kết quả thi đua của đơn vị.',
    'Quán triệt hướng dẫn thi đua tới {=85-98}% đảng viên qua sinh hoạt chi bộ tháng đầu năm; có {q} tin, bài.',
  ],
  difficulties: [
    'Hội nghị tổng kết phải chuyển sang trực tuyến do số ca Covid-19 tăng nên phần tuyên truyền bên lề bị thu hẹp.',
    'Tư liệu, số liệu thi đua của các chi bộ gửi chậm vì trùng thời điểm tổng kết chuyên môn cuối năm.',
    'Bài viết về gương điển hình còn ít do các chi bộ chưa có cộng tác viên viết bài.',
    'Thời gian hội nghị ngắn, báo cáo thi đua chỉ gửi kèm tài liệu nên đảng viên chưa trao đổi được nhiều.',
  ],
  proposals: [
    'Đề nghị Ban Tuyên giáo Đảng ủy Khối gửi sớm đề cương, số liệu chung của toàn Khối để lồng ghép tại hội nghị.',
    'Đề nghị cho phép gộp tuyên truyền kết quả thi đua vào hội nghị sơ kết 6 tháng đối với đơn vị chưa tổ chức được.',
    'Đề nghị chia sẻ các bài viết tốt của đơn vị bạn trên Trang thông tin điện tử Đảng bộ Khối.',
  ],
};
