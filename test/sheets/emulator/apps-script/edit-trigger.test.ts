/** Edits of people set off the installed trigger; what programs and scripts write does not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../../../functions/runs/validate.ts';
import type { AcknowledgedWrite } from '../../../../sheets/emulator/server/mount.ts';
import {
  ADMIN,
  adminContext,
  cellAddress,
  columnIndex,
  memoryServices,
  SERVICE,
} from '../../../plan-on-emulator.ts';
import { MARCH_18 } from '../../../small-content.ts';
import { type Desk, type DeskOptions, openDesk } from '../../apps-script/script-desk.ts';

const DU01 = 'du01@dangbo.example';
const TRIGGERS = [{ handler: 'checkEditedRows', by: ADMIN }];
/** Leaves what it was told where a test can read it. */
const SPY = {
  'code.js': `function checkEditedRows({ range }) {
    if (range.getSheet().getName() === 'Cấu hình') throw new Error('Không phải ở đây.');
    if (range.getSheet().getName() === 'Đơn vị') SpreadsheetApp.getUi();
    console.info(Session.getActiveUser().getEmail(), range.getSheet().getName(), range.getA1Notation());
  }
  function typeItself() { SpreadsheetApp.getActive().getSheetByName('Tiến độ').getRange('I3').setValue('7%'); }`,
};

let desk: Desk;
let stop: () => void = () => {};
let runs: Promise<void>[] = [];

async function opened(
  files?: Record<string, string>,
  programs = [SERVICE],
  answer?: DeskOptions['answer'],
): Promise<void> {
  const host = { triggers: TRIGGERS, programs };
  desk = await openDesk({ ...(files ? { files } : {}), ...(answer ? { answer } : {}), host });
  runs = [];
  stop = desk.plan.emulator.observe((write: AcknowledgedWrite) => {
    runs.push(desk.host.edited(write));
  });
}

/** Resolves once every run that was set off has ended. */
const settled = async (): Promise<string[]> => {
  for (let count = -1; count !== runs.length; ) {
    count = runs.length;
    await Promise.all(runs);
  }
  return desk.logged;
};

afterEach(async () => {
  stop();
  await desk.close();
});

const batch = (email: string, ...requests: object[]) =>
  desk.plan
    .as(email)
    .spreadsheets.batchUpdate({ spreadsheetId: desk.plan.spreadsheetId, requestBody: { requests } });

