import { isCapitals } from '../blocks/block.ts';

/** Nouns that a body's or a person's name begins with in official Vietnamese. */
const BODY_NOUNS =
  'Ban|Bộ|Văn phòng|Đảng ủy|Đảng uỷ|Đảng bộ|Đảng đoàn|Huyện ủy|Huyện uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Thị ủy|Quận ủy|Sở|Phòng|Ủy ban|Uỷ ban|Hội|Đoàn|Trung tâm|Công an|Liên đoàn|Liên hiệp|Liên chi|Mặt trận|Công đoàn|Chi bộ|Chi đoàn|Chi hội|Chi cục|Cục|Vụ|Tổng cục|Trường|Trạm|Bệnh viện|Khoa|Tổ|Đội|Thường trực|Thường vụ|Tiểu ban|Hội đồng|HĐND|UBND|UBMTTQ|MTTQ|Cơ quan|Đơn vị|Bộ phận|Viện|Học viện|Nhà|Thư viện|Bảo tàng|Báo|Đài|Tạp chí|Cổng|Trang|Ngân hàng|Kho bạc|Bảo hiểm|Thanh tra|Tòa án|Toà án|Viện kiểm sát|Bộ đội|Quân sự|Câu lạc bộ|Đồng chí|Đ/c|Ông|Bà|Thầy|Cô|Công chức|Cán bộ|Giáo viên|Hiệu trưởng|Phó|Trưởng|Bí thư|Chủ tịch|Giám đốc|Nhóm|Xí nghiệp|Công ty|Tổng công ty|Doanh nghiệp|Hợp tác xã|Lực lượng|Địa phương|Hạt|Đồn|Ấp|Thôn|Khu phố|Tiểu khu|Xã|Phường|Cấp ủy|Cấp uỷ|Chính quyền|Chủ nhiệm|Lãnh đạo|Điện lực|Bưu điện|Liên minh|Quỹ|Khối|Cụm|Ngành|Thủ trưởng|BTV|BCH|BTG|LĐLĐ|LHPN|TNCS';
/** Words of work that begin like a body: "Ban hành", "Tổ chức", "Hội nghị". */
const WORK_WORDS =
  'ban hành|tổ chức(?! (?:đảng|đoàn thể|hội(?! (?:nghị|thi|thảo|diễn|thao|trại|đàm|họp|chợ))|công đoàn|chính trị|cơ sở|tôn giáo))|hội (?:nghị|thi|thảo|diễn|thao|trại|đàm|họp|chợ|khỏe|khoẻ)|đoàn kết|báo cáo|khoa học|phòng[, ]+(?:chống|ngừa|cháy)|trang (?:trí|bị|phục)|xã hội|công ty hóa|bộ (?:tài liệu|câu hỏi|tiêu chí)|nhà (?:ở|tình|đại)|tổ (?:ấm)|viện (?:phí)|khối (?:lượng)|bảo hiểm y tế toàn dân|khoa giáo|đội ngũ|cán bộ, đảng viên';
const PLURAL_NOUNS =
  'ban|bộ|sở|phòng|đơn vị|cơ quan|chi (?:bộ|đoàn|hội|ủy|uỷ|cục)|đảng|cấp ủy|cấp uỷ|tổ|đoàn|hội|ngành|địa phương|xã|phường|trường|huyện|thành (?:viên|phố)|đồng chí|đ/c|liên (?:chi|đoàn)|công (?:đoàn|ty|chức)|thôn|ấp|khu|khoa|doanh nghiệp|cơ sở|lực lượng|cụm|nhà trường|trung tâm|trạm|tỉnh|quận|thị (?:trấn|xã)|ủy viên|uỷ viên|giáo viên|khối|văn phòng|viện|xí nghiệp|bệnh viện|báo|đội|ủy ban|uỷ ban';
