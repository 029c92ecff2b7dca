import { foldText } from '../../sheet-rows/fold-text.ts';

export type ColumnMeaning =
  | 'number'
  | 'content'
  | 'time'
  | 'start'
  | 'end'
  | 'lead'
  | 'coordinating'
  | 'target'
  | 'other';

/** In the order in which a header is tried; "Thời gian thực hiện" is a time, "Đơn vị thực hiện" a lead. */
const MEANINGS: ReadonlyArray<readonly [ColumnMeaning, RegExp]> = [
  ['number', /^(?:stt|tt|số tt|số thứ tự|thứ tự|#|no\.?)$/u],
  ['start', /^(?:bắt đầu|từ|từ ngày|ngày bắt đầu|thời gian bắt đầu|khởi công)$/u],
  ['end', /^(?:kết thúc|đến|đến ngày|ngày kết thúc|thời gian kết thúc)$/u],
  ['coordinating', /^(?!.*chủ trì).*phối hợp/u],
  [
    'time',
    /^(?:thời (?:gian|hạn|điểm|lượng)|tiến độ|hạn|hoàn thành|ngày|tháng|quý|mốc|lịch|lộ trình|dự kiến (?:thời|hoàn))|thời gian|thời hạn/u,
  ],
  [
    'lead',
    /chủ trì|thực hiện$|phụ trách|đảm nhiệm|chịu trách nhiệm|đầu mối|phân công|^(?:đơn vị|cơ quan|bộ phận|người|trách nhiệm|tổ chức|lực lượng)/u,
  ],
  [
    'content',
    /nội dung|nhiệm vụ|công việc|hoạt động|^(?:tên )?việc(?: làm)?$|hạng mục|^tên|chương trình|giải pháp|chuyên đề/u,
  ],
  ['target', /chỉ tiêu|số lượng/u],
  [
    'other',
    /sản phẩm|kết quả|kinh phí|ghi chú|địa điểm|thành phần|đối tượng|hình thức|căn cứ|chủ đề|yêu cầu|đơn vị tính|đvt/u,
  ],
];

/** What the columns under these headers hold, or `null` where the row is no header of timed work. */
export function columnsOf(cells: readonly string[]): ColumnMeaning[] | null {
  const found = cells.map((cell) => meaningOf(cell));
  const known = found.filter((meaning) => meaning !== null);
  const hasWork = found.includes('content') && known.length >= 2;
  if (!hasWork || known.length < cells.filter((cell) => cell !== '').length / 2) return null;
  const seen = new Set<ColumnMeaning>();
  return found.map((meaning) => {
    if (meaning === null || (seen.has(meaning) && meaning !== 'other')) return 'other';
    seen.add(meaning);
    return meaning;
  });
}

const LONGEST_HEADER = 60;

function meaningOf(cell: string): ColumnMeaning | null {
  if (cell.length > LONGEST_HEADER || /\d/.test(cell) || /[.;:!?]$/.test(cell)) return null;
  const folded = foldText(cell.replace(/[*_]/g, '').replace(/\([^)]*\)/g, ''));
  return MEANINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
