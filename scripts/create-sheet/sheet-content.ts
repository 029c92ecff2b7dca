/** Everything a new sheet is filled with, as people would type it. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import type { CellInput, ExampleSheet, Row } from '../../examples/example-sheet.ts';
import { vietnameseHolidays } from '../../functions/calendar/holidays.ts';
import { formatVietnameseDate } from '../../functions/calendar/plain-date.ts';
import type { UnitBlock } from '../../sheets/template/creation/protection-requests.ts';
import { SETTINGS } from '../../sheets/template/settings.ts';
import { TAB_LIST, TABS, type TabKey } from '../../sheets/template/template.ts';

export interface SheetContent extends ExampleSheet {
  progress: Row<'progress'>[];
  holidays: Row<'holidays'>[];
}

export function holidayRows(fromYear: number, toYear: number): Row<'holidays'>[] {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, index) => fromYear + index);
  return years.flatMap(vietnameseHolidays).map(({ date, name, working }) => ({
    date: formatVietnameseDate(date),
    name,
    kind: working ? 'Làm bù' : 'Nghỉ',
  }));
}

/** One empty progress row for each activity of each unit, a unit's rows together. */
export function emptyProgress({ plan, units }: ExampleSheet): Row<'progress'>[] {
  return units.flatMap(({ code: unitCode }) =>
    plan.map(({ code: activityCode }) => ({
      ...(unitCode === undefined ? {} : { unitCode }),
      ...(activityCode === undefined ? {} : { activityCode }),
    })),
  );
}

/** The records of every tab by column key; the system's tabs begin empty. */
function recordsOf(content: SheetContent): Record<TabKey, ReadonlyArray<Partial<Record<string, CellInput>>>> {
  const { plan, units, progress, receivers, slogans, holidays, settings } = content;
  return {
    plan,
    units,
    progress,
    receivers,
    slogans,
    holidays,
    settings: SETTINGS.map(({ key, label, help }) => ({ key, label, help, value: settings[key] })),
    dashboard: [],
    runs: [],
  };
}

/** How many rows each tab is to hold, the dashboard's computed ones included. */
export function rowCounts(content: SheetContent): Record<TabKey, number> {
  const counts = Object.entries(recordsOf(content)).map(([key, rows]) => [key, rows.length]);
  const dashboard = 1 + content.plan.length + content.units.length;
  return { ...(Object.fromEntries(counts) as Record<TabKey, number>), dashboard };
}

/** The ranges to fill, without the header; cells that stay empty are skipped. */
export function valueRanges(content: SheetContent): sheets_v4.Schema$ValueRange[] {
  const records = recordsOf(content);
  return TAB_LIST.flatMap((tab) => {
    const rows = records[tab.key as TabKey];
    if (rows.length === 0) return [];
    const values = rows.map((row) => tab.columns.map(({ key }) => row[key] ?? null));
    return [{ range: `'${tab.title}'!A2`, values }];
  });
}

/** Each unit's neighbouring progress rows, with the addresses of those who may fill them. */
export function unitBlocks({ progress, units }: SheetContent): UnitBlock[] {
  const mailsOf = new Map(units.map(({ code, mails }) => [code, splitMails(mails)]));
  const blocks: Array<UnitBlock & { endRow: number }> = [];
  progress.forEach(({ unitCode }, index) => {
    const last = blocks.at(-1);
    if (last && last.unitCode === unitCode) last.endRow = index + 2;
    else {
      const mails = mailsOf.get(unitCode) ?? [];
      blocks.push({ unitCode: String(unitCode), startRow: index + 1, endRow: index + 2, mails });
    }
  });
  return blocks;
}

export function splitMails(cell: CellInput | undefined): string[] {
  return String(cell ?? '')
    .split(/[,;\s]+/)
    .filter((mail) => mail.includes('@'));
}

export const titleOf = ({ settings }: ExampleSheet): string => settings.planTitle || TABS.plan.title;
