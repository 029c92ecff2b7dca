import { SETTINGS } from '../../sheets/template/settings.ts';
import type { ExampleSheet, Row, SettingKey } from '../example-sheet.ts';
import { DOCUMENT, DOCUMENT_ROWS } from './document.ts';
import { UNITS } from './units.ts';

const STANDING_COMMITTEE: readonly (readonly [name: string, title: string, mailbox: string])[] = [
  ['Đồng chí Bí thư', 'Bí thư Đảng ủy Khối', 'bithu'],
  ['Đồng chí Phó Bí thư Thường trực', 'Phó Bí thư Thường trực Đảng ủy Khối', 'pbt.thuongtruc'],
  ['Đồng chí Phó Bí thư', 'Phó Bí thư Đảng ủy Khối', 'phobithu'],
  ['Đồng chí Ủy viên Ban Thường vụ phụ trách kiểm tra', 'Ủy viên Ban Thường vụ', 'uvbtv.kiemtra'],
  ['Đồng chí Ủy viên Ban Thường vụ phụ trách tuyên giáo', 'Ủy viên Ban Thường vụ', 'uvbtv.tuyengiao'],
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
  // The lines of the plan's own "Nơi nhận"; they are printed, not mailed.
  ...DOCUMENT_ROWS.receivers,
];

const OWN_SETTINGS: Partial<Record<SettingKey, string>> = {
  planTitle: DOCUMENT.title ?? '',
  upperBody: 'Đảng ủy Khối các cơ quan Trung ương',
  issuingBody: 'Ban Tuyên giáo',
  addressee: 'Ban Thường vụ Đảng ủy Khối',
  abbreviation: 'BTGĐUK',
  place: 'Hà Nội',
  signerOffice: 'Trưởng ban',
  senderName: 'Ban Tuyên giáo Đảng ủy Khối',
  replyTo: 'btg@dangbo.example',
  admins: 'quantri@dangbo.example',
};

const standard = Object.fromEntries(SETTINGS.map(({ key, standard }) => [key, standard])) as Record<
  SettingKey,
  string
>;

/** The sheet for the 15th anniversary: the plan as imported from its document, the rest as an admin would type it. */
export const EXAMPLE_PLAN: ExampleSheet = {
  plan: DOCUMENT_ROWS.plan,
  units: UNITS,
  receivers: RECEIVERS,
  slogans: DOCUMENT_ROWS.slogans,
  settings: { ...standard, ...OWN_SETTINGS },
};