const cells = (rowIndex: number, columnIndex: number, ...values: string[]) => ({
  updateCells: {
    start: { sheetId: 1003, rowIndex, columnIndex },
    rows: [{ values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
    fields: 'userEnteredValue',
  },
});

describe('an edit', () => {
  beforeEach(() => opened(SPY));

  it('sets the trigger off as whoever installed it, with the range that was edited', async () => {
    await desk.plan.type(DU01, 'progress', 3, 'percent', '40%');
    expect(await settled()).toEqual([`info ${ADMIN} Tiến độ I3`]);
  });

  it.each([
    { name: 'several cells', make: () => batch(DU01, cells(2, 8, '40%', '1/3/2022')), told: ['I3:J3'] },
    {
      name: 'rows that lie apart',
      make: () => batch(DU01, cells(2, 8, '40%'), cells(3, 9, '1/3/2022'), cells(6, 8, '50%')),
      told: ['I3:J4', 'I7'],
    },
    {
      name: 'what is pasted',
      make: async () => {
        const source = {
          sheetId: 1003,
          startRowIndex: 5,
          endRowIndex: 7,
          startColumnIndex: 11,
          endColumnIndex: 12,
        };
        await batch(ADMIN, cells(5, 11, 'Một'), cells(6, 11, 'Hai'));
        await settled();
        desk.logged.length = 0;
        await batch(ADMIN, {
          copyPaste: {
            source,
            destination: { ...source, startRowIndex: 8, endRowIndex: 10 },
            pasteType: 'PASTE_VALUES',
          },
        });
      },
      told: ['L9:L10'],
    },
    {
      name: 'what is cleared',
      make: async () => {
        await desk.plan.type(DU01, 'progress', 4, 'result', 'Đã họp');
        await settled();
        desk.logged.length = 0;
        await desk.plan.type(DU01, 'progress', 4, 'result', '');
      },
      told: ['L4'],
    },
  ])('tells $name', async ({ make, told }) => {
    await make();
    expect((await settled()).toSorted()).toEqual(told.map((a1) => `info ${ADMIN} Tiến độ ${a1}`));
  });

  it.each([
    {
      name: 'the same value typed again',
      make: async () => {
        await desk.plan.type(DU01, 'progress', 3, 'percent', '40%');
        await settled();
        desk.logged.length = 0;
        await desk.plan.type(DU01, 'progress', 3, 'percent', '40%');
      },
    },
    { name: 'a program', make: () => desk.plan.type(SERVICE, 'progress', 3, 'status', 'Sắp đến hạn') },
    { name: 'a script', make: () => desk.play(ADMIN, 'typeItself') },
  ])('is not $name', async ({ make }) => {
    await make();
    expect(await settled()).toEqual([]);
  });

  it('shows no window, since nobody asked for one', async () => {
    await desk.plan.type(ADMIN, 'units', 2, 'contact', 'Nguyễn Văn A');
    expect(await settled()).toEqual([
      'error checkEditedRows: Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });

  it('that the trigger fails at is told to the log, and the next one is heard', async () => {
    await desk.plan.type(ADMIN, 'settings', 3, 'value', 'Thứ Năm');
    await desk.plan.type(DU01, 'progress', 3, 'percent', '40%');
    expect((await settled()).toSorted()).toEqual([
      'error checkEditedRows: Không phải ở đây.',
      `info ${ADMIN} Tiến độ I3`,
    ]);
  });
});

describe('a change that is no edit', () => {
  // The owner may change anything; here she counts as a person.
  beforeEach(() => opened(SPY, []));

  it.each([
    {
      name: 'a format',
      make: () =>
        batch(SERVICE, {
          repeatCell: {
            range: { sheetId: 1003, startRowIndex: 2, endRowIndex: 4 },
            cell: { userEnteredFormat: { textFormat: { bold: true } } },
            fields: 'userEnteredFormat.textFormat.bold',
          },
        }),
    },
    {
      name: 'a row that is inserted',
      make: () =>
        batch(SERVICE, {
          insertDimension: { range: { sheetId: 1003, dimension: 'ROWS', startIndex: 4, endIndex: 5 } },
        }),
    },
    {
      name: 'a sheet that is sorted',
      make: () =>
        batch(SERVICE, {
          sortRange: {
            range: { sheetId: 1003, startRowIndex: 1, endRowIndex: 20 },
            sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
          },
        }),
    },
  ])('$name sets off nothing', async ({ make }) => {
    await make();
    expect(await settled()).toEqual([]);
    await desk.plan.type(SERVICE, 'progress', 3, 'percent', '40%');
    expect(await settled()).toEqual([`info ${ADMIN} Tiến độ I3`]);
  });
});

describe('the shipped trigger', () => {
  beforeEach(() => opened());

  it('has the edited rows checked as the admin who installed it', async () => {
    await desk.plan.type(DU01, 'progress', 3, 'percent', '40%');
    await settled();
    const body = { spreadsheetId: desk.plan.spreadsheetId, rows: [3] };
    expect(desk.calls).toEqual([{ name: 'validate', token: ADMIN, body }]);
  });

  it('gathers edits that come together into few calls, and loses none', async () => {
    const rows = [3, 4, 5, 6, 7, 8, 9, 10];
    for (const row of rows) await desk.plan.type(DU01, 'progress', row, 'percent', `${row}%`);
    await settled();
    const sent = desk.calls.flatMap(({ body }) => body.rows as number[]);
    expect([...new Set(sent)].toSorted((a, b) => a - b)).toEqual(rows);
    expect(desk.calls.length).toBeLessThan(rows.length);
  });

  it('leaves other tabs alone', async () => {
    await desk.plan.type(ADMIN, 'units', 2, 'contact', 'Nguyễn Văn A');
    await settled();
    expect(desk.calls).toEqual([]);
  });

  it('is installed from the start, so that installing it again changes nothing', async () => {
    const told = await desk.play(ADMIN, 'watchEdits');
    expect(told.find(({ event }) => event === 'alert')?.data).toMatchObject({
      message: 'Việc kiểm tra khi nhập đã được bật từ trước.',
    });
    await desk.plan.as(DU01).spreadsheets.values.update({
      spreadsheetId: desk.plan.spreadsheetId,
      range: cellAddress('progress', 3, 'percent'),
      valueInputOption: 'USER_ENTERED',
      requestBody: { values: [['40%']] },
    });
    await settled();
    expect(desk.calls).toHaveLength(1);
  });
});

describe('a bad entry', () => {
  it('has its finding beside it once the trigger is through, and loses it when it is mended', async () => {
    await opened(undefined, [SERVICE], ({ body }) => {
      const { plan } = desk;
      const services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
      return validate(adminContext(services, plan.spreadsheetId), body.rows as number[]);
    });
    const finding = async () => (await desk.plan.grid('progress'))[2]?.[columnIndex('progress', 'findings')];
    await desk.plan.type(DU01, 'progress', 3, 'doneOn', '31/4/2022');
    await settled();
    expect(await finding()).toContain('“31/4/2022”: tháng 4 không có ngày 31');
    await desk.plan.type(DU01, 'progress', 3, 'doneOn', '');
    await settled();
    expect(await finding()).not.toContain('31/4/2022');
    expect(desk.calls.map(({ name }) => name)).toEqual(['validate', 'validate']);
  });
});

describe('a host that closes', () => {
  beforeEach(() => opened({ 'code.js': 'function checkEditedRows() { Utilities.sleep(60000); }' }));

  it('stops the runs that are under way and begins none that wait', async () => {
    for (const row of [3, 4, 5, 6, 7]) await desk.plan.type(DU01, 'progress', row, 'percent', '40%');
    await desk.host.close();
    expect((await settled()).toSorted()).toEqual([
      ...Array<string>(2).fill('error checkEditedRows: The script host is closed.'),
      ...Array<string>(3).fill('error checkEditedRows: The script host is closing.'),
    ]);
    await desk.plan.type(DU01, 'progress', 8, 'percent', '40%');
    expect(await settled()).toHaveLength(5);
  });
});
