import { parseArgs } from 'node:util';
import { firstDayOfIsoWeek } from '../../functions/calendar/iso-week.ts';
import { type CountedFigure, FIGURES, isCountedFigure } from '../../functions/report/figure-rows.ts';

export interface ExplainOptions {
  week: string;
  figure: CountedFigure;
  activityCode: string | null;
  unitCode: string | null;
  /** A plan in the cloud; `null`: the one of a data folder on this machine. */
  cloud: { project: string; spreadsheetId: string } | null;
  data: string;
}

const figures = Object.entries(FIGURES)
  .map(([name, { label }]) => `  ${name.padEnd(17)}${label}`)
  .join('\n');

export const USAGE = `npm run -s explain -- --week 2022-W11 --figure overdue [--activity CODE] [--unit CODE]

  --week WEEK       the ISO week whose frozen figures are meant
  --figure NAME     which count (see below)
  --activity CODE   of one activity only, such as HĐ01
  --unit CODE       of one unit only, such as DU01
  --data DIR        the data folder of npm start (default .local), running or not
  --project ID --spreadsheet ID   a plan in Google's cloud instead, with your own login

Figures:
${figures}`;

/** @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[]): ExplainOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      ...{ week: text, figure: text, activity: text, unit: text, project: text, spreadsheet: text },
      data: { type: 'string', default: '.local' },
    },
  });
  const { week = '', figure = '', project, spreadsheet } = values;
  if (firstDayOfIsoWeek(week) === null)
    throw new Error(`--week must be an ISO week such as 2022-W11, not "${week}".`);
  if (!isCountedFigure(figure)) {
    throw new Error(`--figure must be one of ${Object.keys(FIGURES).join(', ')}, not "${figure}".`);
  }
  if ((project === undefined) !== (spreadsheet === undefined)) {
    throw new Error('--project and --spreadsheet go together.');
  }
  const cloud =
    project === undefined || spreadsheet === undefined ? null : { project, spreadsheetId: spreadsheet };
  return {
    week,
    figure,
    activityCode: values.activity ?? null,
    unitCode: values.unit ?? null,
    cloud,
    data: values.data,
  };
}