const NAME = `(?:(?:các|những|một số|toàn thể|tất cả các|mỗi|từng)\\s+(?:(?:${PLURAL_NOUNS})(?![\\p{L}])|\\p{Lu})|(?:${BODY_NOUNS})(?![\\p{L}]))`;
const NO_WORK = new RegExp(`^(?:(?:các|những|một số|mỗi|từng)\\s+)?(?:${WORK_WORDS})(?![\\p{L}])`, 'iu');
const BODY_START = new RegExp(
  `^(?:(?:Các|Những|Một số|Toàn thể|Tất cả các|Mỗi|Từng)\\s+(?:(?:${PLURAL_NOUNS})(?![\\p{L}])|\\p{Lu})|(?:các|toàn thể|tất cả các|mỗi|từng)\\s+(?:(?:${PLURAL_NOUNS})(?![\\p{L}])|\\p{Lu})|(?:${BODY_NOUNS})(?![\\p{L}]))`,
  'u',
);
const ANY_BODY = new RegExp(`^${NAME}`, 'iu');
/** "UBND", "MTTQ", "VP": capitals without tone marks, not the first word of a heading in capitals. */
const ABBREVIATION = /^[A-ZĐ]{2,}(?![\p{L}])(?!\s+\p{Lu}{2,}(?![\p{L}]))/u;

const NOUNS: ReadonlySet<string> = new Set(BODY_NOUNS.toLowerCase().split('|'));

/** Whether a word, lower case, is what bodies are called by: "khối", "ban". */
export const isBodyNoun = (word: string): boolean => NOUNS.has(word);

/** Whether the words open with a body, a person's office, or an abbreviation of one. */
export const opensWithBody = (words: string): boolean =>
  (BODY_START.test(words) && !NO_WORK.test(words)) || ABBREVIATION.test(words);

/** As {@link opensWithBody}, where lower case counts too: in a cell, behind "phối hợp với". */
export const namesBody = (words: string): boolean =>
  opensWithBody(words) || (ANY_BODY.test(words) && !NO_WORK.test(words));

/** Verbs and joining words, lower case, that end a name in a sentence; "Ban Tổ chức" has a capital. */
const ENDS_NAME =
  /\s(?:tổ chức(?! (?:đảng|đoàn|hội|chính trị|cơ sở|xã hội|trực thuộc|công đoàn|thành viên|liên quan))|thực hiện|tham mưu|triển khai|xây dựng|hướng dẫn|chuẩn bị|bảo đảm|đảm bảo|theo dõi|(?<!(?:[Kk]ế hoạch|[Hh]ành chính|[Nn]ghiệp vụ)(?: -)? )tổng hợp|kiểm tra|trong(?! (?:toàn|Đảng|tỉnh|huyện|xã|trường|cơ quan|khối))|để|về|tại|theo|hoàn thành|hoàn thiện|nghiên cứu|rà soát|tuyên truyền|tiếp tục|lựa chọn|có trách nhiệm|chịu|đôn đốc|cung cấp|phối hợp|lập|phát động|mở|ban hành|đề xuất|trang trí|thăm|tặng|trao|vận động|chỉ đạo|đưa|đăng|phát|treo|(?<![Cc]ông nghệ )thông tin|trình|giúp|làm|thẩm định|bố trí|ra mắt|biên soạn|in|quán triệt|giám sát|kiểm điểm|sưu tầm|hỗ trợ|tăng cường|tập huấn|bồi dưỡng|đào tạo|đánh giá|khảo sát|tiến hành|phổ biến|cập nhật|chấm|chọn|dự kiến|từ (?:ngày|tháng|nay|quý)|trước|sau khi|nhằm|khi|được|đã|sẽ|phải|thường xuyên|chủ động|chủ trì|duy trì|nâng cao|đẩy mạnh|huy động|quản lý|xử lý|giải quyết|tiếp nhận|số hóa|công bố|gặp mặt|dâng|viếng|khen thưởng|biểu dương|tổng kết|sơ kết|sửa chữa|lắp đặt|thi công|ký kết|sản xuất|viết|ghi hình|tư vấn|khám|cấp phát|cấp (?:giấy|thẻ|kinh phí)|tháo gỡ|đấu tranh|thống nhất|phân công|thành lập|kiện toàn|góp ý|tổ chức)(?![\p{L}])/u;

