import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import type { AnnexCell, AnnexTable } from '../../../../functions/render/annex/annex.ts';
import { renderAnnex } from '../../../../functions/render/annex/render-annex.ts';
import { rowRanges } from '../../../../functions/render/annex/row-ranges.ts';
import { sheetLinks } from '../../../../functions/render/sheet-links.ts';
import { buildReport } from '../../../../functions/report/build-report.ts';
import { figureRows } from '../../../../functions/report/figure-rows.ts';
import { anySnapshot } from '../../report/arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, SETTINGS } from '../../report/sample-plan.ts';

const links = sheetLinks('https://docs.google.com', 'bang-1');
const annexOf = (snapshot: Parameters<typeof buildReport>[0]) =>
  renderAnnex(buildReport(snapshot, null), { links });
const named = (tables: readonly AnnexTable[], name: string) => tables.find((table) => table.name === name);
const value = (cell: AnnexCell | undefined) =>
  cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;

const ONE_OVERDUE = aSnapshot({
  activities: [anActivity('HĐ01', { name: 'Tuyên truyền' })],
  units: [aUnit('DU01', { name: '=1+1' }), aUnit('DU02')],
  progress: [
    aProgress('HĐ01', 'DU01', { sheetRow: 7, reported: true, difficulties: '-Thiếu người', proposals: '@x' }),
    aProgress('HĐ01', 'DU02', { sheetRow: 9 }),
  ],
  today: dayOf(2022, 5, 6),
});

describe('the annex', () => {
  test('names each table and heads it with plan, week and day', () => {
    const tables = annexOf(ONE_OVERDUE);
    expect(tables.map(({ name }) => name)).toEqual([
      'PL1 Hoạt động',
      'PL2 Đơn vị',
      'PL3 Chưa báo cáo',
      'PL4 Quá hạn',
      'Các dòng',
      'Truy số liệu',
    ]);
    expect(tables[0]?.heading).toEqual([
      'PHỤ LỤC 1. HOẠT ĐỘNG THEO TRẠNG THÁI',
      SETTINGS.planTitle,
      'Số liệu tuần 18/2022, chốt ngày 06/05/2022',
    ]);
  });

  test('lists what is overdue with days, cause, proposal and a link to the row', () => {
    expect(named(annexOf(ONE_OVERDUE), 'PL4 Quá hạn')?.rows[0]).toEqual([
      1,
      'DU01',
      '=1+1',
      'HĐ01',
      'Tuyên truyền',
      { date: dayOf(2022, 4, 30) },
      6,
      '-Thiếu người',
      '@x',
      { text: '7', href: 'https://docs.google.com/spreadsheets/d/bang-1/edit#gid=1003&range=A7' },
    ]);
  });

  test('names for a count the rows it counts', () => {
    const trace = named(annexOf(ONE_OVERDUE), 'Truy số liệu')?.rows ?? [];
    expect(trace).toContainEqual(['Toàn kế hoạch', '', 'Đang thực hiện quá hạn', 2, '7, 9']);
    expect(trace).toContainEqual(['Đơn vị', 'DU02', 'Đang thực hiện quá hạn', 1, '9']);
  });

  test('of a plan without rows is the empty table of activities', () => {
    const tables = annexOf(aSnapshot({ activities: [], units: [], progress: [] }));
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([['PL1 Hoạt động', 0]]);
    expect(tables[0]?.total?.slice(3).map(value)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, null, null]);
  });

  test('of any plan counts what the report counts, and every count but 0 leads to the line of its rows', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const report = buildReport(snapshot, null);
        const tables = renderAnnex(report, { links });
        const trace = named(tables, 'Truy số liệu');
        const [activities, units] = [named(tables, 'PL1 Hoạt động'), named(tables, 'PL2 Đơn vị')];
        const counts = (row: readonly AnnexCell[] | undefined) => row?.slice(3, 11).map(value);
        const { total, doneOnTime, doneLate, running, overdue, dueSoon, apart, due } = report.plan;
        expect(counts(activities?.total)).toEqual([
          total,
          doneOnTime,
          doneLate,
          running,
          overdue,
          dueSoon,
          apart,
          due,
        ]);
        for (const [index, { unit, tally }] of report.units.entries()) {
          expect(counts(units?.rows[index])?.[4]).toBe(tally.overdue);
          const cell = units?.rows[index]?.[7];
          if (typeof cell !== 'object' || cell === null || !('value' in cell)) continue;
          const line = Number(/A(\d+)$/.exec(cell.href)?.[1]) - (trace ? trace.heading.length + 3 : 0);
          const rows = figureRows(report, 'overdue', { unitCode: unit.code }).map(({ sheetRow }) => sheetRow);
          expect(trace?.rows[line]).toEqual([
            'Đơn vị',
            unit.code,
            'Đang thực hiện quá hạn',
            tally.overdue,
            rowRanges(rows),
          ]);
        }
      }),
    );
  });

  test('fits names that spreadsheets allow', () => {
    for (const { name } of annexOf(ONE_OVERDUE)) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });
});

describe('rows in writing', () => {
  test.each([
    { name: 'none', rows: [], text: '' },
    { name: 'one', rows: [5], text: '5' },
    { name: 'neighbours, however ordered', rows: [4, 2, 3], text: '2–4' },
    { name: 'runs and single ones', rows: [2, 3, 4, 20, 7, 8], text: '2–4, 7–8, 20' },
  ])('$name', ({ rows, text }) => {
    expect(rowRanges(rows)).toBe(text);
  });

  test('says how many it leaves out', () => {
    const odd = Array.from({ length: 450 }, (_, index) => 2 * index + 1);
    expect(rowRanges(odd)).toMatch(/, 799 và 50 dòng khác \(lọc ở bảng “Các dòng”\)$/);
  });

  test('reads back to the rows it was written from', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2, max: 300 })), (rows) => {
        const text = rowRanges(rows);
        const back = text.split(', ').flatMap((part) => {
          const [from = 0, to = from] = part.split('–').map(Number);
          return text === '' ? [] : Array.from({ length: to - from + 1 }, (_, index) => from + index);
        });
        expect(back).toEqual(rows.toSorted((one, other) => one - other));
      }),
    );
  });
});
