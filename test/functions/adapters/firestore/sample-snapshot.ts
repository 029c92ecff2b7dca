import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import type { Finding } from '../../../../functions/plan/finding.ts';
import type { Settings } from '../../../../functions/plan/plan.ts';
import type { Snapshot, SnapshotRow } from '../../../../functions/report/snapshot.ts';

const SETTINGS: Settings = {
  weeklyDay: 5,
  weeklyHour: 15,
  digestAlways: false,
  remindDays: [],
  weeklyOn: true,
  dueSoonDays: 7,
  focusDays: 14,
  rollDeadlines: false,
  planTitle: 'Kế hoạch tuyên truyền',
  upperBody: 'ĐẢNG BỘ',
  issuingBody: 'BAN TUYÊN GIÁO',
  addressee: 'Ban Thường vụ',
  abbreviation: 'BTG',
  place: 'Hà Nội',
  documentProfile: 'HD36',
  signsFor: '',
  signerOffice: '',
  senderName: 'Ban Tuyên giáo',
  replyTo: 'btg@dangbo.example',
  admins: ['quantri@dangbo.example'],
};

export function sampleRow(
  unitCode: string,
  sheetRow: number,
  result = 'Đã tổ chức 03 hội nghị',
): SnapshotRow {
  return {
    activityCode: 'HĐ01',
    unitCode,
    percent: 33.3,
    startedOn: dayOf(2022, 1, 4),
    doneOn: null,
    result,
    quantity: null,
    money: 50_000_000,
    evidence: 'https://dangbo.example/1',
    difficulties: '',
    proposals: '',
    exemplary: '',
    notApplicable: false,
    adjustment: null,
    reported: true,
    sheetRow,
    status: 'running',
    official: 'running',
    deadline: dayOf(2022, 4, 30),
    daysLeft: 43,
  };
}

const FINDINGS: Finding[] = [
  {
    ...{ tab: 'Tiến độ', row: 3, column: 'Tỷ lệ (%)', code: 'percent.ambiguous', severity: 'error' },
    ...{ message: 'Ô ghi "1": không rõ là 1 % hay 100 %.', activityCode: 'HĐ01', unitCode: 'DU02' },
  },
  { tab: 'Đơn vị', row: null, column: null, code: 'unit.doubled', severity: 'warning', message: 'Trùng mã.' },
  {
    ...{ tab: 'Tiến độ', row: 2, column: null, code: 'row.doubled', severity: 'error' },
    ...{ message: 'Dòng trùng.', activityCode: 'HĐ01', unitCode: 'DU01' },
  },
];

/** Rows and findings deliberately not in the units' order. */
export function sampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    spreadsheetId: 'sheet-1',
    week: '2022-W11',
    today: dayOf(2022, 3, 18),
    activities: [],
    units: [],
    rows: [sampleRow('DU02', 2), sampleRow('DU01', 3), sampleRow('DU02', 4)],
    findings: FINDINGS,
    receivers: [],
    holidays: [{ date: dayOf(2022, 4, 30), name: 'Ngày Giải phóng', working: false }],
    settings: SETTINGS,
    ...changes,
  };
}
