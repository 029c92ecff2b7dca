/** Everybody who works in the sheet, and what they believe to have typed: what the reports must say. */
import type { SheetsClient } from '../../functions/adapters/google-sheets/sheets-client.ts';
import { calendarDay, formatVietnameseDate, type PlainDate } from '../../functions/calendar/plain-date.ts';
import { TABS } from '../../sheets/template/template.ts';
import { type TypedCell, typeCells } from './type-cells.ts';

export interface OwnRow {
  unit: string;
  activity: string;
  /** The day of completion as far as a valid one was typed. */
  doneOn: PlainDate | null;
  /** As the cell holds it. */
  typedDone: string;
  exempt: boolean;
  /** Who may type into it: the unit by the address the sheet was made with, an admin into rows that came later. */
  typist: string;
}

export interface OwnUnit {
  code: string;
  mails: string[];
  active: boolean;
}

export interface Start {
  /** In the order of the sheet, from row 2 on. */
  rows: OwnRow[];
  units: OwnUnit[];
  receivers: string[];
  /** Codes in the order of the tab `Kế hoạch`. */
  activities: string[];
  /** Listed days, and whether they are worked. */
  holidays: Map<PlainDate, boolean>;
}

/** Types as the persons themselves, so that the sheet's protections hold for them. */
export class People {
  readonly rows: OwnRow[];
  readonly units: OwnUnit[];
  readonly receivers: string[];
  readonly activities: string[];
  readonly holidays: Map<PlainDate, boolean>;
  readonly #as: (email: string) => SheetsClient;
  readonly #spreadsheetId: string;
  readonly #owner: string;
  readonly #admin: string;

  constructor(
    start: Start,
    sheet: { as: (email: string) => SheetsClient; spreadsheetId: string; owner: string; admin: string },
  ) {
    const { rows, units, receivers, activities, holidays } = start;
    [this.rows, this.units, this.receivers] = [rows, units, receivers];
    [this.activities, this.holidays] = [activities, holidays];
    [this.#as, this.#spreadsheetId] = [sheet.as, sheet.spreadsheetId];
    [this.#owner, this.#admin] = [sheet.owner, sheet.admin];
  }

  async finish(row: OwnRow, on: PlainDate): Promise<void> {
    await this.typeDone(row, vietnamese(on));
    row.doneOn = on;
  }

  /** Whatever it is, the sheet keeps it; only a day that exists counts as done. */
  async typeDone(row: OwnRow, text: string): Promise<void> {
    await this.#typeInto(row, [['doneOn', text]]);
    [row.typedDone, row.doneOn] = [text, null];
  }

  async report(row: OwnRow, percent: number, result: string): Promise<void> {
    await this.#typeInto(row, [
      ['percent', `${percent}%`],
      ['result', result],
    ]);
  }

  async exempt(row: OwnRow, exempt: boolean): Promise<void> {
    await this.#typeInto(row, [['notApplicable', exempt]]);
    row.exempt = exempt;
  }

  async deleteRow(row: OwnRow): Promise<void> {
    const at = this.rows.indexOf(row);
    await this.#change({ deleteDimension: { range: { ...rowRange(at), ...PROGRESS } } });
    this.rows.splice(at, 1);
  }

  /** Between others, so that rows below move down. */
  async addRow(unit: string, activity: string, at: number): Promise<void> {
    await this.#change({
      insertDimension: { range: { ...rowRange(at), ...PROGRESS }, inheritFromBefore: true },
    });
    await this.#typeAs(this.#admin, [
      { tab: 'progress', row: at + 2, column: 'unitCode', value: unit },
      { tab: 'progress', row: at + 2, column: 'activityCode', value: activity },
    ]);
    const typist = this.#admin;
    this.rows.splice(at, 0, { unit, activity, doneOn: null, typedDone: '', exempt: false, typist });
  }

  async setActive(unit: OwnUnit, active: boolean): Promise<void> {
    const row = this.units.indexOf(unit) + 2;
    await this.#typeAs(this.#admin, [{ tab: 'units', row, column: 'active', value: active }]);
    unit.active = active;
  }

  async setMails(unit: OwnUnit, mails: string[]): Promise<void> {
    const row = this.units.indexOf(unit) + 2;
    await this.#typeAs(this.#admin, [{ tab: 'units', row, column: 'mails', value: mails.join(', ') }]);
    unit.mails = mails;
  }

  async setEnd(activity: string, end: PlainDate): Promise<void> {
    const row = this.activities.indexOf(activity) + 2;
    await this.#typeAs(this.#admin, [{ tab: 'plan', row, column: 'end', value: vietnamese(end) }]);
  }

  async closeOn(day: PlainDate): Promise<void> {
    const row = this.holidays.size + 2;
    await this.#typeAs(this.#admin, [
      { tab: 'holidays', row, column: 'date', value: formatVietnameseDate(day) },
      { tab: 'holidays', row, column: 'name', value: 'Nghỉ đột xuất' },
      { tab: 'holidays', row, column: 'kind', value: 'Nghỉ' },
    ]);
    this.holidays.set(day, false);
  }

  async #typeInto(
    row: OwnRow,
    cells: readonly [column: 'doneOn' | 'percent' | 'result' | 'notApplicable', value: string | boolean][],
  ): Promise<void> {
    const sheetRow = this.rows.indexOf(row) + 2;
    const typed = cells.map(
      ([column, value]) => ({ tab: 'progress', row: sheetRow, column, value }) as const,
    );
    await this.#typeAs(row.typist, typed);
  }

  #typeAs(email: string, cells: readonly TypedCell[]): Promise<void> {
    return typeCells(this.#as(email), this.#spreadsheetId, cells);
  }

  async #change(request: object): Promise<void> {
    await this.#as(this.#owner).spreadsheets.batchUpdate({
      spreadsheetId: this.#spreadsheetId,
      requestBody: { requests: [request] },
      fields: 'spreadsheetId',
    });
  }
}

const PROGRESS = { sheetId: TABS.progress.sheetId, dimension: 'ROWS' } as const;
const rowRange = (at: number) => ({ startIndex: at + 1, endIndex: at + 2 });

/** As people type it: 5/3/2022. */
function vietnamese(date: PlainDate): string {
  const { year, month, day } = calendarDay(date);
  return `${day}/${month}/${year}`;
}
