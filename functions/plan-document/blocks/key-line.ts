/** Words before a colon that name a property of the work above: its time, its leads, its place, its product. */
export const KEYS =
  'thời gian|thời hạn|thời điểm|tiến độ|hạn|hoàn thành|lộ trình|địa điểm|địa bàn|thành phần|đối tượng|số lượng|quy mô|chủ trì|phối hợp|đơn vị|cơ quan|bộ phận|người|lãnh đạo|lực lượng|phụ trách|phân công|giao|kinh phí|nguồn|sản phẩm|kết quả|chỉ tiêu|hình thức|cách thức|phương thức|phương pháp|nội dung|yêu cầu|mục đích|mục tiêu|ghi chú|thực hiện|triển khai|trách nhiệm|chịu trách nhiệm|đầu mối|chủ đề|cơ cấu|giải thưởng|đầu ra|tổ chức thực hiện';
const KEY_LINE = new RegExp(
  `^(?:[-+•*–]\\s*)?((?:${KEYS})(?:[ ,/][^:.;!?()]{0,45})?)(?:\\s*\\([^):]{0,40}\\))?\\s*:`,
  'iu',
);

/** Begins as a lone statement of time does: "Triển khai từ …", "Hoàn thành trước …". */
const TIME_LINE = /^[([*_]*(?:triển khai|thực hiện|hoàn thành|thời gian|thời hạn|tiến độ|xong)(?=[\s:])/iu;

/** The key words a line opens with, lower case ("thời gian thực hiện"), or `null`. */
export function keyOf(text: string): string | null {
  return KEY_LINE.exec(text.slice(0, 120))?.[1]?.toLowerCase().trim() ?? null;
}

/** Whether a line without a colon speaks of the time of the work above. */
export const opensWithTime = (text: string): boolean => text.length <= 160 && TIME_LINE.test(text);

/** Whether a key names the time of the work. */
export const isTimeKey = (key: string): boolean =>
  /^(?:thời gian|thời hạn|thời điểm|tiến độ|hạn|hoàn thành|lộ trình|triển khai|thực hiện)(?! (?:bởi|do|đơn vị))/u.test(
    key,
  );
