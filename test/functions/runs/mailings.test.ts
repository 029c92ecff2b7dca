import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { ForbiddenError, UnknownSpreadsheetError } from '../../../functions/errors.ts';
import { previewReport } from '../../../functions/runs/preview-report.ts';
import { remind } from '../../../functions/runs/remind.ts';
import { weeklyReport } from '../../../functions/runs/weekly-report.ts';
import {
  ADMIN,
  adminContext,
  cellAddress,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { MARCH_18, sampleContent } from '../../small-content.ts';

const MAY_6 = dayOf(2022, 5, 6);
let plan: PlanOnEmulator;
let services: MemoryServices;
const context = () => adminContext(services, plan.spreadsheetId);

beforeEach(async () => {
  plan = await planOnEmulator(sampleContent(6, MAY_6));
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MAY_6);
});
afterEach(() => plan.close());

const subjects = () => services.sent.map(({ subject }) => subject);
const receivers = () => services.sent.map(({ to }) => to.address).sort();

describe('the weekly report', () => {
  it('goes once to each receiver and one digest to each unit, whatever is repeated within the week', async () => {
    const first = await weeklyReport(context());
    expect(first.sent).toBe(services.sent.length);
    expect(new Set(services.sent.map(({ messageId }) => messageId)).size).toBe(first.sent);
    expect(subjects().filter((subject) => subject.startsWith('Báo cáo')).length).toBeGreaterThanOrEqual(5);
    services.setToday(MAY_6 + 1);
    const again = await weeklyReport(context());
    expect([again.sent, again.alreadySent, services.sent.length]).toEqual([0, first.sent, first.sent]);
  });

  it('reaches a mended address later in the week with the frozen figures', async () => {
    await weeklyReport(context());
    const [report] = services.sent.filter(({ subject }) => subject.startsWith('Báo cáo'));
    const before = services.sent.length;
    await plan.type(ADMIN, 'receivers', 2, 'mail', 'bithu.moi@dangbo.example');
    await plan.type(ADMIN, 'progress', 2, 'doneOn', '5/5/2022');
    const { sent } = await weeklyReport(context());
    expect([sent, services.sent.length]).toEqual([1, before + 1]);
    expect(services.sent.at(-1)).toMatchObject({
      to: { address: 'bithu.moi@dangbo.example' },
      html: report?.html,
    });
  });

  it('compares with the week before', async () => {
    await weeklyReport(context());
    services.setToday(MAY_6 + 7);
    services.sent.length = 0;
    const { week } = await weeklyReport(context());
    expect(week).toBe('2022-W19');
    const report = services.sent.find(({ subject }) => subject.startsWith('Báo cáo'));
    expect(report?.text).not.toContain('chưa có kỳ trước');
    expect(report?.text).toMatch(/kỳ trước|tuần trước|tuần 18/i);
  });

  it('is byte for byte what the preview showed, before it is sent and after', async () => {
    const preview = await previewReport(context(), { withFiles: true });
    await weeklyReport(context());
    await plan.type(ADMIN, 'progress', 2, 'doneOn', '5/5/2022');
    const [report] = services.sent.filter(({ subject }) => subject === preview.subject);
    const again = await previewReport(context(), { withFiles: true, asSent: true });
    for (const { html, text, pictures, files } of [preview, again]) {
      expect([report?.html, report?.text]).toEqual([html, text]);
      expect(
        report?.attachments.map(({ cid, filename, content }) => ({
          name: cid ?? filename,
          base64: Buffer.from(content).toString('base64'),
        })),
      ).toEqual([
        ...pictures.map(({ cid, base64 }) => ({ name: cid, base64 })),
        ...files.map(({ filename, base64 }) => ({ name: filename, base64 })),
      ]);
    }
    expect([preview.frozen, again.frozen]).toEqual([false, true]);
    expect((await previewReport(context())).text).not.toBe(report?.text);
    expect(preview.files.map(({ filename }) => filename)).toEqual([
      'bao-cao-tuan-2022-W18.docx',
      'phu-luc-2022-W18.xlsx',
    ]);
  });

  it('shows every picture it names, and none beside', async () => {
    const { html, pictures } = await previewReport(context());
    const named = [...html.matchAll(/"cid:([^"]+)"/g)].map(([, cid]) => cid);
    expect(named).toEqual(pictures.map(({ cid }) => cid));
    expect(named.length).toBeGreaterThan(0);
  });

  it('goes out without a part that can’t be made, and says so', async () => {
    const failing = { ...services, documentWriter: () => Promise.reject(new TypeError('hỏng')) };
    const { sent } = await weeklyReport(adminContext(failing, plan.spreadsheetId));
    expect(sent).toBeGreaterThan(0);
    const report = services.sent.find(({ subject }) => subject.startsWith('Báo cáo'));
    expect(report?.attachments.map(({ filename }) => filename)).not.toContain('bao-cao-tuan-2022-W18.docx');
    expect(report?.attachments.map(({ filename }) => filename)).toContain('phu-luc-2022-W18.xlsx');
    for (const body of [report?.html, report?.text?.replace(/\s+/g, ' ')])
      expect(body).toMatch(/chưa lập được văn bản báo cáo/);
    expect(services.logged.join('\n')).toContain('"part":"văn bản báo cáo","error":"TypeError"');
  });

  it('brings each unit the deadlines for its calendar', async () => {
    await weeklyReport(context());
    const digest = services.sent.find(({ subject }) => subject.startsWith('Tóm tắt'));
    const [file] = digest?.attachments ?? [];
    expect([file?.filename, file?.contentType]).toEqual([
      'han-cong-viec.ics',
      'text/calendar; charset=utf-8; method=PUBLISH',
    ]);
    expect(new TextDecoder().decode(file?.content)).toContain('DTSTART;VALUE=DATE:20220531');
  });

  it('stays at home when the schedule is switched off, unless an admin asks', async () => {
    const settings = await plan.grid('settings');
    const row = 1 + settings.findIndex(([key]) => key === 'weeklyOn');
    await plan.type(ADMIN, 'settings', row, 'value', 'Không');
    const scheduled = await weeklyReport({
      ...context(),
      caller: { email: 's@x.example', kind: 'scheduler' },
    });
    expect([scheduled.sent, services.sent.length, scheduled.message]).toEqual([
      0,
      0,
      expect.stringContaining('đang tắt'),
    ]);
    expect((await weeklyReport(context())).sent).toBeGreaterThan(0);
  });

  it('leaves a line in the run log and a record without names or addresses', async () => {
    await weeklyReport(context());
    const log = await plan.grid('runs');
    expect(log.at(-1)?.[1]).toBe('Báo cáo tuần');
    expect(services.recorded.at(-1)).toMatchObject({ action: 'weekly-report', outcome: 'done' });
    expect(services.logged.join('\n')).not.toContain('@dangbo.example');
  });
});

