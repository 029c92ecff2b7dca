/**
 * Collects the pages of a spreadsheet into a plan with its findings, and keeps what the writer needs: where
 * each column stands, what the system's cells hold now, and what names each row. Bad rows become findings; a
 * missing tab or header stops the run, once it is known who asks.
 */
import type { Column, Tab } from '../../sheets/template/declaration.ts';
import { TABS, type TabKey } from '../../sheets/template/template.ts';
import type { Holiday } from '../calendar/holiday.ts';
import { BrokenSheetError } from '../errors.ts';
import type { Finding } from '../plan/finding.ts';
import type { Activity, Plan, Progress, Receiver, Settings, Unit } from '../plan/plan.ts';
import type { WrittenTab } from './changed-cells.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type ProgressReader, progressReader } from './progress-reader.ts';
import { readActivities } from './read-activities.ts';
import { type ColumnIndex, readHeader } from './read-header.ts';
import { readHolidays } from './read-holidays.ts';
import { readReceivers } from './read-receivers.ts';
import { readSettings } from './read-settings.ts';
import { readSlogans } from './read-slogans.ts';
import { readUnits } from './read-units.ts';
import type { RowNames, SheetPage } from './sheet-page.ts';
import type { TabRows } from './tab-rows.ts';

export interface SheetReading {
  plan: Plan;
  findings: Finding[];
  columns: ReadonlyMap<TabKey, ColumnIndex>;
  /** What the system's cells hold now. */
  written: ReadonlyMap<TabKey, WrittenTab>;
  names: readonly RowNames[];
  /** By progress row: changes when any cell that a person owns does. */
  fingerprints: ReadonlyMap<number, string>;
  /** One-based: the first free row of the run log. */
  nextRunRow: number;
}

export interface SheetReader {
  add(page: SheetPage): void;
  /** Known as soon as its tab was read; `null` where that tab is missing or broken. */
  settings(): Settings | null;
  /** Where a tab's columns stand, once it was read; `null` where its header is broken, and for the run log. */
  columnsOf(tab: TabKey): ColumnIndex | null;
  /** @throws BrokenSheetError naming every missing tab and header. */
  finish(missingTabs: readonly TabKey[]): SheetReading;
}

/** Which columns name the rows of a tab that people may reorder. */
const NAME_COLUMNS: Partial<Record<TabKey, readonly string[]>> = {
  progress: ['unitCode', 'activityCode'],
  plan: ['code'],
  units: ['code'],
  receivers: ['name', 'mail'],
};

class Collector implements SheetReader {
  readonly #findings: Finding[] = [];
  readonly #problems: string[] = [];
  readonly #columns = new Map<TabKey, ColumnIndex>();
  readonly #written = new Map<TabKey, { columns: string[]; rows: Map<number, unknown[]> }>();
  readonly #names = new Map<TabKey, { tab: TabKey; columns: readonly string[]; rows: unknown[][] }>();
  readonly #fingerprints = new Map<number, string>();
  readonly #progress: Progress[] = [];
  #progressReader: ProgressReader | null = null;
  #activities: Activity[] = [];
  #units: Unit[] = [];
  #receivers: Receiver[] = [];
  #slogans: string[] = [];
  #holidays: Holiday[] = [];
  #settings: Settings | null = null;
  #nextRunRow = 2;

  add(page: SheetPage): void {
    if (page.tab === 'runs') {
      this.#nextRunRow = page.firstRow + page.rows.length;
      return;
    }
    const columns = this.#columns.get(page.tab) ?? this.#readHeader(page);
    if (!columns) return;
    this.#keepWritten(page, columns);
    this.#keepNames(page, columns);
    this.#readRecords(page);
  }

  settings(): Settings | null {
    return this.#settings;
  }

  columnsOf(tab: TabKey): ColumnIndex | null {
    return this.#columns.get(tab) ?? null;
  }

