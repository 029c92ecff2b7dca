import { describe, expect, it } from 'vitest';
import { type AdminRow, adminWrites, nameRows } from '../../../functions/plan-import/admin-cells.ts';

const row = (name: string, sheetRow: number, end: string): AdminRow => ({ name, sheetRow, cells: { end } });
const BEFORE = [row('HĐ01', 2, 'a'), row('HĐ02', 3, 'b'), row('HĐ03', 4, '')];
const WANTED = new Map([['HĐ02', { end: 'B' }]]);
const NOTHING_SENT = new Map<string, Set<string>>();
const SENT = new Map([['end', new Set(['B'])]]);

const cellsOf = (now: AdminRow[], sent: ReadonlyMap<string, ReadonlySet<string>>) => {
  const { writes, taken } = adminWrites('plan', WANTED, { before: BEFORE, now, sent });
  return { writes: writes.map(({ column, cells }) => [column, [...cells]]), taken };
};

describe('cells that admins own', () => {
  it('are written beside their row, wherever it stands now', () => {
    const now = [row('HĐ02', 2, 'b'), row('HĐ01', 3, 'a')];
    expect(cellsOf(now, NOTHING_SENT)).toEqual({ writes: [['end', [[2, 'B']]]], taken: [] });
  });

  it('are written once', () => {
    expect(cellsOf([row('HĐ02', 3, 'B')], SENT)).toEqual({ writes: [], taken: [] });
  });

  it('get back what stood there where a value went astray', () => {
    const now = [row('HĐ01', 3, 'B'), row('HĐ02', 2, 'b'), row('HĐ03', 4, '')];
    expect(cellsOf(now, SENT)).toEqual({
      writes: [
        [
          'end',
          [
            [3, 'a'],
            [2, 'B'],
          ],
        ],
      ],
      taken: [],
    });
  });

  it('are emptied again in a row that came in between', () => {
    expect(cellsOf([row('', 3, 'B'), row('HĐ02', 4, 'B')], SENT).writes).toEqual([['end', [[3, '']]]]);
  });

  it('stay as a person left them, and the import hears of those it meant', () => {
    const now = [row('HĐ01', 2, 'của người khác'), row('HĐ02', 3, 'của người khác')];
    expect(cellsOf(now, NOTHING_SENT)).toEqual({ writes: [], taken: [{ name: 'HĐ02', column: 'end' }] });
  });

  it('of another row stay even where a person typed the very value, before any was sent', () => {
    expect(cellsOf([row('HĐ01', 2, 'B'), row('HĐ02', 3, 'B')], NOTHING_SENT)).toEqual({
      writes: [],
      taken: [],
    });
  });
});

describe('rows of one name', () => {
  it('are told apart by their order', () => {
    expect(nameRows(BEFORE.map((one) => ({ ...one, name: 'DU01 HĐ01' }))).map(({ name }) => name)).toEqual([
      'DU01 HĐ01',
      'DU01 HĐ01 (2)',
      'DU01 HĐ01 (3)',
    ]);
  });
});
