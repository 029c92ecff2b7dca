import type { ActivityWords } from './activity-words.ts';

export const HD10_WORDS: ActivityWords = {
  counts: [3, 18],
  results: [
    'Đã đăng {q} tin, bài về nội dung Hội thảo và gương học tập, làm theo Bác tại đơn vị.',
    'Gửi {1-4} tham luận tới Hội thảo; tổ chức sinh hoạt chuyên đề tại {4-16} chi bộ; có {q} tin, bài.',
    'Tuyên truyền {q} tin, bài về kết quả thực hiện Chỉ thị số 05-CT/TW; biểu dương {3-15} gương điển hình.',
    'Rà soát bản cam kết tu dưỡng, rèn luyện của {100-500} đảng viên; đăng {q} tin, bài.',
    'Giới thiệu {2-8} cuốn sách về tư tưởng Hồ Chí Minh; thực hiện {q} tin, bài trên bản tin.',
    'Mở mục “Mỗi tuần một câu chuyện về Bác”, lũy kế {q} bài.',
    'Sơ kết một năm thực hiện Kết luận về học tập và làm theo Bác; có {q} tin, bài và {1-4} phóng sự ảnh.',
    'Tổ chức thi kể chuyện tại {3-10} chi bộ; đăng {q} tin, bài về các phần thi tiêu biểu.',
    'Đăng {q} tin, bài phê phán biểu hiện cá nhân chủ nghĩa, nêu gương người tốt, việc tốt.',
  ],
  difficulties: [
    'Bài tham luận cần thẩm định, chuyên gia góp ý chậm vì bận công tác.',
    'Việc phát hiện, nhân rộng điển hình chưa thường xuyên do cấp ủy cơ sở chưa phân công người theo dõi.',
    'Nội dung về chủ nghĩa cá nhân khó viết cụ thể, bài viết còn chung chung do thiếu dẫn chứng.',
    'Lịch Hội thảo thay đổi, kế hoạch tuyên truyền phải điều chỉnh.',
  ],
  proposals: [
    'Đề nghị biên tập kỷ yếu Hội thảo thành tài liệu ngắn cho sinh hoạt chi bộ.',
    'Đề nghị biểu dương các tập thể, cá nhân tiêu biểu ở cấp Khối vào dịp 19/5.',
    'Đề nghị có hướng dẫn mẫu về nội dung nhận diện biểu hiện chủ nghĩa cá nhân.',
  ],
};
