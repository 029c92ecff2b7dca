import { parseArgs } from 'node:util';

export interface StartOptions {
  data: string;
  /** First of six ports in a row; `null`: the standard ones if they are free, else any. */
  port: number | null;
  /** `YYYY-MM-DD`; `null`: the real day. */
  today: string | null;
  /** A document or JSON file to start with instead of the example. */
  plan: string | null;
  reset: boolean;
  once: boolean;
}

export const USAGE = `npm start -- [--data DIR=.local] [--port BASE] [--today YYYY-MM-DD] [--plan FILE] [--reset] [--once]

  --data DIR     where the sheet, the state and the mails are kept (default .local)
  --port BASE    take the ports BASE … BASE+5
  --today DAY    the day to take for today; the example plan runs from 2022-01-01 to 2023-12-31
  --plan FILE    create the sheet from this plan document (.docx, .pdf, .txt, .md), or from JSON
                 (see examples/README.md), instead of the example
  --reset        forget what DIR holds and begin anew
  --once         do the whole week's work, write the report and the mails to DIR, and exit`;

/** @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[]): StartOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: '.local' },
      port: { type: 'string' },
      today: { type: 'string' },
      plan: { type: 'string' },
      reset: { type: 'boolean', default: false },
      once: { type: 'boolean', default: false },
    },
  });
  const port = values.port === undefined ? null : Number(values.port);
  if (port !== null && !(Number.isInteger(port) && port > 0 && port <= 65_530)) {
    throw new Error(`--port must be a whole number from 1 to 65530, not "${values.port}".`);
  }
  const today = values.today ?? null;
  if (today !== null && !isDay(today))
    throw new Error(`--today must be a day as YYYY-MM-DD, not "${today}".`);
  return {
    data: values.data,
    port,
    today,
    plan: values.plan ?? null,
    reset: values.reset,
    once: values.once,
  };
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