describe('a preview', () => {
  it('writes no cell and sends nothing', async () => {
    plan.emulator.requests.length = 0;
    const preview = await previewReport(context());
    expect(plan.emulator.requests.filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(services.sent).toEqual([]);
    expect(preview.receivers).toBeGreaterThanOrEqual(5);
  });
});

describe('reminders', () => {
  it('go to late or silent units at most once a day', async () => {
    const first = await remind(context());
    expect(first.sent).toBeGreaterThan(0);
    expect(receivers()).toEqual([...new Set(receivers())]);
    expect((await remind(context())).sent).toBe(0);
    services.setToday(MAY_6 + 1);
    expect((await remind(context())).sent).toBe(first.sent);
  });
});

describe('text from cells', () => {
  it('is never HTML, a header or a formula in what is sent and written', async () => {
    const evil = '<img src=x onerror=alert(1)>"\' =HYPERLINK("http://evil")';
    await plan.as(SERVICE).spreadsheets.values.update({
      spreadsheetId: plan.spreadsheetId,
      range: cellAddress('progress', 2, 'difficulties'),
      valueInputOption: 'RAW',
      requestBody: { values: [[evil]] },
    });
    await plan.type(ADMIN, 'units', 2, 'name', 'Đảng ủy <b>A</b>\r\nBcc: x@evil.example');
    await weeklyReport(context());
    for (const { html, subject } of services.sent) {
      expect(html).not.toContain('<img src=x');
      expect(html).not.toContain('<b>A</b>');
      expect(subject).not.toMatch(/[\r\n]/);
    }
    const { data } = await plan.as(SERVICE).spreadsheets.values.get({
      spreadsheetId: plan.spreadsheetId,
      range: "'Tiến độ'",
      valueRenderOption: 'FORMULA',
    });
    const formulas = (data.values ?? [])
      .flat()
      .filter((cell) => String(cell).startsWith('=') && cell !== evil);
    expect(formulas).toEqual([]);
  });
});

describe('who may ask', () => {
  it.each([
    ['a unit', { email: 'du01@dangbo.example', kind: 'person' as const }, true, ForbiddenError],
    [
      'the scheduler where the schedule may not',
      { email: 's@x.example', kind: 'scheduler' as const },
      false,
      ForbiddenError,
    ],
  ])('is not %s', async (_name, caller, scheduled, kind) => {
    await expect(weeklyReport({ ...context(), caller, scheduled })).rejects.toBeInstanceOf(kind);
    expect(services.sent).toEqual([]);
  });

  it('is the scheduler, and an admin whom the deployment names', async () => {
    await weeklyReport({ ...context(), caller: { email: 's@x.example', kind: 'scheduler' } });
    expect(services.sent.length).toBeGreaterThan(0);
    services.admins = new Set(['ops@x.example']);
    await previewReport({ ...context(), caller: { email: 'ops@x.example', kind: 'person' } });
  });

  it('learns nothing of a spreadsheet that is not served', async () => {
    plan.emulator.requests.length = 0;
    await expect(weeklyReport({ ...context(), spreadsheetId: 'other' })).rejects.toBeInstanceOf(
      UnknownSpreadsheetError,
    );
    expect(plan.emulator.requests).toEqual([]);
  });

  it('is told what is broken only when allowed to mend it', async () => {
    await plan.as(SERVICE).spreadsheets.batchUpdate({
      spreadsheetId: plan.spreadsheetId,
      requestBody: { requests: [{ deleteSheet: { sheetId: 1008 } }] },
    });
    await expect(previewReport(context())).rejects.toBeInstanceOf(ForbiddenError);
    services.admins = new Set([ADMIN]);
    await expect(previewReport(context())).rejects.toThrow('“Cấu hình”');
    expect(services.today()).not.toBe(MARCH_18);
  });
});
