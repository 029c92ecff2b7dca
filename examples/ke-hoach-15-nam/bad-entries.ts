import { dayOf, type PlainDate } from '../../functions/calendar/plain-date.ts';
import type { CellInput, Row } from '../example-sheet.ts';
import type { TypedEntry } from './typed-entry.ts';

const OPEN: Row<'progress'> = { percent: '40%', doneOn: '', exemplary: '' };
const DONE: Row<'progress'> = { percent: '100%', startedOn: '' };

/** Withdrawn, so that the one absurd figure stays out of the sample's totals. */
const WITHDRAWN: Row<'progress'> = { ...OPEN, money: '', result: '', adjustment: 'Rút' };

const entry = (
  place: string,
  column: TypedEntry['column'],
  typed: TypedEntry['typed'],
  meaning: string,
  beside: Row<'progress'> = {},
): TypedEntry => {
  const [unitCode = '', activityCode = ''] = place.split(' ');
  return { unitCode, activityCode, column, typed, beside, meaning };
};

/** Goes down in three weeks of four: 80, 70, 60, 50, then 80 again. */
function falling(today: PlainDate): CellInput {
  const week = Math.floor((today - dayOf(2021, 12, 27)) / 7);
  return `${80 - 10 * (((week % 4) + 4) % 4)}%`;
}

const DATES: readonly TypedEntry[] = [
  entry('DU03 HĐ02', 'doneOn', '31/4/2022', 'tháng 4 không có ngày 31', DONE),
  entry('DU06 HĐ03', 'doneOn', '29/2/2023', 'năm 2023 không nhuận', DONE),
  entry('DU09 HĐ01', 'startedOn', '13/25/2022', 'không có tháng 25', OPEN),
  entry('DU12 HĐ02', 'doneOn', 'tháng 3/2022', 'ngày hoàn thành phải là một ngày, không phải tháng', DONE),
  entry('DU14 HĐ10', 'doneOn', 'quý I/2022', 'ngày hoàn thành phải là một ngày, không phải quý', DONE),
  entry('DU15 HĐ03', 'startedOn', '15/3', 'thời hạn có hai năm, thiếu năm thì không rõ', OPEN),
  entry('DU16 HĐ09', 'startedOn', '15/3', 'không năm nào đưa ngày này vào thời hạn tháng 4/2022', OPEN),
  entry('DU17 HĐ01', 'startedOn', 2022, 'số 2022 không phải số ngày của bảng tính', OPEN),
];

const NUMBERS: readonly TypedEntry[] = [
  entry('DU18 HĐ10', 'percent', '1', 'không rõ 1% hay 100%', OPEN),
  entry('DU20 HĐ10', 'percent', '120%', 'lớn hơn 100%', OPEN),
  entry('DU21 HĐ05', 'percent', '-5%', 'nhỏ hơn 0%', OPEN),
  entry('DU23 HĐ06', 'percent', 'gần xong', 'không phải tỷ lệ', OPEN),
  entry('DU25 HĐ03', 'quantity', 44842, '8/10 mà Sheets đã đổi thành ngày 08/10/2022', OPEN),
  entry('DU26 HĐ03', 'quantity', '8/10', 'hai số trong một ô', OPEN),
  entry('DU27 HĐ12', 'money', 'khoảng 10 triệu', 'không phải một số tiền', OPEN),
  entry('DU29 HĐ12', 'money', '12.50.000', 'dấu chấm nhóm sai chỗ', OPEN),
];

const PLACEHOLDERS: readonly TypedEntry[] = [
  entry('DU30 HĐ04', 'startedOn', 'TBD', 'coi như trống', OPEN),
  entry('DU32 HĐ04', 'quantity', 'Chưa\u00a0rõ'.normalize('NFD'), 'coi như trống, dù gõ dấu rời', OPEN),
  entry('DU34 HĐ04', 'percent', '-', 'coi như trống', OPEN),
];

const CONTRADICTIONS: readonly TypedEntry[] = [
  entry('DU13 HĐ01', 'doneOn', 'đã hoàn thành', 'hoàn thành mà không có ngày', DONE),
  entry('DU35 HĐ01', 'percent', '100%', '100% mà chưa hoàn thành', OPEN),
  entry('DU37 HĐ06', 'doneOn', '15/1/2022', 'trước ngày bắt đầu của hoạt động', DONE),
  entry('DU38 HĐ02', 'doneOn', '18/3/2032', 'ở tương lai, gõ nhầm năm', DONE),
  entry('DU39 HĐ01', 'percent', '0%', '0% mà có ngày hoàn thành', { startedOn: '', doneOn: '28/2/2022' }),
  entry('DU41 HĐ04', 'percent', falling, 'thấp hơn tuần trước (ba trong bốn tuần)', OPEN),
  { ...entry('DU33 HĐ02', 'percent', '40%', 'đơn vị và hoạt động ghi hai dòng'), extraRow: true },
  entry('DU42 HĐ05', 'notApplicable', true, 'không áp dụng mà có số liệu', { percent: '60%', quantity: '3' }),
  entry('DU43 HĐ03', 'evidence', 'Công văn số 25-CV/ĐU', 'không phải địa chỉ http(s)', OPEN),
  entry('DU45 HĐ04', 'evidence', 'javascript:alert(1)', 'không phải địa chỉ http(s)', OPEN),
  entry('DU46 HĐ11', 'quantity', '155', 'vượt chỉ tiêu của cả kế hoạch', WITHDRAWN),
  entry('DU48 HĐ11', 'money', '1 tỷ 200 triệu', 'gấp nhiều lần số căn nhà × 50 triệu', {
    ...OPEN,
    quantity: '2',
  }),
];

/**
 * Every kind of entry that a checker must flag, one row each. An empty row that should be filled, and the
 * error values of formulas, come by themselves in real sheets and are left out.
 */
export const BAD_ENTRIES: readonly TypedEntry[] = [...DATES, ...NUMBERS, ...PLACEHOLDERS, ...CONTRADICTIONS];
