import { numberText } from '../../sheet-rows/cells/number-text.ts';
import { readMoney } from '../../sheet-rows/cells/read-money.ts';
import type { DocumentTarget } from '../plan-document.ts';

const DOING =
  'xây dựng|dựng|xây mới|xây|sửa chữa|sửa|trao tặng|trao|tặng|hỗ trợ|tổ chức|trồng|phấn đấu|tiếp nhận|thành lập|lắp đặt|lắp|cứng hóa|cứng hoá|vận động|khám|đào tạo|tập huấn|bồi dưỡng|kết nạp|mở|in|phát hành|cấp|treo|quyên góp|thực hiện|ra mắt|duy trì|thăm|chăm lo|giúp đỡ|giúp|nạo vét|làm|đạt|giải quyết|giới thiệu|huy động|thu hút|sản xuất|đăng|viết|trang bị|bàn giao|khánh thành|phát|xóa|xoá|hoàn thành|cải tạo|nâng cấp|rà soát|kiểm tra|giám sát|biểu dương|tuyên dương|tôn vinh|khen thưởng|bố trí|mua sắm|mua|triển khai|ký kết|biên soạn|hiến|nhận đỡ đầu|đỡ đầu|tuyển chọn|chọn|cử|vệ sinh|phát động|hình thành|công nhận|số hóa|số hoá|đóng góp|chúc mừng|gặp mặt';
const QUALIFIER =
  'được|ít nhất|tối thiểu|khoảng|trên|hơn|từ|thêm|mới|đủ|không dưới|toàn bộ|bình quân|gần|tổng số|số lượng';
const COUNT = '(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})';
const COUNTED = new RegExp(
  `(?<![\\p{L}])(?:${DOING}|chỉ tiêu:?|số lượng:?)(?:\\s+(?:${QUALIFIER})){0,3}\\s+${COUNT}\\s+(?=\\p{L})`,
  'iu',
);
/** What a number before these words counts is time, money or a share, never a thing to be done. */
const NO_THING =
  /^(?:năm|ngày|tháng|giờ|phút|tuổi|tuần|quý|đồng|triệu|tỷ|tỉ|nghìn|ngàn|trđ|đ|lần thứ)(?![\p{L}])/iu;
const ENDS_UNIT =
  /(?:[,.;:()“”\n]|\s(?:cho|tại|với|về|trị giá|trong|ở|để|của|do|và|mỗi|từ|tổng|nhân|theo|đến|trước|gồm|có|là|được|bằng|nhằm|vào|trên|đạt|mức|định mức|xong|hoàn thành|thực hiện|phục vụ|giai đoạn|năm|quý|tháng)(?![\p{L}])).*$/su;
const LONGEST_UNIT = 60;
/** The money of a target stands within the same sentences. */
const REACH = 600;
const AMOUNT =
  /(\d[\d.,]*(?:\s*(?:tỷ|tỉ|triệu|nghìn|ngàn)(?:\s+\d+\s*(?:triệu|nghìn|ngàn))?)?)\s*(?:đồng|vnđ|đ)(?![\p{L}])(\s*(?:\/|mỗi|một|\/\s*1)\s*\p{L}+)?/iu;
const PER_THING = /(?:mỗi|một|(?:^|[^\d])0?1)\s+\p{L}[^.;,()]{0,40}$/iu;
const TOTAL = /tổng\s+(?:trị giá|kinh phí|số tiền|giá trị|mức|cộng|vốn)?[^.;]{0,40}$/iu;

interface StatedMoney {
  money: number;
  isTotal: boolean;
}

/** The amount behind a count, where the words say whether it is for each or for all. */
function readStatedMoney(words: string): StatedMoney | null {
  const amount = AMOUNT.exec(words);
  if (!amount) return null;
  const money = readMoney(`${amount[1]} đồng`).value;
  const before = words.slice(0, amount.index);
  if (money === null) return null;
  if (amount[2] || PER_THING.test(before)) return { money, isTotal: false };
  return TOTAL.test(before) ? { money, isTotal: true } : null;
}

/** A counted thing the work is to bring about, "150 căn nhà tình nghĩa", with its money where stated. */
export function readTarget(text: string): DocumentTarget | null {
  const counted = COUNTED.exec(text.slice(0, 6_000));
  if (!counted) return null;
  const rest = text.slice(counted.index + counted[0].length, counted.index + counted[0].length + REACH);
  const quantity = numberText(counted[1] ?? '')?.value ?? 0;
  const unit = rest.replace(ENDS_UNIT, '').trim();
  if (NO_THING.test(rest) || unit === '' || unit.length > LONGEST_UNIT || quantity === 0) return null;
  const stated = readStatedMoney(rest);
  const target = { quantity, unit, money: stated?.money ?? null };
  return stated?.isTotal ? { ...target, moneyIs: 'total' } : target;
}