/** Words that end a name even where a label announces nothing but names: there "Phòng Kế hoạch tổng hợp" is one. */
const ENDS_LISTED =
  /\s(?:trong(?! (?:toàn|Đảng|tỉnh|huyện|xã|trường|cơ quan|khối))|để|tại|theo(?! dõi)|nhằm|khi|sau khi|trước|từ (?:ngày|tháng|nay|quý)|được|đã|sẽ|phải|có trách nhiệm|chịu trách nhiệm|chủ trì|chủ động|phối hợp|tham mưu|thực hiện|triển khai|hoàn thành|hoàn thiện|dự kiến|tiếp tục|thường xuyên|ban hành)(?![\p{L}])/u;
/** Verbs that are nouns as well: with nothing behind them they belong to the name, "Phòng Quản lý đào tạo". */
const ENDS_AS_NOUN = /^\s(?:tổng hợp|thông tin|đào tạo|sản xuất|tư vấn|thẩm định)$/u;

const trimmedNames = (words: string): string =>
  words
    .replace(/[\s,;.]+$/, '')
    .replace(/(?:,? (?:và|cùng|đồng thời))$/u, '')
    .trim();

const firstSentence = (words: string): string => /^.*?(?=[.:](?:\s|$)|;\s|\(|$)/su.exec(words)?.[0] ?? words;

/** The part of the words that is a list of names: up to the first verb or the end of the sentence. */
export function namesPart(words: string): string {
  const sentence = firstSentence(words).replace(/[\s,;.]+$/, '');
  const end = ENDS_NAME.exec(sentence)?.index ?? sentence.length;
  return trimmedNames(ENDS_AS_NOUN.test(sentence.slice(end)) ? sentence : sentence.slice(0, end));
}

/** As {@link namesPart} behind a label such as "Chủ trì:", where no sentence goes on. */
export function listedNames(words: string): string {
  const sentence = firstSentence(words);
  return trimmedNames(sentence.slice(0, ENDS_LISTED.exec(sentence)?.index ?? sentence.length));
}

const SEPARATOR = /(\s*[;\n]\s*|\s*,\s*(?:và\s+)?|\s+và\s+|\s+cùng(?:\s+với)?\s+|\s*\+\s*|\s+&\s+)/u;
/** "các ban, đơn vị", "UBND các xã, thị trấn": what follows in lower case still belongs to the plural before it. */
const PLURAL = /(?:^|\s)(?:các|những)\s+[\p{Ll}\s]+$/iu;

function beginsName(part: string, separator: string, before: string): boolean {
  if (separator.includes(';') || separator.includes('\n')) return true;
  if (/^\p{Ll}/u.test(part))
    return (
      !PLURAL.test(before) &&
      namesBody(part) &&
      !/^(?:ban|bộ|nhà|tổ|hội|báo|xã|phường|khối|ngành|thôn|ấp)(?=\s|$)/u.test(part)
    );
  return opensWithBody(part);
}

/** The bodies that a list names, in order; a comma or "và" within a name does not part it. */
export function readBodies(list: string): string[] {
  const words = list
    .replace(/^[\s:,;.–-]+|[\s,;.–-]+$/g, '')
    .replace(/^(?:với|cùng với|cùng|do|là)\s+/iu, '');
  if (words === '') return [];
  const parts = words.split(SEPARATOR);
  const names: string[] = [];
  const known = parts.some((part, i) => i % 2 === 0 && namesBody(part));
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] ?? '';
    const separator = parts[i - 1] ?? ';';
    const before = names.at(-1);
    const isNew =
      before === undefined || (known ? beginsName(part, separator, before) : /[,;\n]/.test(separator));
    if (isNew) names.push(part.trim());
    else names[names.length - 1] = `${before}${separator}${part}`.trimEnd();
  }
  return names.filter((name) => name !== '');
}

const LONGEST_HEADING = 150;

/** The bodies a heading consists of, "1. Ban Tuyên giáo:"; empty where it says anything else. */
export function bodiesOfHeading(heading: string): string[] {
  const words = heading.replace(/[\s:.]+$/, '');
  if (words.length > LONGEST_HEADING || /\d/.test(words)) return [];
  if (isCapitals(words)) return opensWithBody(words.charAt(0) + words.slice(1).toLowerCase()) ? [words] : [];
  return opensWithBody(words) && namesPart(words) === words ? readBodies(words) : [];
}
