/** The import on a sheet of the stand-in, through the real client. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { googlePlanSheets } from '../../../../functions/adapters/google-sheets/plan-sheets.ts';
import { ForbiddenError, SheetInMotionError, UnreadableDocumentError } from '../../../../functions/errors.ts';
import type { OpenPlanSheet } from '../../../../functions/ports.ts';
import { recalculate } from '../../../../functions/runs/recalculate.ts';
import type { RunContext } from '../../../../functions/runs/services.ts';
import type { SheetContent } from '../../../../scripts/create-sheet/sheet-content.ts';
import { TABS, type TabKey } from '../../../../sheets/template/template.ts';
import {
  ADMIN,
  adminContext,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../../plan-on-emulator.ts';
import { emptyContent, MARCH_18 } from '../../../small-content.ts';
import { ACTIVITIES, apply, CHANGED, importText, preview, TEXT, textOf } from './plan-texts.ts';

const UNITS = 3;
/** The functions' account, which like every other is no owner of the sheet. */
const FUNCTIONS = 'functions@kehoach.example';
const DU01 = 'du01@dangbo.example';

let plan: PlanOnEmulator;
let services: MemoryServices;
let context: RunContext;

/** A sheet with units and settings, its plan tab still empty. */
function blank(): SheetContent {
  return { ...emptyContent(UNITS), plan: [], progress: [], slogans: [] };
}

beforeEach(async () => {
  plan = await planOnEmulator(blank(), FUNCTIONS);
  services = memoryServices(plan.as(FUNCTIONS), plan.spreadsheetId, MARCH_18);
  context = adminContext(services, plan.spreadsheetId);
});
afterEach(() => plan.close());

/** A tab's filled rows by column key. */
async function rows(tab: TabKey): Promise<Array<Record<string, unknown>>> {
  const [header = [], ...filled] = await plan.grid(tab);
  return filled
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(
        TABS[tab].columns.map(({ key, header: title }) => [key, row[header.indexOf(title)] ?? '']),
      ),
    );
}

const names = async () =>
  (await rows('progress')).map(({ unitCode, activityCode }) => `${unitCode} ${activityCode}`);
const change = (...requests: object[]) =>
  plan.as(SERVICE).spreadsheets.batchUpdate({ spreadsheetId: plan.spreadsheetId, requestBody: { requests } });
const PLAN_ROWS = { sheetId: TABS.plan.sheetId, startRowIndex: 1, endRowIndex: 5 };
const moveRow = (tab: TabKey, from: number, to: number) =>
  change({
    moveDimension: {
      source: { sheetId: TABS[tab].sheetId, dimension: 'ROWS', startIndex: from, endIndex: from + 1 },
      destinationIndex: to,
    },
  });

/** Performs `edits[n]` just before the run's n-th call of `method` reaches the sheet. */
function disturb(
  method: 'write' | 'addRows' | 'openToUnits',
  edits: ReadonlyArray<() => Promise<unknown>>,
): void {
  let call = 0;
  const inner = googlePlanSheets(plan.as(FUNCTIONS));
  const disturbed = (sheet: OpenPlanSheet): OpenPlanSheet => ({
    ...sheet,
    [method]: async (...given: never[]) => {
      await edits[call++]?.();
      return (sheet[method] as (...all: never[]) => unknown)(...given);
    },
  });
  services.sheets = async () => ({ open: async (id) => disturbed(await inner.open(id)) });
}

