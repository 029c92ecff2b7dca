/** Small plans for the tests of statuses, reports and mails; every value can be overridden. */
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import type {
  Activity,
  Progress,
  Receiver,
  Settings,
  TimeWindow,
  Unit,
} from '../../../functions/plan/plan.ts';
import type { Snapshot, SnapshotRow } from '../../../functions/report/snapshot.ts';
import { standingOf } from '../../../functions/status/standing-of.ts';

export const TODAY = dayOf(2022, 5, 6);

export const SETTINGS: Settings = {
  weeklyDay: 5,
  weeklyHour: 15,
  digestAlways: false,
  remindDays: [],
  weeklyOn: true,
  dueSoonDays: 7,
  focusDays: 14,
  rollDeadlines: false,
  planTitle: 'Kế hoạch tuyên truyền kỷ niệm 15 năm',
  upperBody: 'Đảng ủy Khối',
  issuingBody: 'Ban Tuyên giáo',
  addressee: 'Ban Thường vụ Đảng ủy Khối',
  abbreviation: 'BTGĐUK',
  place: 'Hà Nội',
  documentProfile: 'hd36-2018',
  signsFor: '',
  signerOffice: '',
  senderName: 'Ban Tuyên giáo',
  replyTo: 'btg@dangbo.example',
  admins: [],
};

export const range = (start: number | null, end: number | null): TimeWindow => ({
  kind: 'range',
  start,
  end,
});

export function anActivity(code: string, over: Partial<Activity> = {}): Activity {
  return {
    code,
    name: `Hoạt động ${code}`,
    window: range(dayOf(2022, 1, 1), dayOf(2022, 4, 30)),
    event: null,
    lead: '',
    coordinating: '',
    target: null,
    sheetRow: 2,
    ...over,
  };
}

export function aUnit(code: string, over: Partial<Unit> = {}): Unit {
  return {
    code,
    name: `Đảng ủy ${code}`,
    kind: 'subordinate',
    mails: [`${code.toLowerCase()}@dangbo.example`],
    contact: '',
    wantsDigest: true,
    active: true,
    sheetRow: 2,
    ...over,
  };
}

export function aProgress(activityCode: string, unitCode: string, over: Partial<Progress> = {}): Progress {
  return {
    activityCode,
    unitCode,
    percent: null,
    startedOn: null,
    doneOn: null,
    result: '',
    quantity: null,
    money: null,
    evidence: '',
    difficulties: '',
    proposals: '',
    exemplary: '',
    notApplicable: false,
    adjustment: null,
    reported: false,
    sheetRow: 2,
    ...over,
  };
}

export const RECEIVER: Receiver = {
  name: 'Đồng chí Bí thư',
  title: 'Bí thư',
  mail: 'bithu@dangbo.example',
  purpose: 'để b/c',
  role: 'standing-committee',
  sheetRow: 2,
};

/** A snapshot whose rows stand where their dates put them on `today`. */
export function aSnapshot(source: {
  activities: Activity[];
  units: Unit[];
  progress: Progress[];
  today?: number;
  over?: Partial<Snapshot>;
}): Snapshot {
  const { activities, units, today = TODAY } = source;
  const rows = source.progress.flatMap((row): SnapshotRow[] => {
    const activity = activities.find(({ code }) => code === row.activityCode);
    return activity ? [{ ...row, ...standingOf(row, activity, today, SETTINGS, []) }] : [];
  });
  return {
    spreadsheetId: 'bang-1',
    week: '2022-W18',
    today,
    activities,
    units,
    rows,
    findings: [],
    receivers: [RECEIVER],
    holidays: [],
    settings: SETTINGS,
    ...source.over,
  };
}
