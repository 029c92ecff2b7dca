/** `npm run create-sheet`: a plan's spreadsheet in the caller's own Google Drive. */
import { dayInVietnam } from '../../functions/calendar/plain-date.ts';
import { createPlanSheet, nextSteps } from './create-plan-sheet.ts';
import { readOptions, USAGE } from './options.ts';

async function main(args: string[]): Promise<void> {
  if (args.includes('--help')) return console.log(USAGE);
  const options = readOptions(args);
  const spreadsheetId = await createPlanSheet(options, dayInVietnam(new Date()));
  console.log(nextSteps(spreadsheetId, options));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(`${(error as Error).message}\n\nnpm run create-sheet -- --help shows the options.`);
  process.exitCode = 1;
});
