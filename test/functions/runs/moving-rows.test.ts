/** Promise 1 against people who work in the sheet while a run does. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { googlePlanSheets } from '../../../functions/adapters/google-sheets/plan-sheets.ts';
import { BrokenSheetError, SheetInMotionError } from '../../../functions/errors.ts';
import type { OpenPlanSheet } from '../../../functions/ports.ts';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { TABS } from '../../../sheets/template/template.ts';
import {
  ADMIN,
  adminContext,
  columnIndex,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { MARCH_18, sampleContent } from '../../small-content.ts';

const { sheetId } = TABS.progress;
const UNITS = 4;
const ROWS = 12 * UNITS;

let plan: PlanOnEmulator;
let services: MemoryServices;

beforeEach(async () => {
  plan = await planOnEmulator(sampleContent(UNITS));
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
});
afterEach(() => plan.close());

const change = (...requests: object[]) =>
  plan.as(SERVICE).spreadsheets.batchUpdate({ spreadsheetId: plan.spreadsheetId, requestBody: { requests } });

/** Performs `edits[n]` just before the run's n-th write reaches the sheet. */
function disturbWrites(edits: ReadonlyArray<() => Promise<unknown>>): void {
  let write = 0;
  const inner = googlePlanSheets(plan.as(SERVICE));
  const disturb = (sheet: OpenPlanSheet): OpenPlanSheet => ({
    ...sheet,
    write: async (...given) => {
      await edits[write++]?.();
      return sheet.write(...given);
    },
  });
  services.sheets = async () => ({ open: async (id) => disturb(await inner.open(id)) });
}

const run = () => recalculate(adminContext(services, plan.spreadsheetId));

/** The rows by key, each with what people typed and what the system computed, wherever its columns stand. */
async function rowsByName(): Promise<Map<string, { typed: unknown[]; computed: unknown[] }>> {
  const [header = [], ...rows] = await plan.grid('progress');
  const at = new Map(header.map((title, index) => [title, index]));
  const cells = (row: unknown[], owners: string[]) =>
    TABS.progress.columns
      .filter(({ owner, key }) => owners.includes(owner) && key !== 'checkedAt')
      .map((column) => row[at.get(column.header) ?? -1] ?? '');
  return new Map(
    rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => [
        `${row[at.get('Mã đơn vị') ?? -1]} ${row[at.get('Mã hoạt động') ?? -1]}`,
        { typed: cells(row, ['unit', 'admin']), computed: cells(row, ['system']) },
      ]),
  );
}

const move = (from: number, to: number) => ({
  moveDimension: {
    source: { sheetId, dimension: 'ROWS', startIndex: from, endIndex: from + 1 },
    destinationIndex: to,
  },
});
const insert = (at: number, dimension = 'ROWS') => ({
  insertDimension: { range: { sheetId, dimension, startIndex: at, endIndex: at + 1 } },
});
const remove = (at: number) => ({
  deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: at, endIndex: at + 1 } },
});
const sort = (column: number, order: string) => ({
  sortRange: {
    range: { sheetId, startRowIndex: 1, endRowIndex: 1 + ROWS },
    sortSpecs: [{ dimensionIndex: column, sortOrder: order }],
  },
});

