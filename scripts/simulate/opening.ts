/** The sheet on the first day: the example plan with some of its units, nothing reported yet. */
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import type { SheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { vietnameseHolidays } from '../../functions/calendar/holidays.ts';
import { createSpreadsheet } from '../create-sheet/create-spreadsheet.ts';
import { emptyProgress, holidayRows, type SheetContent, splitMails } from '../create-sheet/sheet-content.ts';
import { People } from './people.ts';

/** Whoever owns the spreadsheet: the account that the functions run as. */
const OWNER = 'functions@plansheet.invalid';
const ADMIN = 'quantri@dangbo.example';
const FIRST_YEAR = 2022;
const WEEKS_PER_YEAR = 52;

export interface Opening {
  people: People;
  spreadsheetId: string;
  /** Of the account that the functions run as. */
  client: SheetsClient;
}

export async function openPlan(
  as: (email: string) => SheetsClient,
  { units, weeks }: { units: number; weeks: number },
): Promise<Opening> {
  const lastYear = FIRST_YEAR + Math.ceil(weeks / WEEKS_PER_YEAR) + 1;
  const content = contentOf(units, lastYear);
  const client = as(OWNER);
  const spreadsheetId = await createSpreadsheet(client, content, OWNER);
  const people = new People(startOf(content, lastYear), { as, spreadsheetId, owner: OWNER, admin: ADMIN });
  return { people, spreadsheetId, client };
}

function contentOf(units: number, lastYear: number): SheetContent {
  const sheet = {
    ...EXAMPLE_PLAN,
    units: EXAMPLE_PLAN.units.slice(0, units).map((unit) => ({ ...unit, wantsDigest: true, active: true })),
    // Every unit's summary every week: then it is known without the code's help who is to get one.
    settings: { ...EXAMPLE_PLAN.settings, digestAlways: 'Có', remindDays: 'Thứ Ba, Thứ Sáu', admins: ADMIN },
  };
  return { ...sheet, progress: emptyProgress(sheet), holidays: holidayRows(FIRST_YEAR, lastYear) };
}

function startOf({ progress, units, receivers, plan }: SheetContent, lastYear: number) {
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const mailsOf = new Map(units.map(({ code, mails }) => [code, splitMails(mails)]));
  return {
    rows: progress.map(({ unitCode, activityCode }) => ({
      unit: String(unitCode),
      activity: String(activityCode),
      doneOn: null,
      typedDone: '',
      exempt: false,
      typist: mailsOf.get(unitCode)?.[0] ?? ADMIN,
    })),
    units: units.map(({ code }) => ({
      code: String(code),
      mails: mailsOf.get(code) ?? [],
      active: true,
    })),
    receivers: receivers.flatMap(({ mail }) => splitMails(mail)),
    activities: plan.map(({ code }) => String(code)),
    holidays: new Map(years.flatMap(vietnameseHolidays).map(({ date, working }) => [date, working] as const)),
  };
}
