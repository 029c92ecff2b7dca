import { SETTINGS } from '../../sheets/template/settings.ts';
import type { ExampleSheet, Row, SettingKey } from '../example-sheet.ts';
import { ACTIVITIES } from './activities.ts';
import { UNITS } from './units.ts';

const STANDING_COMMITTEE: readonly (readonly [name: string, title: string, mailbox: string])[] = [
  ['Đồng chí Bí thư', 'Bí thư Đảng ủy Khối', 'bithu'],
  ['Đồng chí Phó Bí thư Thường trực', 'Phó Bí thư Thường trực Đảng ủy Khối', 'pbt.thuongtruc'],
  ['Đồng chí Phó Bí thư', 'Phó Bí thư Đảng ủy Khối', 'phobithu'],
  ['Đồng chí Ủy viên Ban Thường vụ phụ trách kiểm tra', 'Ủy viên Ban Thường vụ', 'uvbtv.kiemtra'],
  ['Đồng chí Ủy viên Ban Thường vụ phụ trách tuyên giáo', 'Ủy viên Ban Thường vụ', 'uvbtv.tuyengiao'],
];

/** The lines of the plan's own "Nơi nhận"; they are printed, not mailed. */
const PLAN_RECEIVERS: readonly (readonly [name: string, purpose: string])[] = [
  ['Ban Tuyên giáo Trung ương', 'để b/c'],
  ['Các đ/c Ủy viên BCHĐBK', ''],
  ['Các ban, đơn vị Đảng ủy Khối', 'để t/h'],
  ['Các đảng ủy trực thuộc', 'để t/h'],
  ['Các thành viên Tiểu ban Tuyên truyền', 'để t/h'],
  ['Lưu VP, BTG', ''],
];

const RECEIVERS: Row<'receivers'>[] = [
  ...STANDING_COMMITTEE.map(([name, title, mailbox]) => ({
    name,
    title,
    mail: `${mailbox}@dangbo.example`,
    purpose: 'để b/c',
    role: 'Ban Thường vụ',
  })),
  {
    name: 'Lãnh đạo Ban Tuyên giáo Đảng ủy Khối',
    title: 'Trưởng ban',
    mail: 'lanhdao.btg@dangbo.example',
    role: 'Nhận bản sao',
  },
  ...PLAN_RECEIVERS.map(([name, purpose]) => ({ name, purpose, role: 'Chỉ ghi Nơi nhận' })),
];

const SLOGANS = [
  'Nhiệt liệt chào mừng Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối các cơ quan Trung ương (11/4/2007 - 11/4/2022)!',
  'Cán bộ, đảng viên Đảng bộ Khối các cơ quan Trung ương quyết tâm nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên!',
  'Cán bộ, đảng viên, công chức, viên chức và người lao động trong Đảng bộ Khối các cơ quan Trung ương học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!',
];

const OWN_SETTINGS: Partial<Record<SettingKey, string>> = {
  planTitle: 'Kế hoạch tuyên truyền Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối các cơ quan Trung ương',
  upperBody: 'Đảng ủy Khối các cơ quan Trung ương',
  issuingBody: 'Ban Tuyên giáo',
  addressee: 'Ban Thường vụ Đảng ủy Khối',
  abbreviation: 'BTGĐUK',
  place: 'Hà Nội',
  senderName: 'Ban Tuyên giáo Đảng ủy Khối',
  replyTo: 'btg@dangbo.example',
  admins: 'quantri@dangbo.example',
};

const standard = Object.fromEntries(SETTINGS.map(({ key, standard }) => [key, standard])) as Record<
  SettingKey,
  string
>;

/** The plan for the 15th anniversary as an admin would type it into a new sheet. */
export const EXAMPLE_PLAN: ExampleSheet = {
  plan: ACTIVITIES,
  units: UNITS,
  receivers: RECEIVERS,
  slogans: SLOGANS.map((text, index) => ({ number: String(index + 1), text })),
  settings: { ...standard, ...OWN_SETTINGS },
};
