import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../functions/calendar/plain-date.ts';
import { BadRequestError, MailRefusedError } from '../../../functions/errors.ts';
import { recalculate } from '../../../functions/runs/recalculate.ts';
import { forecastReminders, remind, remindIfDue } from '../../../functions/runs/remind.ts';
import { resend } from '../../../functions/runs/resend.ts';
import { weeklyReport, weeklyReportIfDue } from '../../../functions/runs/weekly-report.ts';
import {
  ADMIN,
  adminContext,
  type MemoryServices,
  memoryServices,
  type PlanOnEmulator,
  planOnEmulator,
  SERVICE,
} from '../../plan-on-emulator.ts';
import { sampleContent } from '../../small-content.ts';

/** A Friday; the settings' standard is Friday at three. */
const FRIDAY = dayOf(2022, 5, 6);
let plan: PlanOnEmulator;
let services: MemoryServices;
const context = () => adminContext(services, plan.spreadsheetId);
const scheduled = () => ({
  ...context(),
  caller: { email: 'lich@x.example', kind: 'scheduler' as const },
});

beforeEach(async () => {
  plan = await planOnEmulator(sampleContent(6, FRIDAY));
  services = memoryServices(plan.as(SERVICE), plan.spreadsheetId, FRIDAY);
});
afterEach(() => plan.close());

async function set(key: string, value: string): Promise<void> {
  const row = 1 + (await plan.grid('settings')).findIndex(([name]) => name === key);
  await plan.type(ADMIN, 'settings', row, 'value', value);
}

describe('the schedule’s question', () => {
  it('before the hour sends nothing and writes nothing', async () => {
    services.setToday(FRIDAY, 14);
    plan.emulator.requests.length = 0;
    const { week, sent, message } = await weeklyReportIfDue(scheduled());
    expect([week, sent, message]).toEqual([null, 0, 'Chưa đến giờ gửi báo cáo tuần.']);
    expect(plan.emulator.requests.filter(({ kind }) => kind === 'write')).toEqual([]);
  });

  it('from the hour on sends the report once', async () => {
    services.setToday(FRIDAY, 15);
    const first = await weeklyReportIfDue(scheduled());
    expect([first.week, first.sent > 0]).toEqual(['2022-W18', true]);
    services.setToday(FRIDAY, 16);
    expect(await weeklyReportIfDue(scheduled())).toMatchObject({ sent: 0, alreadySent: first.sent });
  });

  it('missed on Friday is caught up on Monday under the week it was meant for, and only once', async () => {
    services.setToday(FRIDAY + 3, 9);
    const late = await weeklyReportIfDue(scheduled());
    expect([late.week, late.sent > 0]).toEqual(['2022-W18', true]);
    expect(services.sent.some(({ subject }) => subject.startsWith('Báo cáo tuần 18/2022'))).toBe(true);
    expect((await weeklyReportIfDue(scheduled())).sent).toBe(0);
    services.setToday(FRIDAY + 7, 15);
    expect((await weeklyReportIfDue(scheduled())).week).toBe('2022-W19');
  });

  it('follows the day and hour of the settings', async () => {
    await set('weeklyDay', 'Thứ Tư');
    await set('weeklyHour', '8');
    services.setToday(FRIDAY - 2, 7);
    expect((await weeklyReportIfDue(scheduled())).week).toBeNull();
    services.setToday(FRIDAY - 2, 8);
    expect((await weeklyReportIfDue(scheduled())).week).toBe('2022-W18');
  });

  it('is answered with no while the cycle is off', async () => {
    await set('weeklyOn', 'Không');
    services.setToday(FRIDAY, 15);
    expect(await weeklyReportIfDue(scheduled())).toMatchObject({ week: null, sent: 0 });
  });
});

