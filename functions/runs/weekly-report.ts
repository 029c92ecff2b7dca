import type { IsoWeek } from '../calendar/iso-week.ts';
import type { OutgoingMail } from '../deliver/deliver-all.ts';
import { weekText } from '../render/week-text.ts';
import type { Snapshot } from '../report/snapshot.ts';
import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { digestMails, reportMails } from './outgoing-mail.ts';
import { readPlan } from './read-plan.ts';
import { recorded } from './recorded.ts';
import { reportParcel } from './report-parcel.ts';
import { describeMails, type MailCounts, NO_MAILS, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';
import { type Settled, settleCells } from './settle-cells.ts';
import { weekDue } from './week-due.ts';

export interface WeeklyReportAnswer extends MailCounts {
  week: string;
  /** Cells of the sheet brought up to date on the way. */
  writtenCells: number;
  message: string;
}

/**
 * The week's one report to the Standing Committee and one digest to each unit. The figures are frozen first:
 * whatever is retried or asked for again within the week speaks of the same numbers, and goes only to those
 * who did not get it yet.
 */
export async function weeklyReport(context: RunContext): Promise<WeeklyReportAnswer> {
  assertServed(context);
  return recorded(
    context,
    'weekly-report',
    async (runId) => send(context, runId, await settleCells(context, { action: 'Báo cáo tuần' })),
    counts,
  );
}

export interface DueReportAnswer extends MailCounts {
  /** `null` where no report is due. */
  week: string | null;
  message: string;
}

/**
 * The report if the settings want one by now: what the schedule calls every half hour. A start that was missed
 * is caught up under the week it was meant for; a moment that is not due costs one reading of the sheet.
 */
export async function weeklyReportIfDue(context: RunContext): Promise<DueReportAnswer> {
  assertServed(context);
  const { reading } = await readPlan(context);
  const week = weekDue(context.services, reading.plan);
  if (week === null) return { week, ...NO_MAILS, message: 'Chưa đến giờ gửi báo cáo tuần.' };
  const work = async (runId: string) =>
    send(context, runId, await ofWeek(context, week, await settleCells(context, { action: 'Báo cáo tuần' })));
  return recorded(context, 'weekly-report', work, counts);
}

const counts = ({ week: _week, message: _message, ...numbers }: WeeklyReportAnswer) => numbers;

/** The figures under the week they are reported for, which may be the one before. */
async function ofWeek(
  { services, spreadsheetId }: RunContext,
  week: IsoWeek,
  settled: Settled,
): Promise<Settled> {
  if (week === settled.snapshot.week) return settled;
  const { snapshots } = await services.state();
  const previous = await snapshots.findBefore(spreadsheetId, week);
  return { ...settled, snapshot: { ...settled.snapshot, week }, previous };
}

async function send(context: RunContext, runId: string, settled: Settled): Promise<WeeklyReportAnswer> {
  const { settings } = settled.reading.plan;
  if (context.caller.kind === 'scheduler' && !settings.weeklyOn) return switchedOff(settled);
  const { snapshots } = await context.services.state();
  const { spreadsheetId, week } = settled.snapshot;
  const frozen = (await snapshots.find(spreadsheetId, week)) ?? (await snapshots.freeze(settled.snapshot));
  const sent = await sendMails(context, mailsOf(context, frozen, settled), runId);
  const message = describeMails(`Báo cáo ${weekText(frozen.week)}`, sent);
  if (sent.sent > 0) await logMailing(context, settled.sheet, 'Báo cáo tuần', message);
  return { week: frozen.week, writtenCells: settled.writtenCells, ...sent, message };
}

/** The admins' switch stops the schedule; an admin who asks for the report gets it sent all the same. */
function switchedOff({ snapshot, writtenCells }: Settled): WeeklyReportAnswer {
  const message = 'Tab “Cấu hình” đang tắt việc gửi báo cáo hằng tuần; không gửi thư nào.';
  return { week: snapshot.week, writtenCells, ...NO_MAILS, message };
}

/** Figures of the frozen week; addresses as they stand today, so that a mended one is reached. */
function mailsOf(context: RunContext, frozen: Snapshot, { previous, reading }: Settled): OutgoingMail[] {
  const { plan } = reading;
  const make = () => reportParcel(context, frozen, previous);
  return [...reportMails(context, { week: frozen.week, plan, make }), ...digestMails(context, frozen, plan)];
}
