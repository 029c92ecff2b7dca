import { foldText } from '../../sheet-rows/fold-text.ts';

/**
 * What a part of a plan is for. `work` holds activities; `contents` says what the plan is about and holds activities
 * only where no other part does; `time` gives the time of the whole; the others hold no activities.
 */
export type SectionRole = 'aims' | 'contents' | 'work' | 'time' | 'organisation' | 'slogans' | 'means';

const AIMS =
  /^(?:mục đích|mục tiêu|yêu cầu|phạm vi|đối tượng|quan điểm|nguyên tắc|căn cứ|sự cần thiết|đặc điểm|thực trạng|tình hình|đánh giá|bối cảnh|phương châm|chủ đề|ý nghĩa|chỉ tiêu|cơ sở|định hướng|thành phần|địa điểm|khái quát|tồn tại|hạn chế|lý do|giải thích|kết quả|những kết quả|quy định chung|thông tin chung|phương hướng chung|tên gọi|khách mời|đại biểu)/u;
const SLOGANS = /^(?:một số |các |những |nội dung )?(?:câu )?khẩu hiệu/u;
const MEANS =
  /^(?:kinh phí|nguồn kinh phí|dự toán|nguồn lực|điều kiện|cơ sở vật chất|cơ cấu|giải thưởng|khen thưởng|thi đua|chế độ|thông tin,? báo cáo|chế tài|kỷ luật)/u;
const ORGANISATION =
  /^(?:công tác )?(?:tổ chức (?:và )?(?:thực hiện|triển khai)|phân công|trách nhiệm|triển khai thực hiện|biện pháp (?:tổ chức|thực hiện)|tổ chức, (?:chỉ đạo|thực hiện|triển khai)|tổ chức chỉ đạo|hiệu lực)/u;
const TIME = /^(?:thời gian|thời hạn|thời điểm)/u;
const WORK =
  /nội dung|nhiệm vụ|hoạt động|giải pháp|tiến độ|lộ trình|hình thức|công việc|phần việc|chương trình|lịch|các bước|biện pháp|tiến trình|phụ lục/u;
const CONTENTS = /^(?:những |các )?nội dung/u;
const TIMED = /thời gian|tiến độ|lộ trình|hình thức|nhiệm vụ|hoạt động|công việc/u;

/** The words behind the first comma, "và" or dash: a heading may name aims and work together. */
const furtherWords = (heading: string): string => /(?:,|;| và |[-–—&])(.*)$/u.exec(heading)?.[1] ?? '';

/** What a heading says its part is for, or `null` where it does not say. */
export function roleOf(heading: string): SectionRole | null {
  const words = foldText(heading.slice(0, 200)).replace(/^[\s*"“]+/, '');
  if (SLOGANS.test(words)) return 'slogans';
  if (MEANS.test(words)) return 'means';
  if (ORGANISATION.test(words)) return 'organisation';
  const namesMore = WORK.test(furtherWords(words));
  if (AIMS.test(words)) return namesMore ? 'work' : /thời gian|thời hạn/u.test(words) ? 'time' : 'aims';
  if (TIME.test(words)) return namesMore ? 'work' : 'time';
  if (CONTENTS.test(words) && !TIMED.test(words)) return 'contents';
  return WORK.test(words) ? 'work' : null;
}

const NESTED_AIMS =
  /^(?:mục đích|mục tiêu|yêu cầu|phạm vi|đối tượng|chỉ tiêu|thành phần|địa điểm|nguyên tắc|quan điểm)/u;

/** As {@link roleOf} for a heading within a part, where "Đánh giá" or "Tổ chức" may well name a piece of work. */
export function nestedRole(heading: string): SectionRole | null {
  const role = roleOf(heading);
  if (role === 'aims' && !NESTED_AIMS.test(foldText(heading))) return null;
  const opensWork =
    role === 'organisation' &&
    !/^(?:công tác )?(?:tổ chức thực hiện|phân công)[^\p{L}]*$/u.test(foldText(heading));
  return opensWork ? null : role;
}