describe('reminders on schedule', () => {
  it('go out on the days of the settings only', async () => {
    services.setToday(FRIDAY - 3);
    expect((await remindIfDue(scheduled())).sent).toBe(0);
    await set('remindDays', 'Thứ Ba, Thứ Sáu');
    expect((await remindIfDue(scheduled())).sent).toBeGreaterThan(0);
    services.setToday(FRIDAY - 2);
    expect((await remindIfDue(scheduled())).sent).toBe(0);
  });

  it('leave the units to the digest that is planned for the same day', async () => {
    await set('remindDays', 'Thứ Sáu');
    services.setToday(FRIDAY, 8);
    expect((await remindIfDue(scheduled())).sent).toBe(0);
    await set('weeklyOn', 'Không');
    expect((await remindIfDue(scheduled())).sent).toBeGreaterThan(0);
  });

  it('spare the units that got their digest the same day, and belong into its thread the day after', async () => {
    const { sent } = await weeklyReport(context());
    expect(sent).toBeGreaterThan(0);
    const digests = services.sent.filter(({ subject }) => subject.startsWith('Tóm tắt'));
    expect(await forecastReminders(context())).toMatchObject({
      toSend: 0,
      message: expect.stringMatching(/đơn vị đã nhận bản tóm tắt hôm nay nên không nhắc thêm/),
    });
    expect((await remind(context())).sent).toBe(0);
    services.setToday(FRIDAY + 1);
    services.sent.length = 0;
    expect((await remind(context())).sent).toBeGreaterThan(0);
    for (const { to, references } of services.sent) {
      const digest = digests.find((one) => one.to.address === to.address);
      expect(references).toEqual([digest?.messageId]);
    }
  });
});

describe('a mail sent again', () => {
  it('is the same mail to one receiver, with a name of its own in the first one’s thread', async () => {
    await weeklyReport(context());
    const first = services.sent.find(({ subject }) => subject.startsWith('Báo cáo'));
    const before = services.sent.length;
    const answer = await resend(context(), ` ${first?.to.address.toUpperCase()} `);
    const again = services.sent.at(-1);
    expect([answer.sent, services.sent.length]).toEqual([1, before + 1]);
    expect(again).toMatchObject({ to: first?.to, html: first?.html, references: [first?.messageId] });
    expect(again?.messageId).not.toBe(first?.messageId);
    expect((await resend(context(), first?.to.address ?? '')).sent).toBe(1);
    expect((await weeklyReport(context())).sent).toBe(0);
    expect((await plan.grid('runs')).at(-1)?.slice(1, 3)).toEqual(['Gửi lại', ADMIN]);
  });

  it.each([
    { name: 'a week that was not sent yet', sent: false, to: 'bithu@dangbo.example', says: /chưa gửi/ },
    {
      name: 'an address that is nobody’s',
      sent: true,
      to: 'ai@x.example',
      says: /“ai@x.example” không có thư/,
    },
  ])('is refused for $name', async ({ sent, to, says }) => {
    if (sent) await weeklyReport(context());
    const error = await resend(context(), to).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadRequestError);
    expect((error as BadRequestError).detail).toMatch(says);
  });
});

describe('an address that the mail server refused', () => {
  it('is a warning beside it for two weeks, until somebody mends it', async () => {
    const mailer = await services.mailer();
    const refusing = {
      ...services,
      mailer: async () => ({
        ...mailer,
        send: async (message: Parameters<typeof mailer.send>[0]) => {
          if (message.to.address === 'du01@dangbo.example') throw new MailRefusedError('Không có hộp thư.');
          await mailer.send(message);
        },
      }),
    };
    expect((await weeklyReport(adminContext(refusing, plan.spreadsheetId))).refused).toBe(1);
    const codes = async () => (await recalculate(context())).findings.byCode['mail.refused'] ?? 0;
    expect(await codes()).toBe(1);
    expect((await plan.grid('units'))[1]?.join(' ')).toMatch(
      /“du01@dangbo.example”: máy chủ thư từ chối ngày 06\/05\/2022/,
    );
    services.setToday(FRIDAY + 15);
    expect(await codes()).toBe(0);
    services.setToday(FRIDAY + 1);
    await plan.type(ADMIN, 'units', 2, 'mails', 'du01.moi@dangbo.example');
    expect(await codes()).toBe(0);
  });
});
