import { expect, it } from 'vitest';
import { googlePlanSheets } from '../../../functions/adapters/google-sheets/plan-sheets.ts';
import { formatIsoDate } from '../../../functions/calendar/plain-date.ts';
import { sheetReader } from '../../../functions/sheet-rows/sheet-reader.ts';
import { columnIndex, planOnEmulator, SERVICE } from '../../plan-on-emulator.ts';
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

it('the sheet of the example holds the twelve windows of the plan, and they are read as such', async () => {
  const plan = await planOnEmulator(emptyContent(1));
  try {
    const sheet = await googlePlanSheets(plan.as(SERVICE)).open(plan.spreadsheetId);
    const reader = sheetReader();
    for await (const page of sheet.pages()) reader.add(page);
    const { activities } = reader.finish(sheet.missingTabs).plan;
    const day = (date: number | null) => (date === null ? null : formatIsoDate(date));
    expect(activities.map(({ code, window }) => [code, day(window.start), day(window.end)])).toEqual(WINDOWS);
    const cells = (await plan.grid('plan')).slice(1).map((row) => row[columnIndex('plan', 'end')] ?? '');
    expect(cells).toEqual(WINDOWS.map(([, , end]) => (end ? end.split('-').reverse().join('/') : '')));
  } finally {
    await plan.close();
  }
});
