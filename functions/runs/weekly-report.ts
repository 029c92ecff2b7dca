import type { OutgoingMail } from '../deliver/deliver-all.ts';
import { weekText } from '../render/week-text.ts';
import { buildReport } from '../report/build-report.ts';
import type { Snapshot } from '../report/snapshot.ts';
import { assertServed } from './authorize.ts';
import { logMailing } from './log-mailing.ts';
import { digestMails, reportMails } from './outgoing-mail.ts';
import { recorded } from './recorded.ts';
import { describeMails, type MailCounts, sendMails } from './send-mails.ts';
import type { RunContext } from './services.ts';
import { type Settled, settleCells } from './settle-cells.ts';

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
    (runId) => send(context, runId),
    ({ week: _week, message: _message, ...counts }) => counts,
  );
}

async function send(context: RunContext, runId: string): Promise<WeeklyReportAnswer> {
  const settled = await settleCells(context, { action: 'Báo cáo tuần' });
  const { settings } = settled.reading.plan;
  if (context.caller.kind === 'scheduler' && !settings.weeklyOn) return switchedOff(settled);
  const { snapshots } = await context.services.state();
  const { spreadsheetId, week } = settled.snapshot;
  const frozen = (await snapshots.find(spreadsheetId, week)) ?? (await snapshots.freeze(settled.snapshot));
  const counts = await sendMails(context, mailsOf(context, frozen, settled), runId);
  const message = describeMails(`Báo cáo ${weekText(frozen.week)}`, counts);
  if (counts.sent > 0) await logMailing(context, settled.sheet, 'Báo cáo tuần', message);
  return { week: frozen.week, writtenCells: settled.writtenCells, ...counts, message };
}

/** The admins' switch stops the schedule; an admin who asks for the report gets it sent all the same. */
function switchedOff({ snapshot, writtenCells }: Settled): WeeklyReportAnswer {
  const none = { sent: 0, alreadySent: 0, refused: 0, failed: 0, inProgress: 0, unsettled: 0 };
  const message = 'Tab “Cấu hình” đang tắt việc gửi báo cáo hằng tuần; không gửi thư nào.';
  return { week: snapshot.week, writtenCells, ...none, message };
}

/** Figures of the frozen week; addresses as they stand today, so that a mended one is reached. */
function mailsOf(context: RunContext, frozen: Snapshot, { previous, reading }: Settled): OutgoingMail[] {
  const report = buildReport(frozen, previous);
  return [...reportMails(context, report, reading.plan), ...digestMails(context, frozen, reading.plan)];
}
