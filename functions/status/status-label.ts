import type { OfficialStatus, Status } from './standing.ts';

/** The words people read in the sheet, mails and documents; the first four are the official vocabulary. */
export const STATUS_LABEL: Readonly<Record<Status, string>> = {
  'done-on-time': 'Hoàn thành đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  running: 'Đang thực hiện trong hạn',
  overdue: 'Đang thực hiện quá hạn',
  'not-started': 'Chưa đến thời gian',
  'due-soon': 'Sắp đến hạn',
  'waiting-for-event': 'Chờ sự kiện',
  'no-deadline': 'Không có thời hạn',
  suspended: 'Tạm hoãn',
  withdrawn: 'Rút',
  'not-applicable': 'Không áp dụng',
};

export const OFFICIAL_STATUSES: readonly OfficialStatus[] = [
  'done-on-time',
  'done-late',
  'running',
  'overdue',
];

export const STATUSES = Object.keys(STATUS_LABEL) as readonly Status[];
