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
  ['start', /^(?:(?:thời gian|thời điểm|ngày) )?(?:bắt đầu|khởi công|từ|từ ngày)$/u],
  ['end', /^(?:(?:thời gian|thời điểm|ngày) )?(?:kết thúc|đến|đến ngày)$/u],
  [
    'other',
    /^(?:ngày|năm|thời gian|thời điểm) (?:ban hành|ký|ra văn bản|của văn bản|cấp|nhận|sinh|lập)|^văn bản|^căn cứ/u,
  ],
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

/** How surely a header of dates names those of the work: "Thời hạn hoàn thành" before "Thời gian" before "Ngày". */
function sureness(cell: string): number {
  const folded = foldText(cell);
  if (/thời lượng|báo cáo|họp|kiểm tra|giao|nhận/u.test(folded)) return 0;
  if (/thời hạn|hoàn thành|tiến độ|thời gian (?:thực hiện|triển khai|tổ chức)|^hạn/u.test(folded)) return 3;
  return /thời gian|thời điểm|lộ trình/u.test(folded) ? 2 : 1;
}

/** Of several columns of dates the surest is that of the work; beside "Bắt đầu" the one of completion is its end. */
function settleTimes(
  cells: readonly string[],
  found: ReadonlyArray<ColumnMeaning | null>,
): Array<ColumnMeaning | null> {
  const times = found.flatMap((meaning, at) => (meaning === 'time' ? [at] : []));
  const rate = (at: number) => sureness(cells[at] ?? '');
  const best = times.reduce((one, at) => (rate(at) > rate(one) ? at : one), times[0] ?? -1);
  const isEnd = found.includes('start') && !found.includes('end');
  return found.map((meaning, at) => {
    if (meaning === 'end' && !found.includes('start')) return best < 0 ? 'time' : 'other';
    if (meaning !== 'time') return meaning;
    return at === best ? (isEnd ? 'end' : 'time') : 'other';
  });
}

/** What the columns under these headers hold, or `null` where the row is no header of timed work. */
export function columnsOf(cells: readonly string[]): ColumnMeaning[] | null {
  const found = cells.map((cell) => meaningOf(cell));
  const known = found.filter((meaning) => meaning !== null);
  const hasWork = found.includes('content') && known.length >= 2;
  if (!hasWork || known.length < cells.filter((cell) => cell !== '').length / 2) return null;
  const seen = new Set<ColumnMeaning>();
  return settleTimes(cells, found).map((meaning) => {
    if (meaning === null || (seen.has(meaning) && meaning !== 'other')) return 'other';
    seen.add(meaning);
    return meaning;
  });
}

const LONGEST_HEADER = 60;

/** What a header says its column holds, or `null` where it is none that is known. */
export function meaningOf(cell: string): ColumnMeaning | null {
  if (cell.length > LONGEST_HEADER || /\d/.test(cell) || /[.;:!?]$/.test(cell)) return null;
  const folded = foldText(cell.replace(/[*_]/g, '').replace(/\([^)]*\)/g, ''));
  return MEANINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
