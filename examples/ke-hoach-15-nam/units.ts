import type { CellInput, Row } from '../example-sheet.ts';
import { personName } from './person-name.ts';

/** Invented kinds of bodies with a letter each; together the plan's 61 subordinate committees. */
const COMMITTEES: readonly (readonly [name: string, letter: string, howMany: number])[] = [
  ['Đảng ủy Bộ', 'B', 16],
  ['Đảng ủy Cơ quan', 'C', 17],
  ['Đảng ủy Viện', 'V', 9],
  ['Đảng ủy Hội', 'H', 9],
  ['Đảng ủy Tòa soạn', 'T', 6],
  ['Đảng ủy Học viện', 'K', 4],
];

const OFFICE: readonly (readonly [code: string, name: string])[] = [
  ['BTC', 'Ban Tổ chức Đảng ủy Khối'],
  ['BTG', 'Ban Tuyên giáo Đảng ủy Khối'],
  ['UBKT', 'Cơ quan Ủy ban Kiểm tra Đảng ủy Khối'],
  ['BDV', 'Ban Dân vận Đảng ủy Khối'],
  ['VP', 'Văn phòng Đảng ủy Khối'],
  ['CDK', 'Công đoàn Khối'],
  ['DTN', 'Đoàn Thanh niên Khối'],
];

const POSTS = ['Phó Bí thư', 'Ủy viên Ban Chấp hành', 'Chánh Văn phòng Đảng ủy', 'Chuyên viên'];

const mailOf = (code: string): string => `${code.toLowerCase()}@dangbo.example`;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

function unit(code: string, name: string, kind: string, index: number): Row<'units'> {
  const contact = `${personName(index)}, ${POSTS[index % POSTS.length] ?? ''}`;
  return { code, name, kind, mails: mailOf(code), contact, wantsDigest: true, active: true };
}

function subordinateCommittees(): Row<'units'>[] {
  const names = COMMITTEES.flatMap(([name, letter, howMany]) =>
    Array.from({ length: howMany }, (_, index) => `${name} ${letter}${twoDigits(index + 1)}`),
  );
  return names.map((name, index) => unit(`DU${twoDigits(index + 1)}`, name, 'Đảng ủy trực thuộc', index));
}

/** What sets some units apart: no address yet, two addresses, no wish for the weekly mail. */
const PARTICULAR: Readonly<Record<string, Partial<Record<'mails' | 'wantsDigest', CellInput>>>> = {
  DU05: { mails: `${mailOf('DU05')}, vanphong.du05@dangbo.example` },
  DU47: { mails: '' },
  UBKT: { wantsDigest: false },
};

const office = OFFICE.map(([code, name], index) => unit(code, name, 'Ban, đơn vị', 61 + index));

/** The 61 subordinate committees and the office's units, all invented but for the plan's own bodies. */
export const UNITS: Row<'units'>[] = [...subordinateCommittees(), ...office].map((row) => ({
  ...row,
  ...PARTICULAR[String(row.code)],
}));
