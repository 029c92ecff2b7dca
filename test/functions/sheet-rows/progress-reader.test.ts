import { describe, expect, it } from 'vitest';
import { BrokenSheetError } from '../../../functions/errors.ts';
import { progressReader } from '../../../functions/sheet-rows/progress-reader.ts';
import { PROGRESS_TAB } from '../../../sheets/template/tabs/progress.ts';
import { briefly, headerOf, rowOf } from './sheet-text.ts';

const HEADER = headerOf(PROGRESS_TAB);
const NAMED = { unitCode: 'DU01', activityCode: 'HĐ01' };
const reader = progressReader(HEADER, new Map());
const read = (cells: Parameters<typeof rowOf<typeof PROGRESS_TAB>>[1], row = 5) =>
  reader.read(rowOf(PROGRESS_TAB, cells), row);

describe('progressReader', () => {
  it('reads a whole row', () => {
    const cells = {
      ...NAMED,
      percent: '100%',
      startedOn: '1/3/2022',
      doneOn: 44_635,
      result: 'Tổ chức 02 hội nghị',
      quantity: 2,
      money: '20 triệu',
      evidence: 'https://example.vn/1',
      difficulties: 'Không',
      proposals: 'Bổ sung kinh phí',
      exemplary: 'Chi bộ 1',
      notApplicable: false,
      adjustment: '',
      status: 'ô của hệ thống',
    };
    expect(read(cells)).toEqual({
      progress: {
        ...NAMED,
        percent: 100,
        startedOn: 44_621,
        doneOn: 44_635,
        result: 'Tổ chức 02 hội nghị',
        quantity: 2,
        money: 20_000_000,
        evidence: 'https://example.vn/1',
        difficulties: 'Không',
        proposals: 'Bổ sung kinh phí',
        exemplary: 'Chi bộ 1',
        notApplicable: false,
        adjustment: null,
        reported: true,
        sheetRow: 5,
      },
      findings: [],
    });
  });

  it.each([
    { name: 'nothing', row: [] },
    {
      name: 'white space and an unticked box',
      row: rowOf(PROGRESS_TAB, { result: ' \n', notApplicable: false }),
    },
    {
      name: 'only what the system wrote',
      row: rowOf(PROGRESS_TAB, { status: 'Sắp đến hạn', fingerprint: 'k1' }),
    },
  ])('skips a row that holds $name', ({ row }) => {
    expect(reader.read(row, 2)).toBeNull();
  });

  it.each([
    { name: 'nothing of the unit', cells: {}, reported: false },
    { name: 'an unticked box', cells: { notApplicable: false }, reported: false },
    { name: 'blanks', cells: { result: '  ' }, reported: false },
    { name: 'what an admin chose', cells: { adjustment: 'Rút' }, reported: false },
    { name: 'what the system wrote', cells: { status: 'Sắp đến hạn' }, reported: false },
    { name: 'a result', cells: { result: 'Đang làm' }, reported: true },
    { name: '0 %', cells: { percent: 0 }, reported: true },
    { name: 'a tick', cells: { notApplicable: true }, reported: true },
    { name: 'an entry that is refused', cells: { doneOn: 'xong' }, reported: true },
  ])('counts a row with $name as reported: $reported', ({ cells, reported }) => {
    expect(read({ ...NAMED, ...cells })?.progress?.reported).toBe(reported);
  });

  it('keeps the findings of a row that names no unit or activity', () => {
    const row = read({ unitCode: 'DU01', percent: 120, result: 'Đã làm' }, 9);
    expect(row?.progress).toBeNull();
    expect(briefly(row?.findings ?? [])).toEqual([
      '9 Mã hoạt động cell.required',
      '9 Tiến độ (%) percent.above-100',
    ]);
    expect(row?.findings[0]).toMatchObject({ unitCode: 'DU01' });
    expect(row?.findings[0]).not.toHaveProperty('activityCode');
  });

  it('finds its columns wherever people moved them', () => {
    const header = ['Ghi chú', ...HEADER.toReversed()];
    const moved = progressReader(header, new Map());
    const cells = new Map<string, unknown>([
      ['Mã đơn vị', 'DU02'],
      ['Mã hoạt động', 'HĐ03'],
      ['Kinh phí (đồng)', 5_000_000],
    ]);
    const row = header.map((name) => cells.get(name) ?? '');
    expect(moved.read(row, 2)?.progress).toMatchObject({
      unitCode: 'DU02',
      activityCode: 'HĐ03',
      money: 5_000_000,
    });
    expect(moved.index.get('unitCode')).toBe(HEADER.length);
  });

  it('refuses a header without one of its columns', () => {
    expect(() => progressReader(HEADER.slice(1), new Map())).toThrow(BrokenSheetError);
  });
});
