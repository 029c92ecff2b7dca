import { formatRate } from '../../functions/report/format-number.ts';
import type { RecalculateAnswer } from '../../functions/runs/recalculate.ts';
import type { WeeklyReportAnswer } from '../../functions/runs/weekly-report.ts';
import { STATUS_LABEL } from '../../functions/status/status-label.ts';

export interface Outcome {
  recalculated: RecalculateAnswer;
  weekly: WeeklyReportAnswer;
  /** Mails in the inbox altogether. */
  mails: number;
}

/** What the week's work came to, for the person at the terminal. */
export function summary({ recalculated, weekly, mails }: Outcome): string {
  const { rows, findings, tally, today, week } = recalculated;
  const written = recalculated.writtenCells + weekly.writtenCells;
  return [
    `Day ${today}, week ${week}`,
    `Rows checked          ${rows}`,
    `Findings              ${findings.errors} errors, ${findings.warnings} warnings`,
    ...Object.entries(findings.byCode)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([code, count]) => `  ${code.padEnd(32)}${String(count).padStart(4)}`),
    'Where the rows stand',
    line(STATUS_LABEL['done-on-time'], tally.doneOnTime),
    line(STATUS_LABEL['done-late'], tally.doneLate),
    line(STATUS_LABEL.running, tally.running),
    line(STATUS_LABEL.overdue, tally.overdue),
    `  due ${tally.due} = done ${tally.doneOnTime + tally.doneLate} + overdue ${tally.overdue}; ` +
      `done ${formatRate(tally.doneRate)}, overdue ${formatRate(tally.overdueRate)}`,
    `  counted apart ${tally.apart} of ${tally.rows}`,
    `Cells written         ${written}`,
    `Mails sent            ${weekly.sent} (sent before ${weekly.alreadySent}, refused ${weekly.refused}, failed ${weekly.failed}); ${mails} in the inbox`,
    ...(written === 0 && weekly.sent === 0
      ? ['Nothing new since the last run: no mail sent, no cell written.']
      : []),
  ].join('\n');
}

const line = (label: string, count: number): string => `  ${label.padEnd(32)}${String(count).padStart(4)}`;
