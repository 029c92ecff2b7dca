/** The sheet's own filters, which everybody shares, and on top of them a person's choice of their unit's rows. */
import { type Area, apiRange } from '../book/area.ts';
import { Refused } from '../book/rest-client.ts';
import type { Criteria, Tab } from '../book/tab.ts';
import type { Session } from '../session.ts';
import { toast } from '../shell/toasts.ts';
import { apiCriteria, type ColumnFilter, type FilteredCell, univerFilter } from './filter-criteria.ts';
import { tendFilterPanel } from './filter-panel.ts';
import type { GridView } from './grid-view.ts';
import { type OwnRows, ownRowsOf } from './own-rows.ts';

/** Undoing a choice is one, too, and comes as nothing else. */
const SET_COLUMN = 'sheet.mutation.set-filter-criteria';

interface ColumnParams {
  subUnitId: string;
  col: number;
  criteria: ColumnFilter | null;
}

export class SheetFilters {
  readonly #view: GridView;
  readonly #session: Session;
  #ownRows = false;
  #applying = false;
  /** What the person chose in this window and the sheet does not keep, or not yet; null: nothing is hidden. */
  #chosen = new Map<string, ColumnFilter | null>();
  /** What Univer shows by now, by tab and column. */
  #shown = new Map<string, string>();

  constructor(view: GridView, session: Session) {
    this.#view = view;
    this.#session = session;
    tendFilterPanel(view.api);
    view.api.addEvent(view.api.Event.CommandExecuted, ({ id, params }) => {
      if (id === SET_COLUMN && !this.#applying) void this.#keep(params as ColumnParams);
    });
  }

  /** Shows only the rows of the person's unit, or all again. */
  setOwnRows(on: boolean): void {
    this.#ownRows = on;
    const own = ownRowsOf(this.#session.book);
    if (own) this.show(own.sheetId);
  }

  /** Univer was opened anew and filters nothing. */
  reset(): void {
    this.#shown.clear();
  }

  /** Hides what the tab's filter and the person want hidden, once every row is known. */
  show(sheetId: number): void {
    const { book } = this.#session;
    const tab = book.tab(sheetId);
    const own = this.#ownOf(sheetId);
    const isFiltered =
      own || Object.keys(tab?.criteria ?? {}).length > 0 || this.#shown.size + this.#chosen.size > 0;
    if (!tab?.filter || !isFiltered || !book.isWhole(sheetId)) return;
    let changed = false;
    for (let column = tab.filter.startColumn; column < tab.columnCount; column++) {
      changed = this.#showColumn(tab, column, own) || changed;
    }
    if (changed && !this.#view.isEditing) this.#view.leaveHiddenRows(own ? tab.frozenRows : 0);
  }

  #ownOf(sheetId: number): OwnRows | null {
    const own = this.#ownRows ? ownRowsOf(this.#session.book) : null;
    return own?.sheetId === sheetId ? own : null;
  }

  /** @returns whether other rows may be hidden now */
  #showColumn(tab: Tab, column: number, own: OwnRows | null): boolean {
    const wanted = this.#wanted(tab, column, own);
    const key = keyOf(tab.sheetId, column);
    const text = wanted && JSON.stringify(wanted);
    if ((this.#shown.get(key) ?? null) === text) return false;
    this.#remember(key, wanted);
    this.#applying = true;
    this.#view.filterColumn(tab.sheetId, column, wanted);
    this.#applying = false;
    return true;
  }

  #remember(key: string, shown: ColumnFilter | null): void {
    if (shown === null) this.#shown.delete(key);
    else this.#shown.set(key, JSON.stringify(shown));
  }

  #wanted(tab: Tab, column: number, own: OwnRows | null): ColumnFilter | null {
    const { unitCode } = this.#session.me;
    if (own?.column === column) return { colId: column, filters: { filters: [unitCode ?? ''] } };
    const chosen = this.#chosen.get(keyOf(tab.sheetId, column));
    if (chosen !== undefined) return chosen;
    const criteria = tab.criteria[column];
    return criteria ? univerFilter(column, criteria, this.#cellsOf(tab, column)) : null;
  }

  #cellsOf(tab: Tab, column: number): FilteredCell[] {
    const first = (tab.filter?.startRow ?? 0) + 1;
    const rows = this.#session.book.rows(tab.sheetId).slice(first, tab.filter?.endRow);
    return rows.map((row) => ({ shown: row?.cells[column]?.shown ?? '', filtered: row?.filtered ?? false }));
  }

  /** Keeps in the sheet what the person chose in a column's list, as Sheets does. */
  async #keep({ subUnitId, col, criteria }: ColumnParams): Promise<void> {
    const tab = this.#session.book.tab(Number(subUnitId));
    if (!tab?.filter) return;
    const key = keyOf(tab.sheetId, col);
    this.#chosen.set(key, criteria);
    this.#remember(key, criteria);
    if (this.#session.me.kind === 'reader') return;
    const { [col]: _, ...others } = tab.criteria;
    const kept = criteria && apiCriteria(criteria, this.#cellsOf(tab, col));
    if (criteria && !kept) tellUnkept('Kiểu lọc này chỉ có tác dụng trong cửa sổ đang mở.');
    else if (await this.#store(tab.sheetId, tab.filter, kept ? { ...others, [col]: kept } : others)) {
      this.#chosen.delete(key);
      this.show(tab.sheetId);
    }
  }

  /** @returns false where the service did not take it, which the person is told */
  async #store(sheetId: number, area: Area, criteria: Criteria): Promise<boolean> {
    const { api, book } = this.#session;
    const range = { sheetId, ...apiRange(area) };
    try {
      await api.post(':batchUpdate', { requests: [{ setBasicFilter: { filter: { range, criteria } } }] });
      await book.readFilter(sheetId);
      return true;
    } catch (error) {
      tellUnkept(
        error instanceof Refused
          ? 'Ông/bà không có quyền đặt bộ lọc chung của tab này; bộ lọc chỉ có tác dụng trong cửa sổ đang mở.'
          : 'Mất kết nối nên bộ lọc chưa được lưu vào bảng tính; hãy lọc lại khi có kết nối.',
      );
      return false;
    }
  }
}

const keyOf = (sheetId: number, column: number): string => `${sheetId} ${column}`;

const tellUnkept = (message: string): void =>
  void toast({ title: 'Bộ lọc chưa được lưu', message, kind: 'warning' });
