import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../functions/report/snapshot.ts';
import {
  checkAgainstPeople,
  checkAgainstSheet,
  checkAgainstWeekBefore,
} from '../../../scripts/simulate/check-week.ts';
import { People } from '../../../scripts/simulate/people.ts';
import { TABS } from '../../../sheets/template/template.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../../functions/report/sample-plan.ts';

const plan = (progress: ReturnType<typeof aProgress>[], today = TODAY): Snapshot =>
  aSnapshot({ activities: [anActivity('HĐ01')], units: [aUnit('DU01'), aUnit('DU02')], progress, today });

const FROZEN = plan([
  aProgress('HĐ01', 'DU01', { doneOn: TODAY - 30, sheetRow: 2 }),
  aProgress('HĐ01', 'DU02', { sheetRow: 3 }),
]);

const ownRow = (unit: string, doneOn: number | null) => ({
  unit,
  activity: 'HĐ01',
  doneOn,
  typedDone: doneOn === null ? '' : '6/4/2022',
  exempt: false,
  typist: '',
});
const people = () =>
  new People(
    {
      rows: [ownRow('DU01', TODAY - 30), ownRow('DU02', null)],
      units: ['DU01', 'DU02'].map((code) => ({ code, mails: [], active: true })),
      receivers: [],
      activities: ['HĐ01'],
      holidays: new Map(),
    },
    {
      as: () => {
        throw new Error('nobody types here');
      },
      spreadsheetId: 'bang-1',
      owner: '',
      admin: '',
    },
  );

describe('a frozen week beside what people typed', () => {
  it('has nothing to object to where they agree', () => {
    expect(checkAgainstPeople(FROZEN, people())).toEqual([]);
  });

  it.each([
    { name: 'a row that is missing', rows: FROZEN.rows.slice(1), says: 'row lost: DU01 HĐ01' },
    {
      name: 'a row that is doubled',
      rows: [...FROZEN.rows, ...FROZEN.rows.slice(0, 1)],
      says: 'frozen rows that are doubled: 1, not 0',
    },
    {
      name: 'a row that nobody has',
      rows: FROZEN.rows.map((row) => ({ ...row, unitCode: `${row.unitCode}x` })),
      says: 'row from nowhere: DU01x HĐ01',
    },
    {
      name: 'a day that was changed',
      rows: FROZEN.rows.map((row) => ({ ...row, doneOn: null })),
      says: `done day of DU01 HĐ01: null, not ${TODAY - 30}`,
    },
    {
      name: 'a status that the dates do not give',
      rows: FROZEN.rows.map((row) => ({ ...row, official: 'running' as const })),
      says: 'overdue: 0, not 1',
    },
  ])('names $name', ({ rows, says }) => {
    expect(checkAgainstPeople({ ...FROZEN, rows }, people()).join('\n')).toContain(says);
  });
});

describe('a frozen week beside the one before', () => {
  const before = plan([aProgress('HĐ01', 'DU01', { sheetRow: 2 })], TODAY - 7);

  it('adds up where rows came, were finished and became late', () => {
    expect(checkAgainstWeekBefore(FROZEN, before)).toEqual([]);
    expect(checkAgainstWeekBefore(before, FROZEN)).toEqual([]);
  });

  it('names figures whose rows are not told apart', () => {
    const doubled = { ...FROZEN, rows: [...FROZEN.rows, ...FROZEN.rows.slice(0, 1)] };
    expect(checkAgainstWeekBefore(before, doubled).join('\n')).toContain('entered − left');
  });
});

describe('a frozen week beside the sheet', () => {
  const cellsOf = (tab: 'progress' | 'dashboard', cells: Record<string, unknown>) =>
    TABS[tab].columns.map(({ key }) => cells[key] ?? '');
  const sheet = (status = 'Đang thực hiện quá hạn', overdue = 1) => ({
    progress: [
      [],
      cellsOf('progress', {
        unitCode: 'DU01',
        activityCode: 'HĐ01',
        doneOn: '6/4/2022',
        status: 'Hoàn thành đúng hạn',
      }),
      cellsOf('progress', { unitCode: 'DU02', activityCode: 'HĐ01', status }),
    ],
    dashboard: [
      [],
      cellsOf('dashboard', {
        ...{ total: 2, doneOnTime: 1, doneLate: 0, running: 0, overdue, dueSoon: 0, apart: 0, due: 2 },
      }),
    ],
  });

  it('has nothing to object to where they agree', () => {
    expect(checkAgainstSheet(FROZEN, people(), sheet())).toEqual([]);
  });

  it('names a status, a figure and a typed cell that differ', () => {
    const { progress, dashboard } = sheet('Sắp đến hạn', 0);
    const moved = { progress: [[], progress[2] ?? [], progress[1] ?? []], dashboard };
    const said = checkAgainstSheet(FROZEN, people(), moved).join('\n');
    expect(said).toContain('rows shown as “Đang thực hiện quá hạn”: 0, not 1');
    expect(said).toContain('dashboard overdue: 0, not 1');
    expect(said).toContain('unit in row 2: DU02, not DU01');
    expect(said).toContain('done cell of row 3: 6/4/2022, not ');
  });
});
