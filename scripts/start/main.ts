/** `npm start`: the whole product on this machine. See docs/operations.md for what runs where. */
import { resolve } from 'node:path';
import { dayInVietnam, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { PreviewAnswer } from '../../functions/runs/preview-report.ts';
import type { RecalculateAnswer } from '../../functions/runs/recalculate.ts';
import type { WeeklyReportAnswer } from '../../functions/runs/weekly-report.ts';
import { loadContent } from '../create-sheet/load-content.ts';
import { callFunction } from './call-function.ts';
import { forgetData, type LocalPlan, startLocalPlan } from './local-plan.ts';
import { readOptions, type StartOptions, USAGE } from './options.ts';
import { summary } from './summary.ts';
import { writeMails, writePdf, writeReport } from './write-outcome.ts';

const RENEW_TOKENS_MS = 12 * 3_600_000;

async function main(args: string[]): Promise<void> {
  const options = parse(args);
  const data = resolve(options.data);
  if (options.reset) await forgetData(data);
  const today = (options.today === null ? null : parseIsoDate(options.today)) ?? dayInVietnam(new Date());
  const content = await loadContent(options.plan, today);
  const plan = await startLocalPlan({ ...options, data }, content);
  try {
    console.log(await weeksWork(plan, data));
    await plan.announce();
  } catch (error) {
    await plan.close();
    throw error;
  }
  if (options.once) {
    await plan.close();
    if (await writePdf(data)) console.log(`Pages   ${data}/report.pdf`);
  } else stayUp(plan, data);
}

function parse(args: string[]): StartOptions {
  if (args.includes('--help')) {
    console.log(USAGE);
    process.exit(0);
  }
  try {
    return readOptions(args);
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** What happens in one week: recalculate, look at the report, send it. */
async function weeksWork({ endpoints, mailbox }: LocalPlan, data: string): Promise<string> {
  const { admin, scheduler } = endpoints.tokens;
  const recalculated = await callFunction<RecalculateAnswer>(endpoints, 'recalculate', admin);
  const withFiles = { withFiles: true };
  await writeReport(data, await callFunction<PreviewAnswer>(endpoints, 'preview-report', admin, withFiles));
  const weekly = await callFunction<WeeklyReportAnswer>(endpoints, 'weekly-report', scheduler);
  const mails = await writeMails(data, mailbox);
  return `${summary({ recalculated, weekly, mails })}\n\nReport  ${data}/report.html, report.docx, annex.xlsx\nMails   ${data}/eml/`;
}

function stayUp(plan: LocalPlan, data: string): void {
  const { grid, sheets, functions, mailbox } = plan.endpoints;
  console.log(`
Grid       ${grid}
Inbox      ${mailbox}
Sheets     ${sheets}   (REST API v4 of the stand-in)
Functions  ${functions}
Tokens     ${data}/endpoints.json

Stop with Ctrl-C; everything is kept in ${data}.`);
  const renewal = setInterval(() => void plan.renewTokens(), RENEW_TOKENS_MS);
  const stop = () => {
    clearInterval(renewal);
    void plan.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