describe('an import into an empty plan', () => {
  it('writes the activities, and a row for each active unit, and recalculates', async () => {
    const answer = await importText(context);
    expect(answer).toMatchObject({ added: 3, changed: 0, withdrawn: 0, progressRows: 9 });
    expect(await rows('plan')).toMatchObject([
      { code: 'HĐ01', windowKind: 'Khoảng thời gian', start: '01/01/2022', end: '30/04/2022' },
      { code: 'HĐ02', start: '01/02/2022', end: '31/05/2022' },
      { code: 'HĐ03', start: '01/03/2022', end: '30/06/2022' },
    ]);
    const progress = await rows('progress');
    expect(progress.map(({ unitCode, activityCode }) => `${unitCode} ${activityCode}`)).toEqual(
      ['DU01', 'DU02', 'DU03'].flatMap((unit) => ['HĐ01', 'HĐ02', 'HĐ03'].map((code) => `${unit} ${code}`)),
    );
    expect(progress[0]).toMatchObject({ status: 'Đang thực hiện trong hạn', unitName: 'Đảng ủy Bộ B01' });
    expect(progress[0]?.activityName).toMatch(/^Mở chuyên trang, chuyên mục/);
    expect((await recalculate(context)).writtenCells).toBe(0);
  });

  it('leaves a line in the run log and a trace with counts alone', async () => {
    await importText(context);
    expect(await rows('runs')).toMatchObject([{ action: 'Nhập kế hoạch', by: ADMIN }]);
    expect(services.recorded).toMatchObject([
      { action: 'import-plan', by: ADMIN, outcome: 'done', counts: { added: 3, progressRows: 9 } },
    ]);
    expect(services.logged.join()).not.toContain('chuyên trang');
  });

  it('opens each row to its unit and to no other', async () => {
    await importText(context);
    await expect(plan.type(DU01, 'progress', 2, 'percent', '40%')).resolves.toBeUndefined();
    await expect(plan.type(DU01, 'progress', 5, 'percent', '40%')).rejects.toMatchObject({ status: 403 });
    await expect(plan.type(ADMIN, 'progress', 5, 'percent', '40%')).resolves.toBeUndefined();
    await expect(plan.type(DU01, 'progress', 2, 'adjustment', 'Rút')).rejects.toMatchObject({ status: 403 });
  });

  it('gives the new rows dropdowns, formats, colours and the filter', async () => {
    await importText(context);
    const { data } = await plan.as(ADMIN).spreadsheets.get({
      spreadsheetId: plan.spreadsheetId,
      ranges: [`'${TABS.progress.title}'!A9:V9`],
      includeGridData: true,
    });
    const [sheet] = data.sheets ?? [];
    const cells = sheet?.data?.[0]?.rowData?.[0]?.values ?? [];
    const at = (key: string) => cells[TABS.progress.columns.findIndex((column) => column.key === key)];
    expect(at('adjustment')?.dataValidation?.condition?.type).toBe('ONE_OF_LIST');
    expect(at('percent')?.userEnteredFormat?.numberFormat?.type).toBe('TEXT');
    expect(at('notApplicable')?.dataValidation?.condition?.type).toBe('BOOLEAN');
    const { data: whole } = await plan.as(ADMIN).spreadsheets.get({ spreadsheetId: plan.spreadsheetId });
    const progress = whole.sheets?.find(({ properties }) => properties?.sheetId === TABS.progress.sheetId);
    const count = progress?.properties?.gridProperties?.rowCount;
    expect(progress?.basicFilter?.range?.endRowIndex ?? count).toBe(count);
    const ends = progress?.conditionalFormats?.flatMap(({ ranges }) =>
      ranges?.map(({ endRowIndex }) => endRowIndex ?? count),
    );
    expect(new Set(ends)).toEqual(new Set([count]));
  });

  it('lets the charts reach over the new activities', async () => {
    await importText(context);
    const { data } = await plan.as(ADMIN).spreadsheets.get({ spreadsheetId: plan.spreadsheetId });
    const charts = data.sheets?.flatMap((sheet) => sheet.charts ?? []);
    const bars = charts?.find(({ spec }) => spec?.basicChart)?.spec?.basicChart;
    const sources = [
      ...(bars?.domains ?? []).map(({ domain }) => domain),
      ...(bars?.series ?? []).map(({ series }) => series),
    ];
    expect(sources.length).toBeGreaterThan(1);
    for (const source of sources) {
      expect(source?.sourceRange?.sources?.[1]).toMatchObject({ startRowIndex: 2, endRowIndex: 5 });
    }
    const [, whole, first] = await plan.grid('dashboard');
    expect([whole?.[0], first?.[1]]).toEqual(['Toàn kế hoạch', 'HĐ01']);
  });

  it('enters text as text, whatever it begins with', async () => {
    await importText(
      context,
      textOf(['=HYPERLINK("http://x.example") là lời mở đầu. Từ tháng 01/2022 đến tháng 4/2022.']),
    );
    const [row] = await rows('plan');
    expect(row?.source).toContain('=HYPERLINK("http://x.example")');
  });

  it('takes what the admin corrected and leaves out what was not accepted', async () => {
    await importText(context, TEXT, {
      changes: [
        { index: 0, accept: true, edits: { name: 'Chuyên trang', end: '2022-06-30', lead: 'Văn phòng' } },
        { index: 1, accept: false, edits: {} },
      ],
    });
    const written = await rows('plan');
    expect(written.map(({ code }) => code)).toEqual(['HĐ01', 'HĐ03']);
    expect(written[0]).toMatchObject({ name: 'Chuyên trang', end: '30/06/2022', lead: 'Văn phòng' });
  });
});

