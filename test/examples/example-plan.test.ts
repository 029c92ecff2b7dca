import { describe, expect, it } from 'vitest';
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { dayOf, formatIsoDate, type PlainDate } from '../../functions/calendar/plain-date.ts';
import { SETTINGS } from '../../sheets/template/settings.ts';
import { readingOn } from './read-sample.ts';

const { plan, findings } = readingOn(dayOf(2022, 3, 18));
const iso = (date: PlainDate | null) => (date === null ? null : formatIsoDate(date));

describe('the activities of the example', () => {
  it('have the windows that the plan states', () => {
    const windows = plan.activities.map(({ code, window: { kind, start, end } }) => [
      code,
      kind,
      iso(start),
      iso(end),
    ]);
    expect(windows).toEqual([
      ['HĐ01', 'range', '2022-01-01', '2022-04-30'],
      ['HĐ02', 'range', '2022-01-01', '2022-04-30'],
      ['HĐ03', 'range', '2022-01-01', '2023-12-31'],
      ['HĐ04', 'range', '2022-01-01', '2023-12-31'],
      ['HĐ05', 'range', '2022-01-01', '2022-05-31'],
      ['HĐ06', 'range', '2022-02-01', '2023-12-31'],
      ['HĐ07', 'range', '2022-02-01', '2022-04-30'],
      ['HĐ08', 'event', null, null],
      ['HĐ09', 'month', '2022-04-01', '2022-04-30'],
      ['HĐ10', 'range', '2022-01-01', '2022-05-31'],
      ['HĐ11', 'range', '2022-01-01', '2023-12-31'],
      ['HĐ12', 'range', '2022-03-15', '2022-04-15'],
    ]);
  });

  it('wait for the one event and count to the one target', () => {
    const events = plan.activities.filter(({ event }) => event !== null);
    expect(events.map(({ code, event }) => [code, event])).toEqual([['HĐ08', 'Tọa đàm về công tác dân vận']]);
    const targets = plan.activities.filter(({ target }) => target !== null);
    expect(targets.map(({ code, target }) => [code, target])).toEqual([
      ['HĐ11', { quantity: 150, unit: 'căn nhà tình nghĩa', moneyPerUnit: 50_000_000 }],
    ]);
  });

  it('each name who leads and who takes part', () => {
    expect(plan.activities.filter(({ lead, coordinating }) => !lead || !coordinating)).toEqual([]);
  });
});

describe('the units of the example', () => {
  it('are 61 subordinate committees and the office’s own', () => {
    const codes = plan.units.map(({ code }) => code);
    expect(new Set(codes).size).toBe(68);
    const committees = plan.units.filter(({ kind }) => kind === 'subordinate');
    expect(committees.map(({ code }) => code)).toEqual(
      Array.from({ length: 61 }, (_, index) => `DU${String(index + 1).padStart(2, '0')}`),
    );
    expect(plan.units.filter(({ kind }) => kind === 'office')).toHaveLength(7);
    expect(new Set(plan.units.map(({ name }) => name)).size).toBe(68);
  });

  it('can be mailed under a reserved domain only; one has no address, one has two', () => {
    const mails = plan.units.flatMap((unit) => unit.mails);
    expect(mails.filter((mail) => !mail.endsWith('@dangbo.example'))).toEqual([]);
    expect(new Set(mails).size).toBe(mails.length);
    const unusual = plan.units.filter((unit) => unit.mails.length !== 1);
    expect(unusual.map(({ code, mails }) => [code, mails.length])).toEqual([
      ['DU05', 2],
      ['DU47', 0],
    ]);
  });

  it('each have a person in charge', () => {
    const contacts = plan.units.map(({ contact }) => contact);
    expect(contacts.filter((contact) => !/^\p{Lu}\p{L}+ .+, \p{Lu}/u.test(contact))).toEqual([]);
    expect(new Set(contacts).size).toBeGreaterThan(60);
  });
});

describe('the rest of the example', () => {
  it('reads without an error; the missing address is the one warning outside the progress', () => {
    const elsewhere = findings.filter(({ tab }) => tab !== 'Tiến độ');
    expect(elsewhere.map(({ tab, severity, code }) => [tab, severity, code])).toEqual([
      ['Đơn vị', 'warning', 'unit.no-mail'],
    ]);
  });

  it('mails the report to the Standing Committee and a copy, and only prints the plan’s own receivers', () => {
    const count = (role: string) => plan.receivers.filter((one) => one.role === role).length;
    expect([count('standing-committee'), count('copy'), count('none')]).toEqual([5, 1, 6]);
    const mailed = plan.receivers.filter(({ role }) => role !== 'none');
    expect(mailed.filter(({ mail }) => !mail.endsWith('@dangbo.example'))).toEqual([]);
    expect(plan.receivers.filter(({ role, mail }) => role === 'none' && mail !== '')).toEqual([]);
  });

  it('quotes the three slogans', () => {
    expect(plan.slogans).toEqual([
      'Nhiệt liệt chào mừng Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối các cơ quan Trung ương (11/4/2007 - 11/4/2022)!',
      'Cán bộ, đảng viên Đảng bộ Khối các cơ quan Trung ương quyết tâm nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng và chất lượng đội ngũ cán bộ, đảng viên!',
      'Cán bộ, đảng viên, công chức, viên chức và người lao động trong Đảng bộ Khối các cơ quan Trung ương học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh!',
    ]);
  });

  it('sets every setting but those that are to stay empty', () => {
    expect(Object.keys(EXAMPLE_PLAN.settings).sort()).toEqual(SETTINGS.map(({ key }) => key).sort());
    const empty = Object.entries(EXAMPLE_PLAN.settings).filter(([, value]) => value === '');
    expect(empty.map(([key]) => key)).toEqual(['remindDays', 'signsFor']);
    expect(plan.settings.admins).toEqual(['quantri@dangbo.example']);
  });
});