  finish(missingTabs: readonly TabKey[]): SheetReading {
    const missing = missingTabs.map((tab) => `“${TABS[tab].title}”`).join(', ');
    const problems = [
      ...(missing ? [`Bảng tính thiếu tab ${missing}; hãy tạo lại hoặc đổi tên tab về như cũ.`] : []),
      ...this.#problems,
    ];
    if (problems.length > 0 || !this.#settings) throw new BrokenSheetError(problems.join(' '));
    return {
      plan: {
        activities: this.#activities,
        units: this.#units,
        progress: this.#progress,
        receivers: this.#receivers,
        slogans: this.#slogans,
        holidays: this.#holidays,
        settings: this.#settings,
      },
      findings: this.#findings,
      columns: this.#columns,
      written: this.#written,
      names: [...this.#names.values()],
      fingerprints: this.#fingerprints,
      nextRunRow: this.#nextRunRow,
    };
  }

  #readHeader({ tab, header }: SheetPage): ColumnIndex | null {
    try {
      const columns = readHeader(TABS[tab], header);
      this.#columns.set(tab, columns);
      return columns;
    } catch (error) {
      if (!(error instanceof BrokenSheetError)) throw error;
      this.#problems.push(error.detail);
      return null;
    }
  }

  #readRecords(page: SheetPage): void {
    const rows: TabRows = page;
    switch (page.tab) {
      case 'plan':
        this.#activities = this.#take(readActivities(rows));
        break;
      case 'units':
        this.#units = this.#take(readUnits(rows));
        break;
      case 'receivers':
        this.#receivers = this.#take(readReceivers(rows));
        break;
      case 'slogans':
        this.#slogans = this.#take(readSlogans(rows));
        break;
      case 'holidays':
        this.#holidays = this.#take(readHolidays(rows));
        break;
      case 'settings':
        this.#settings = this.#take(readSettings(rows));
        break;
      case 'progress':
        this.#readProgress(page);
        break;
    }
  }

  #take<T>({ records, findings }: { records: T; findings: Finding[] }): T {
    this.#findings.push(...findings);
    return records;
  }

  #readProgress(page: SheetPage): void {
    this.#progressReader ??= progressReader(
      page.header,
      new Map(this.#activities.map((activity) => [activity.code, activity])),
    );
    const columns = this.#progressReader.index;
    for (const [offset, cells] of page.rows.entries()) {
      const sheetRow = page.firstRow + offset;
      const read = this.#progressReader.read(cells, sheetRow);
      if (!read) continue;
      for (const finding of read.findings) this.#findings.push(finding);
      if (!read.progress) continue;
      this.#progress.push(read.progress);
      this.#fingerprints.set(sheetRow, fingerprintOf(cells, columns));
    }
  }

  #keepWritten(page: SheetPage, columns: ColumnIndex): void {
    const tab: Tab = TABS[page.tab];
    const owned = tab.columns.filter((column: Column) => column.owner === 'system').map(({ key }) => key);
    if (owned.length === 0) return;
    const written = this.#written.get(page.tab) ?? { columns: owned, rows: new Map() };
    this.#written.set(page.tab, written);
    const positions = owned.map((key) => columns.get(key) ?? -1);
    for (const [offset, cells] of page.rows.entries()) {
      const held = positions.map((position) => cells[position] ?? '');
      if (held.some((cell) => cell !== '')) written.rows.set(page.firstRow + offset, held);
    }
  }

  #keepNames(page: SheetPage, columns: ColumnIndex): void {
    const keys = NAME_COLUMNS[page.tab];
    if (!keys) return;
    const names = this.#names.get(page.tab) ?? { tab: page.tab, columns: keys, rows: [] };
    this.#names.set(page.tab, names);
    const positions = keys.map((key) => columns.get(key) ?? -1);
    const from = page.firstRow - 2;
    for (const [offset, cells] of page.rows.entries()) {
      names.rows[from + offset] = positions.map((position) => cells[position] ?? '');
    }
  }
}

export const sheetReader = (): SheetReader => new Collector();