describe('an import that is repeated', () => {
  it('finds nothing to do, with the same token and after a new preview', async () => {
    const { token } = await preview(context);
    await apply(context, TEXT, token);
    const before = await plan.grid('plan');
    expect(await apply(context, TEXT, token)).toMatchObject({ added: 0, progressRows: 0 });
    expect(await importText(context)).toMatchObject({ added: 0, changed: 0, progressRows: 0 });
    expect(await plan.grid('plan')).toEqual(before);
  });

  it('adds its rows once when two run at the same time', async () => {
    const { token } = await preview(context);
    const runs = await Promise.allSettled([1, 2, 3].map(() => apply(context, TEXT, token)));
    expect(runs.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(1);
    expect(await names()).toHaveLength(9);
    expect(await rows('plan')).toHaveLength(3);
  });

  it('makes the rows of a unit that was added meanwhile', async () => {
    await importText(context);
    const [, , row] = await plan.grid('units');
    expect(row).toBeDefined();
    await plan.type(ADMIN, 'units', 2 + UNITS, 'code', 'DU77');
    await plan.type(ADMIN, 'units', 2 + UNITS, 'name', 'Đảng ủy mới');
    await plan.type(ADMIN, 'units', 2 + UNITS, 'active', true);
    expect(await importText(context)).toMatchObject({ added: 0, progressRows: 3 });
    expect((await names()).slice(-3)).toEqual(['DU77 HĐ01', 'DU77 HĐ02', 'DU77 HĐ03']);
  });
});

describe('a changed document', () => {
  beforeEach(async () => {
    await importText(context);
    await plan.type(DU01, 'progress', 3, 'result', 'Đã sinh hoạt ở 5 chi bộ.');
    await plan.type(DU01, 'progress', 4, 'percent', '35%');
  });

  it('keeps codes and everything that units typed', async () => {
    const typed = async () =>
      new Map(
        (await rows('progress')).map((row) => [
          `${row.unitCode} ${row.activityCode}`,
          TABS.progress.columns.filter(({ owner }) => owner !== 'system').map(({ key }) => row[key]),
        ]),
      );
    const before = await typed();
    const shown = await preview(context, CHANGED);
    expect(shown.activities.map(({ code, status }) => [code, status])).toEqual([
      ['HĐ01', 'same'],
      ['HĐ02', 'changed'],
      ['HĐ04', 'new'],
    ]);
    expect(shown.gone).toEqual([
      { code: 'HĐ03', name: expect.stringMatching(/^Xây dựng phóng sự/), rows: 3, reported: 1 },
    ]);
    expect(await apply(context, CHANGED, shown.token)).toMatchObject({
      added: 1,
      changed: 1,
      withdrawn: 0,
      progressRows: 3,
    });
    const after = await typed();
    for (const [name, cells] of before) expect(after.get(name)).toEqual(cells);
    expect([...after.keys()].slice(before.size)).toEqual(['DU01 HĐ04', 'DU02 HĐ04', 'DU03 HĐ04']);
    expect((await rows('plan')).map(({ code, end }) => [code, end])).toEqual([
      ['HĐ01', '30/04/2022'],
      ['HĐ02', '30/09/2022'],
      ['HĐ03', '30/06/2022'],
      ['HĐ04', '31/08/2022'],
    ]);
  });

  it('withdraws what is gone only where the admin says so, and keeps its rows', async () => {
    expect(await importText(context, CHANGED, { withdraw: ['HĐ03'] })).toMatchObject({ withdrawn: 1 });
    const third = (await rows('progress')).filter(({ activityCode }) => activityCode === 'HĐ03');
    expect(third.map(({ adjustment, status, percent }) => [adjustment, status, percent])).toEqual([
      ['Rút', 'Rút', '35%'],
      ['Rút', 'Rút', ''],
      ['Rút', 'Rút', ''],
    ]);
    expect(await rows('plan')).toHaveLength(4);
    expect(await importText(context, CHANGED, { withdraw: ['HĐ03'] })).toMatchObject({
      withdrawn: 0,
      added: 0,
    });
  });

  it('is the former activity where the admin says so', async () => {
    const links = new Map([[2, 'HĐ03']]);
    expect(await importText(context, CHANGED, { links })).toMatchObject({
      added: 0,
      changed: 2,
      progressRows: 0,
    });
    expect((await rows('plan'))[2]).toMatchObject({ code: 'HĐ03', end: '31/08/2022' });
  });
});

describe('people at work in the sheet', () => {
  const applied = async () => {
    const { token } = await preview(context, CHANGED);
    return { run: () => apply(context, CHANGED, token, { withdraw: ['HĐ03'] }) };
  };

  beforeEach(async () => {
    await importText(context);
  });

  it('may move rows between preview and apply', async () => {
    const { run } = await applied();
    await moveRow('plan', 3, 1);
    await moveRow('progress', 9, 1);
    await run();
    expect((await rows('plan')).map(({ code, end }) => `${code} ${end}`).sort()).toEqual([
      ...['HĐ01 30/04/2022', 'HĐ02 30/09/2022', 'HĐ03 30/06/2022', 'HĐ04 31/08/2022'],
    ]);
    const withdrawn = (await rows('progress')).filter(({ adjustment }) => adjustment === 'Rút');
    expect(withdrawn.map(({ unitCode, activityCode }) => `${unitCode} ${activityCode}`).sort()).toEqual([
      ...['DU01 HĐ03', 'DU02 HĐ03', 'DU03 HĐ03'],
    ]);
  });

  it.each([
    ['rows of the plan', 'write', () => moveRow('plan', 1, 4)],
    ['rows of the progress tab', 'write', () => moveRow('progress', 3, 1)],
    ['rows before they are opened to units', 'openToUnits', () => moveRow('progress', 12, 10)],
  ] as const)('may move %s while the import writes', async (_what, method, edit) => {
    const { run } = await applied();
    disturb(method, [edit]);
    await run();
    expect(
      (await rows('plan')).map(({ code, end, name }) => `${code} ${end} ${String(name).slice(0, 8)}`).sort(),
    ).toEqual([
      ...[
        'HĐ01 30/04/2022 Mở chuyê',
        'HĐ02 30/09/2022 Tổ chức ',
        'HĐ03 30/06/2022 Xây dựng',
        'HĐ04 31/08/2022 Trao tặn',
      ],
    ]);
    const progress = await rows('progress');
    expect(
      progress.filter(({ adjustment }) => adjustment !== '').map(({ activityCode }) => activityCode),
    ).toEqual([...['HĐ03', 'HĐ03', 'HĐ03']]);
    for (const [index, { unitCode }] of progress.entries()) {
      const typed = plan.type(DU01, 'progress', index + 2, 'result', 'x');
      if (unitCode === 'DU01') await expect(typed).resolves.toBeUndefined();
      else await expect(typed).rejects.toMatchObject({ status: 403 });
    }
  });

  it('find their own cells as they were, however rows move meanwhile', async () => {
    const { run } = await applied();
    const cells = async () =>
      new Map(
        (await rows('plan')).map((row) => [
          row.code,
          TABS.plan.columns.filter(({ owner }) => owner === 'admin').map(({ key }) => row[key]),
        ]),
      );
    const before = await cells();
    disturb('write', [
      () => moveRow('plan', 3, 1),
      () => moveRow('plan', 2, 4),
      () =>
        change({
          sortRange: { range: PLAN_ROWS, sortSpecs: [{ dimensionIndex: 4, sortOrder: 'DESCENDING' }] },
        }),
    ]);
    await run();
    const after = await cells();
    for (const code of ['HĐ01', 'HĐ03']) expect(after.get(code)).toEqual(before.get(code));
    expect(after.get('HĐ02')).toContain('30/09/2022');
    expect(after.size).toBe(4);
  });

  it('are told to look again where the plan tab or a unit changed after the preview', async () => {
    const { run } = await applied();
    await plan.type(ADMIN, 'plan', 2, 'end', '15/05/2022');
    await expect(run()).rejects.toThrow(SheetInMotionError);
    expect(await rows('plan')).toHaveLength(3);
  });

  it('keep a cell that they change while the import runs', async () => {
    const { run } = await applied();
    disturb('addRows', [() => plan.type(ADMIN, 'plan', 3, 'end', '15/05/2022')]);
    await expect(run()).rejects.toThrow(/Kết thúc.*HĐ02.*xem trước lại/);
    expect((await rows('plan'))[1]).toMatchObject({ code: 'HĐ02', end: '15/05/2022' });
  });

  it('may report while a preview is open', async () => {
    const { run } = await applied();
    await plan.type(DU01, 'progress', 2, 'percent', '70%');
    await expect(run()).resolves.toMatchObject({ added: 1 });
  });
});

describe('an import is refused', () => {
  it('to those who are no admins, before the document is looked at', async () => {
    const unit: RunContext = { ...context, caller: { email: DU01, kind: 'person' } };
    await expect(preview(unit, 'không phải kế hoạch')).rejects.toThrow(ForbiddenError);
    await expect(apply(unit, TEXT, 'token')).rejects.toThrow(ForbiddenError);
  });

  it('for a text without activities', async () => {
    await expect(preview(context, 'Kính gửi: các đảng ủy trực thuộc.')).rejects.toThrow(
      UnreadableDocumentError,
    );
  });

  it('where the functions’ account may not write, in a sentence that says what to do', async () => {
    const { token } = await preview(context);
    services.sheets = async () => googlePlanSheets(plan.as('nobody@dangbo.example'));
    await expect(apply(context, TEXT, token)).rejects.toThrow(/vùng được bảo vệ.*tài khoản dịch vụ/);
    expect(await rows('plan')).toEqual([]);
  });
});

describe('a file', () => {
  it('is read by the service for documents, and its text handed back for applying', async () => {
    services.documents = async () => ({
      textOf: async ({ name, bytes }) => {
        expect([name, bytes.length]).toEqual(['ke-hoach.docx', 4]);
        return TEXT;
      },
    });
    const input = { file: { name: 'ke-hoach.docx', bytes: new Uint8Array(4) } };
    const shown = await preview(context, '', { input });
    expect(shown.text).toBe(TEXT);
    expect(await apply(context, shown.text, shown.token)).toMatchObject({ added: ACTIVITIES.length });
  });
});
