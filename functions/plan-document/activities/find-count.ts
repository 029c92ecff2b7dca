/** Where a text counts something that the work is to bring about: "xây dựng 150 căn nhà". */

const DOING =
  'xây dựng|dựng|xây mới|xây|sửa chữa|sửa|trao tặng|trao|tặng|hỗ trợ|tổ chức|trồng|phấn đấu|tiếp nhận|thành lập|lắp đặt|lắp|cứng hóa|cứng hoá|vận động|khám|đào tạo|tập huấn|bồi dưỡng|kết nạp|mở|in|phát hành|cấp|treo|quyên góp|thực hiện|ra mắt|duy trì|thăm|chăm lo|giúp đỡ|giúp|nạo vét|làm|đạt|giải quyết|giới thiệu|huy động|thu hút|sản xuất|đăng|viết|trang bị|bàn giao|khánh thành|phát|xóa|xoá|hoàn thành|cải tạo|nâng cấp|rà soát|kiểm tra|giám sát|biểu dương|tuyên dương|tôn vinh|khen thưởng|bố trí|mua sắm|mua|triển khai|ký kết|biên soạn|hiến|nhận đỡ đầu|đỡ đầu|tuyển chọn|chọn|cử|vệ sinh|phát động|hình thành|công nhận|số hóa|số hoá|đóng góp|chúc mừng|gặp mặt';
/** These too, where the thing counted does not follow at once: "Khảo sát ý kiến 500 người bệnh". */
const FURTHER_DOING =
  '(?:\\p{L}+ ){1,2}(?:hóa|hoá)|khảo sát|lấy ý kiến|thu nhận|thu thập|thu gom|thay thế|thay|phỏng vấn|điều tra|tiêm|chiếu|trưng bày|sưu tầm|tu sửa|tu bổ|tôn tạo|chỉnh trang|tuyển|đưa|mời|bảo dưỡng|bảo trì|thẩm định|xử lý|gieo|ươm|thả|vẽ|dán|khoan|đào|đặt|lát|mở rộng|phát triển|kết nối|hướng dẫn|tư vấn|nuôi|gây quỹ|ủng hộ|tri ân|tham gia|thi công|lắp ráp|kiểm định|kiểm kê|chỉnh lý';
const QUALIFIER =
  'được|ít nhất|tối thiểu|khoảng|trên|hơn|từ|thêm|mới|đủ|không dưới|toàn bộ|bình quân|gần|tổng số|số lượng';
const COUNT = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})';
const QUALIFIED = `(?:\\s+(?:${QUALIFIER})){0,3}`;
const RIGHT_BEHIND = new RegExp(
  `(?<![\\p{L}])(?:${DOING}|chỉ tiêu:?|số lượng:?)${QUALIFIED}\\s+${COUNT}\\s+(?=\\p{L})`,
  'iu',
);
const IN_CLAUSE = new RegExp(
  `(?:^|[.;:,(–-]\\s*|\\s(?:và|sẽ|để)\\s+)(?:${DOING}|${FURTHER_DOING})(?![\\p{L}])((?:[^\\d.;:()]{0,90}?(?::|\\p{L}))?)${QUALIFIED}\\s+${COUNT}\\s+(?=\\p{Ll})`,
  'giu',
);
/** A number behind these is an ordinal, a place's, a document's, or counts those who take part. */
const NUMBERS_OTHERS =
  /(?:^|[\s(])(?:của|giữa|với|tại|ở|số|điều|khoản|điểm|mục|thứ|lần|ngày|tháng|năm|quý|tuần|giờ|trong|đến|tới|về|sau|trước|kỷ niệm|lớp|khối|khu|khu phố|tổ|thôn|ấp|xóm|đợt|giai đoạn|khóa|khoá|kỳ|bước|vòng|phần|chương|bài|tập|(?<!chỉnh )trang|cấp|hạng|loại|mức|nhóm|cho|theo|từ|bởi|do|và|là|bằng|nghị quyết|chỉ thị|kết luận|quyết định|kế hoạch|đề án|hướng dẫn|công văn|thông tư|nghị định|luật|chương trình|quốc lộ|đường|phòng|tầng|trường|mẫu|phụ lục|biểu|qua|suốt|cả|trên địa bàn|dự kiến|bình quân|đạt|đội|quân khu|cụm|phường|quận|vùng|trạm|tòa nhà)$/iu;
/** Bodies that take part are no product of the work, unless a verb stands right before their number. */
const TAKES_PART =
  /^(?:đảng (?:bộ|ủy|uỷ)|chi (?:bộ|đoàn|hội)|đơn vị|cơ quan|xã|phường|huyện|tỉnh|thôn|ấp|quận|ngành|ban|bên|cấp|phần|nội dung|nhiệm vụ|bước|giai đoạn|đợt|lần|vòng|thứ|chỉ tiêu|mục tiêu|tiêu chí|của|và|đến|với|trong|cho|tại|về|khóa|khoá|thành viên|người dự|số|kỳ|tiết)(?![\p{L}])/iu;
/** What a number before these words counts is time, money or a share, never a thing to be done. */
const NO_THING =
  /^(?:năm|ngày(?! công)|điều|tháng|giờ|phút|tuổi|tuần|quý|đồng|triệu|tỷ|tỉ|nghìn|ngàn|trđ|đ|lần thứ|phần trăm)(?![\p{L}])/iu;

export interface Count {
  /** As printed. */
  number: string;
  /** Where what is counted begins. */
  end: number;
}

function rightBehindVerb(text: string): Count | null {
  const found = RIGHT_BEHIND.exec(text);
  if (!found) return null;
  const end = found.index + found[0].length;
  return NO_THING.test(text.slice(end, end + 20)) ? null : { number: found[1] ?? '', end };
}

function laterInClause(text: string): Count | null {
  for (const found of text.matchAll(IN_CLAUSE)) {
    const [whole, between = '', number = ''] = found;
    const end = found.index + whole.length;
    const thing = text.slice(end, end + 30);
    const isOther = NUMBERS_OTHERS.test(between) || TAKES_PART.test(thing) || NO_THING.test(thing);
    if (!isOther) return { number, end };
  }
  return null;
}

/** The first count of things in a text, or `null`. */
export const findCount = (text: string): Count | null =>
  /\d/.test(text) ? (rightBehindVerb(text) ?? laterInClause(text)) : null;