describe('rows that move while a run writes', () => {
  it.each([
    ['sorted', () => change(sort(columnIndex('progress', 'activityCode'), 'DESCENDING'))],
    ['inserted above', () => change(insert(1))],
    ['deleted', () => change(remove(5))],
    ['moved', () => change(move(3, 20))],
    ['given a new column on the left', () => change(insert(0, 'COLUMNS'))],
    [
      'given a moved system column',
      () =>
        change({
          moveDimension: {
            source: { sheetId, dimension: 'COLUMNS', startIndex: 4, endIndex: 5 },
            destinationIndex: 15,
          },
        }),
    ],
  ])('have their own values beside them when the run returns: %s', async (_name, edit) => {
    disturbWrites([edit]);
    await run();
    const settled = await rowsByName();
    // A run that nobody disturbs agrees with what stands there, and finds nothing left to write.
    disturbWrites([]);
    expect((await run()).writtenCells).toBe(0);
    expect(await rowsByName()).toEqual(settled);
    const filled = [...settled.values()].filter(({ computed }) => computed[2] !== '');
    expect(filled.length).toBeGreaterThanOrEqual(ROWS - 1);
  });

  it('are followed under random schedules without a cell that a person owns being touched', async () => {
    const row = fc.integer({ min: 1, max: ROWS - 1 });
    const edit = fc.oneof(
      fc.tuple(row, row).map(([from, to]) => move(from, to)),
      row.map((at) => insert(at)),
      fc
        .tuple(fc.constantFrom(0, 1, 8), fc.constantFrom('ASCENDING', 'DESCENDING'))
        .map(([c, o]) => sort(c, o)),
      fc.integer({ min: 0, max: 20 }).map((at) => insert(at, 'COLUMNS')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 3 }), async (edits) => {
        const typed = async () =>
          [...(await rowsByName())]
            .map(([name, cells]) => [name, cells.typed] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1));
        services.setToday(services.today() + 1);
        const before = await typed();
        disturbWrites(edits.map((one) => () => change(one)));
        await run();
        expect(await typed()).toEqual(before);
        disturbWrites([]);
        expect((await run()).writtenCells).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('end in an honest refusal where people never stop', async () => {
    const restless = Array.from({ length: 10 }, (_, index) => () => change(move(1 + index, 30)));
    disturbWrites(restless);
    await expect(run()).rejects.toBeInstanceOf(SheetInMotionError);
  });
});

describe('columns that people rearranged', () => {
  it('are found by their headers wherever they stand', async () => {
    await change({
      moveDimension: {
        source: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 2 },
        destinationIndex: 10,
      },
    });
    await run();
    expect((await run()).writtenCells).toBe(0);
    expect([...(await rowsByName()).keys()]).toContain('DU01 HĐ01');
  });

  it('get their marks anew when a system column was made again by hand', async () => {
    await run();
    const at = columnIndex('progress', 'status');
    await change(
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 } } },
      insert(at, 'COLUMNS'),
    );
    await plan.type(SERVICE, 'progress', 1, 'status', TABS.progress.columns[at]?.header ?? '');
    const { writtenCells } = await run();
    // Each row's status, and the time of check that goes with it.
    expect(writtenCells).toBe(2 * ROWS);
    expect((await run()).writtenCells).toBe(0);
  });

  it('stop the run, named, when a header is there twice', async () => {
    await change(insert(12, 'COLUMNS'));
    await plan.as(SERVICE).spreadsheets.values.update({
      spreadsheetId: plan.spreadsheetId,
      range: "'Tiến độ'!M1",
      valueInputOption: 'RAW',
      requestBody: { values: [['Kết quả']] },
    });
    await expect(run()).rejects.toThrow(/Tiến độ.*Kết quả/);
    await expect(run()).rejects.toBeInstanceOf(BrokenSheetError);
  });

  it('stop the run, named, when a header stands over a column that is not its own', async () => {
    await run();
    const before = await plan.grid('progress');
    await plan.type(SERVICE, 'progress', 1, 'status', 'Kết quả');
    await plan.type(SERVICE, 'progress', 1, 'result', 'Trạng thái');
    services.setToday(MARCH_18 + 60);
    const refused = run();
    await expect(refused).rejects.toBeInstanceOf(BrokenSheetError);
    await expect(refused).rejects.toThrow(/Tiến độ.*Trạng thái|Tiến độ.*Kết quả/);
    expect((await plan.grid('progress')).slice(1)).toEqual(before.slice(1));
  });
});

describe('what a run may write', () => {
  it('is text, even where a name looks like a formula', async () => {
    await plan.type(ADMIN, 'units', 2, 'name', '\'=HYPERLINK("http://evil.example")');
    await run();
    const { data } = await plan.as(SERVICE).spreadsheets.get({
      spreadsheetId: plan.spreadsheetId,
      ranges: ["'Tiến độ'!C2"],
      fields: 'sheets.data.rowData.values.userEnteredValue',
    });
    const cell = data.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0];
    expect(cell?.userEnteredValue).toEqual({ stringValue: '=HYPERLINK("http://evil.example")' });
  });

  it('is never a cell that a unit or an admin owns, whatever they typed', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '=1+1',
        '+84912345678',
        '-5',
        '@x',
        "'80%",
        '31/4/2022',
        '1',
        '100%',
        '15/3',
        'TBD',
        '=A1',
        '#REF!',
      ),
      fc.integer({ min: -10, max: 100_000 }),
      fc.boolean(),
    );
    const writable = TABS.progress.columns
      .map((column, index) => ({ column, index }))
      .filter(({ column }) => column.owner !== 'system');
    const edit = fc.record({
      row: fc.integer({ min: 2, max: 1 + ROWS }),
      at: fc.constantFrom(...writable),
      value: cell,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        for (const { row, at, value } of edits) await plan.type(ADMIN, 'progress', row, at.column.key, value);
        const formulas = async () => {
          const { data } = await plan.as(SERVICE).spreadsheets.values.get({
            spreadsheetId: plan.spreadsheetId,
            range: `'${TABS.progress.title}'`,
            valueRenderOption: 'FORMULA',
          });
          return (data.values ?? []).map((cells) => writable.map(({ index }) => cells[index] ?? ''));
        };
        const before = await formulas();
        await run();
        expect(await formulas()).toEqual(before);
        expect((await run()).writtenCells).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});
