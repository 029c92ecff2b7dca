/** A small plan in which every part of every mail has something to say. */
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { sheetLinks } from '../../../functions/render/sheet-links.ts';
import type { Snapshot } from '../../../functions/report/snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, range, TODAY } from '../report/sample-plan.ts';

export const LINKS = sheetLinks('https://docs.google.com', 'bang-1');

const ACTIVITIES = [
  anActivity('HĐ01', { name: 'Tuyên truyền tại Hội nghị tổng kết <2021> & "phong trào thi đua"' }),
  anActivity('HĐ05', {
    name: 'Tuyên truyền về biển đảo',
    window: range(dayOf(2022, 1, 1), dayOf(2022, 5, 10)),
  }),
  anActivity('HĐ08', { name: 'Tuyên truyền về Tọa đàm', window: { kind: 'event', start: null, end: null } }),
  anActivity('HĐ11', {
    name: 'Hỗ trợ xây dựng nhà tình nghĩa',
    window: range(dayOf(2022, 1, 1), dayOf(2023, 12, 31)),
    target: { quantity: 150, unit: 'căn nhà', moneyPerUnit: 50_000_000 },
  }),
];

const UNITS = [
  aUnit('DU01', { name: 'Đảng ủy Cơ quan A01' }),
  aUnit('DU02', { name: "Đảng ủy Cơ quan A02 <script>alert('x')</script>" }),
  aUnit('DU03', { name: 'Ban Tuyên giáo' }),
];

const reported = { reported: true };

export const LAST_WEEK: Snapshot = aSnapshot({
  activities: ACTIVITIES,
  units: UNITS,
  today: TODAY - 7,
  progress: [
    aProgress('HĐ01', 'DU01', { ...reported, sheetRow: 2, doneOn: dayOf(2022, 4, 1) }),
    aProgress('HĐ01', 'DU02', { ...reported, sheetRow: 6 }),
    aProgress('HĐ05', 'DU02', { ...reported, sheetRow: 7, doneOn: dayOf(2022, 4, 20) }),
    aProgress('HĐ11', 'DU03', { sheetRow: 13 }),
  ],
  over: { week: '2022-W17' },
});

export const THIS_WEEK: Snapshot = aSnapshot({
  activities: ACTIVITIES,
  units: UNITS,
  progress: [
    aProgress('HĐ01', 'DU01', {
      ...reported,
      sheetRow: 2,
      doneOn: dayOf(2022, 4, 20),
      result: 'Đăng 12 tin, bài; biểu dương 3 tập thể.',
      exemplary: 'Chi bộ Văn phòng',
    }),
    aProgress('HĐ05', 'DU01', { ...reported, sheetRow: 3, percent: 60 }),
    aProgress('HĐ08', 'DU01', { sheetRow: 4 }),
    aProgress('HĐ11', 'DU01', { ...reported, sheetRow: 5, quantity: 8, money: 400_000_000 }),
    aProgress('HĐ01', 'DU02', {
      ...reported,
      sheetRow: 6,
      difficulties: 'Bài viết còn ít do chi bộ chưa có cộng tác viên.',
      proposals: '=HYPERLINK("http://x.example";"Đề nghị")',
    }),
    aProgress('HĐ05', 'DU02', { ...reported, sheetRow: 7, difficulties: 'Thiếu tư liệu.' }),
    aProgress('HĐ11', 'DU02', { sheetRow: 9 }),
    aProgress('HĐ01', 'DU03', { sheetRow: 10 }),
    aProgress('HĐ05', 'DU03', { sheetRow: 11, notApplicable: true }),
    aProgress('HĐ08', 'DU03', { sheetRow: 12 }),
  ],
  over: {
    findings: [
      {
        tab: 'Tiến độ',
        row: 7,
        column: 'Ngày hoàn thành',
        code: 'date.no-such-day',
        severity: 'error',
        message: 'Ngày hoàn thành “31/4/2022”: tháng 4 không có ngày 31; ghi lại đủ ngày/tháng/năm.',
        activityCode: 'HĐ05',
        unitCode: 'DU02',
      },
      {
        tab: 'Tiến độ',
        row: 6,
        column: null,
        code: 'percent.fell',
        severity: 'warning',
        message: 'Tiến độ thấp hơn tuần trước.',
        unitCode: 'DU02',
      },
    ],
  },
});
