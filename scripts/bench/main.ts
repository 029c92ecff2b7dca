/** `npm run bench`: ratios within one run, never absolute promises. See docs/operations.md for how to read them. */
import { choosePorts } from '../start/ports.ts';
import { bareFunction, coldStart, deployedFunction } from './cold-start.ts';
import { compare, printRatio } from './ratio.ts';
import { recalculationStage } from './recalculation.ts';
import '../build.ts';

const ROWS = 20_000;
const ENVIRONMENT = {
  GOOGLE_CLOUD_PROJECT: 'bench',
  PLANSHEET_SPREADSHEETS: 'bench',
  MENU_AUDIENCE: 'bench',
  SCHEDULER_AUDIENCE: 'bench',
  SCHEDULER_EMAIL: 'scheduler@plansheet.invalid',
  MAIL_FROM: 'plansheet@plansheet.invalid',
  SMTP_URL: 'smtp://127.0.0.1:9',
};

const ports = await choosePorts(null);
const bare = coldStart('bare function', ports.functions, await bareFunction());
const refused = deployedFunction({ environment: ENVIRONMENT, token: null, status: 401, body: '{}' });
printRatio(
  'Cold start, process to first answer: deployed bundle / bare functions-framework function',
  2.4,
  await compare(bare, coldStart('deployed bundle', ports.functions, refused), 9),
);

const stage = await recalculationStage(ROWS);
try {
  printRatio(
    `Recalculation of ${ROWS} rows, every computed cell written / fetch + JSON.parse + stringify + POST of them`,
    2,
    await compare(stage.baseline, stage.ours, 5),
  );
} finally {
  stage.close();
}
