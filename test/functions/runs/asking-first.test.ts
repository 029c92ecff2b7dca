/** What the menu asks before it mails: how many would get something, and a trial to oneself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { BadRequestError, ForbiddenError, MailRefusedError } from '../../../functions/errors.ts';
import { previewReport } from '../../../functions/runs/preview-report.ts';
import { forecastReminders, remind } from '../../../functions/runs/remind.ts';
import { sendTestReport } from '../../../functions/runs/send-test-report.ts';
import type { RunContext } from '../../../functions/runs/services.ts';
import { weeklyReport } from '../../../functions/runs/weekly-report.ts';
import {
  ADMIN,
  adminContext,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { MARCH_18, sampleContent } from '../../small-content.ts';

let plan: PlanOnEmulator;
let services: MemoryServices;
let admin: RunContext;

beforeEach(async () => {
  plan = await planOnEmulator(sampleContent(6));
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, MARCH_18);
  admin = adminContext(services, plan.spreadsheetId);
  return () => plan.close();
});

const sentTo = () => services.sent.map(({ to }) => to.address);
const writes = () => plan.emulator.requests.filter(({ kind }) => kind === 'write').length;

describe('a preview', () => {
  it('tells how many mails sending would take, and that many are sent', async () => {
    const { receivers, toSend, message } = await previewReport(admin);
    expect(toSend.reports).toBe(receivers);
    expect(toSend.digests).toBeGreaterThan(0);
    expect(message).toBe(
      `Báo cáo tuần 11/2022 chưa gửi. Gửi bây giờ là gửi báo cáo tới ${receivers} người nhận, bản tóm tắt tới ${toSend.digests} địa chỉ của các đơn vị.`,
    );
    const { sent } = await weeklyReport(admin);
    expect(sent).toBe(toSend.reports + toSend.digests);
  });

  it('counts those out who got theirs this week', async () => {
    await weeklyReport(admin);
    const { toSend, receivers, message } = await previewReport(admin);
    expect(toSend).toEqual({ reports: 0, digests: 0 });
    expect(receivers).toBeGreaterThan(0);
    expect(message).toBe('Báo cáo tuần 11/2022 đã chốt số liệu và gửi; mọi người nhận đều đã có thư.');
  });

  it('counts an address that was mended after the sending', async () => {
    await weeklyReport(admin);
    await plan.type(ADMIN, 'receivers', 2, 'mail', 'dia-chi-moi@dangbo.example');
    const { toSend, message } = await previewReport(admin);
    expect(toSend).toEqual({ reports: 1, digests: 0 });
    expect(message).toMatch(/đã chốt số liệu và gửi\. Gửi bây giờ là gửi báo cáo tới 1 người nhận\.$/);
  });
});

describe('a preview of a plan without addresses', () => {
  it('says that there is nobody to send to', async () => {
    for (const row of [2, 3, 4, 5, 6, 7]) await plan.type(ADMIN, 'units', row, 'mails', '');
    const receivers = (await plan.grid('receivers')).length;
    for (let row = 2; row <= receivers; row++) await plan.type(ADMIN, 'receivers', row, 'mail', '');
    expect((await previewReport(admin)).message).toBe(
      'Báo cáo tuần 11/2022 chưa gửi và chưa có ai để gửi tới.',
    );
  });
});

describe('a trial sending', () => {
  it('goes to the caller alone, marked in its subject, with the report that would be sent', async () => {
    const preview = await previewReport(admin);
    const answer = await sendTestReport(admin);
    expect(sentTo()).toEqual([ADMIN]);
    const [mail] = services.sent;
    expect(mail?.subject).toBe(`[Gửi thử] ${preview.subject}`);
    expect([mail?.html, mail?.text]).toEqual([preview.html, preview.text]);
    expect(answer).toEqual({ week: '2022-W11', sent: 1, message: expect.stringContaining(ADMIN) });
  });

  it('is no delivery of the week: it writes and freezes nothing, and takes nothing from anybody', async () => {
    const before = await previewReport(admin);
    const written = writes();
    await sendTestReport(admin);
    await sendTestReport(admin);
    expect(writes()).toBe(written);
    const { snapshots } = await services.state();
    expect(await snapshots.find(plan.spreadsheetId, '2022-W11')).toBeNull();
    expect((await previewReport(admin)).toSend).toEqual(before.toSend);
    expect(new Set(services.sent.map(({ messageId }) => messageId)).size).toBe(2);
  });

  it('shows the frozen figures once they are', async () => {
    await weeklyReport(admin);
    const [report] = services.sent.filter(({ subject }) => subject.startsWith('Báo cáo'));
    await plan.type(ADMIN, 'progress', 2, 'percent', '35%');
    await sendTestReport(admin);
    expect(services.sent.at(-1)?.html).toBe(report?.html);
  });

  it('leaves its own trace among the runs', async () => {
    await sendTestReport(admin);
    expect(services.recorded).toMatchObject([
      { action: 'weekly-report-test', by: ADMIN, outcome: 'done', counts: { sent: 1 } },
    ]);
  });

  it('tells what the mail server says, and closes the connection', async () => {
    let closed = 0;
    const refusal = new MailRefusedError('Máy chủ thư từ chối địa chỉ này.');
    services.mailer = async () => ({
      send: () => Promise.reject(refusal),
      close: async () => {
        closed++;
      },
    });
    await expect(sendTestReport(admin)).rejects.toBe(refusal);
    expect(closed).toBe(1);
  });

  it('is for admins: a unit and the schedule are refused', async () => {
    const unit = { ...admin, caller: { email: 'du01@dangbo.example', kind: 'person' } } as const;
    const schedule = { ...admin, caller: { email: 'lich@plansheet.invalid', kind: 'scheduler' } } as const;
    await expect(sendTestReport(unit)).rejects.toThrow(ForbiddenError);
    await expect(sendTestReport(schedule)).rejects.toThrow(BadRequestError);
    expect(services.sent).toEqual([]);
  });
});

describe('a reminder that is only counted', () => {
  it('tells how many units and addresses it would reach, and reminds nobody', async () => {
    const written = writes();
    const { units, toSend, alreadySent, message } = await forecastReminders(admin);
    expect([services.sent, writes()]).toEqual([[], written]);
    expect([units > 0, toSend > 0, alreadySent]).toEqual([true, true, 0]);
    expect(message).toBe(
      `${units} đơn vị có việc quá hạn hoặc chưa báo cáo; thư nhắc sẽ gửi tới ${toSend} địa chỉ.`,
    );
    expect((await remind(admin)).sent).toBe(toSend);
  });

  it('counts those out who were reminded today', async () => {
    const { sent } = await remind(admin);
    const forecast = await forecastReminders(admin);
    expect(forecast).toMatchObject({ toSend: 0, alreadySent: sent });
    expect(forecast.message).toContain('không còn địa chỉ nào cần gửi thư nhắc');
  });

  it('names units that no mail can reach', async () => {
    for (const row of [2, 3, 4, 5, 6, 7]) await plan.type(ADMIN, 'units', row, 'mails', '');
    const { units, toSend, message } = await forecastReminders(admin);
    expect(toSend).toBe(0);
    expect(message).toContain(`${units} đơn vị chưa có địa chỉ thư`);
  });
});
