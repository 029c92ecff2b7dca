/** An activity's time window from its kind and two dates, and what does not fit together in them. */
import {
  calendarDay,
  firstDayOfMonth,
  formatVietnameseDate,
  lastDayOfMonth,
  type PlainDate,
} from '../calendar/plain-date.ts';
import type { TimeWindow, WindowKind } from '../plan/plan.ts';
import type { Problem } from './cells/reading.ts';

export interface WindowReading {
  window: TimeWindow;
  /** The column a problem belongs to. */
  problems: { key: 'windowKind' | 'start' | 'end'; problem: Problem }[];
}

interface Dates {
  start: PlainDate | null;
  end: PlainDate | null;
}

const UNDATED: Dates = { start: null, end: null };
/** Kinds of whole months, with their length and their Vietnamese name. */
const WHOLE_MONTHS: Partial<Record<WindowKind, { months: number; name: string }>> = {
  month: { months: 1, name: 'một tháng' },
  quarter: { months: 3, name: 'một quý' },
  year: { months: 12, name: 'một năm' },
};

const error = (code: string, message: string): Problem => ({ code, severity: 'error', message });
const warning = (code: string, message: string): Problem => ({ code, severity: 'warning', message });

/** @param unreadable whether a date was typed that could not be read: its absence is then no second finding. */
export function readWindow(kind: WindowKind, typed: Dates, unreadable: boolean): WindowReading {
  const dates = kind === 'event' ? bothEnds(typed) : typed;
  if (kind === 'continuous' || kind === 'unstated')
    return { window: { kind, ...UNDATED }, problems: ignored(typed) };
  const { start, end } = dates;
  if (start !== null && end !== null && end < start) {
    const message = `${formatVietnameseDate(end)} trước ngày bắt đầu ${formatVietnameseDate(start)}; sửa một trong hai ngày.`;
    return {
      window: { kind, ...UNDATED },
      problems: [{ key: 'end', problem: error('window.end-before-start', message) }],
    };
  }
  const problems = unreadable ? [] : [...missing(kind, dates), ...notWhole(kind, dates)];
  return { window: { kind, ...dates }, problems };
}

/** An event of one day needs one date only. */
function bothEnds({ start, end }: Dates): Dates {
  return { start: start ?? end, end: end ?? start };
}

function ignored({ start, end }: Dates): WindowReading['problems'] {
  if (start === null && end === null) return [];
  const message =
    'là loại không có ngày nên ngày đã ghi không được dùng; chọn “Khoảng thời gian” hoặc xóa ngày.';
  return [{ key: 'windowKind', problem: warning('window.dates-ignored', message) }];
}

function missing(kind: WindowKind, { start, end }: Dates): WindowReading['problems'] {
  const needsEnd = kind === 'deadline' || kind in WHOLE_MONTHS;
  if (end === null && needsEnd) {
    return [
      { key: 'end', problem: error('window.no-end', 'đang để trống; loại thời hạn này cần ngày kết thúc.') },
    ];
  }
  if (start === null && kind in WHOLE_MONTHS) {
    return [
      {
        key: 'start',
        problem: error('window.no-start', 'đang để trống; loại thời hạn này cần ngày bắt đầu.'),
      },
    ];
  }
  if (start === null && end === null && kind === 'range') {
    const message = 'và Kết thúc đang để trống; ghi ít nhất một ngày, hoặc chọn “Chưa xác định”.';
    return [{ key: 'start', problem: error('window.no-dates', message) }];
  }
  return [];
}

function notWhole(kind: WindowKind, { start, end }: Dates): WindowReading['problems'] {
  const whole = WHOLE_MONTHS[kind];
  if (!whole || start === null || end === null) return [];
  const { year, month } = calendarDay(start);
  const fits =
    (month - 1) % whole.months === 0 &&
    start === firstDayOfMonth(year, month) &&
    end === lastDayOfMonth(year, month + whole.months - 1);
  if (fits) return [];
  const span = `${formatVietnameseDate(start)} – ${formatVietnameseDate(end)}`;
  const message = `không khớp: ${span} không phải trọn ${whole.name}; sửa ngày hoặc chọn “Khoảng thời gian”.`;
  return [{ key: 'windowKind', problem: warning('window.not-whole', message) }];
}
