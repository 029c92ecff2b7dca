import { expect, it } from 'vitest';
import { formatIsoDate } from '../../../functions/calendar/plain-date.ts';
import { columnIndex, planOnEmulator } from '../../plan-on-emulator.ts';
import { emptyContent } from '../../small-content.ts';

const WINDOWS = [
  ['HĐ01', '2022-01-01', '2022-04-30'],
  ['HĐ02', '2022-01-01', '2022-04-30'],
  ['HĐ03', '2022-01-01', '2023-12-31'],
  ['HĐ04', '2022-01-01', '2023-12-31'],
  ['HĐ05', '2022-01-01', '2022-05-31'],
  ['HĐ06', '2022-02-01', '2023-12-31'],
  ['HĐ07', '2022-02-01', '2022-04-30'],
  ['HĐ08', null, null],
  ['HĐ09', '2022-04-01', '2022-04-30'],
  ['HĐ10', '2022-01-01', '2022-05-31'],
  ['HĐ11', '2022-01-01', '2023-12-31'],
  ['HĐ12', '2022-03-15', '2022-04-15'],
];

it('the sheet of the example holds the twelve windows of the plan as real dates', async () => {
  const plan = await planOnEmulator(emptyContent(1));
  try {
    const grid = await plan.grid('plan');
    const day = (cell: unknown) =>
      typeof cell === 'number' ? formatIsoDate(cell) : (cell ?? '') === '' ? null : cell;
    const windows = grid
      .slice(1)
      .map((row) => [
        row[columnIndex('plan', 'code')],
        day(row[columnIndex('plan', 'start')]),
        day(row[columnIndex('plan', 'end')]),
      ]);
    expect(windows).toEqual(WINDOWS);
  } finally {
    await plan.close();
  }
});
