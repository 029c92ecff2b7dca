/** The sheet as a grid. */
import { cellName } from '../book/a1.ts';
import type { Area } from '../book/area.ts';
import type { CellFacts } from '../book/cell-facts.ts';
import { ChartPanel } from '../charts/chart-panel.ts';
import { readPlace, rowOf } from '../deep-link.ts';
import type { Person } from '../people.ts';
import { rowMenu } from '../rows/row-menu.ts';
import { scriptMenus } from '../scripts/script-menus.ts';
import { Session } from '../session.ts';
import type { SheetFace } from '../sheet-face.ts';
import { element } from '../shell/element.ts';
import { focusGrid } from '../shell/regions.ts';
import type { Shell } from '../shell/shell.ts';
import { GridView } from './grid-view.ts';
import { ownRowsOf } from './own-rows.ts';
import { listenToPaste } from './paste.ts';
import { SheetFilters } from './sheet-filters.ts';

const TOP_LEFT: Area = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 };

/** A box is told as such; anything else as it is printed. */
const printed = ({ value, shown }: CellFacts): string | boolean =>
  typeof value === 'boolean' ? value : shown;

const spoken = (text: string | boolean): string =>
  typeof text === 'string' ? text : text ? 'Đã đánh dấu' : 'Chưa đánh dấu';

class GridFace implements SheetFace {
  readonly #shell: Shell;
  readonly #session: Session;
  readonly #view: GridView;
  readonly #charts: ChartPanel;
  readonly #filters: SheetFilters;
  #selected = { sheetId: -1, area: TOP_LEFT };
  /** Others changed the structure while the person typed. */
  #stale = false;

  constructor(shell: Shell, spreadsheetId: string, people: Person[], me: Person) {
    this.#shell = shell;
    this.#session = new Session(spreadsheetId, people, me, shell, {
      onRows: (page) => {
        this.#view.apply(page);
        this.#charts.refresh(page.sheetId);
        this.#describeAgain(page.sheetId);
        this.#filters.show(page.sheetId);
      },
      onRow: (sheetId, row) => {
        this.#view.applyRow(sheetId, row);
        this.#describeAgain(sheetId);
      },
      onStructure: () => this.#showStructure(),
      onFilter: (sheetId) => this.#filters.show(sheetId),
    });
    const box = element('div', { class: 'grid' });
    this.#charts = new ChartPanel(this.#session.book);
    shell.stage.replaceChildren(box, this.#charts.box);
    this.#view = new GridView(box, this.#session.book, {
      onTyped: (sheetId, cells) => this.#session.enter(sheetId, cells),
      onLocked: (_, row, column, lock) => this.#session.tellLocked(row, column, lock),
      onSelect: (sheetId, area) => this.#onSelect(sheetId, area),
      onLook: (sheetId, startRow, endRow) => this.#session.book.look(sheetId, startRow, endRow),
      onEditEnded: () => this.#stale && this.#showStructure(),
      waitingText: (...cell) => this.#session.edits.textOf(...cell),
    });
    this.#filters = new SheetFilters(this.#view, this.#session);
    listenToPaste(this.#view, (cells) => this.#session.enter(this.#view.sheetId, cells));
  }

  async open(): Promise<void> {
    await this.#session.open();
    this.#view.show();
    this.#shell.tabs.setTabs(this.#session.book.tabs);
    this.#goToLink();
    addEventListener('hashchange', () => {
      this.#goToLink();
      focusGrid();
    });
    const { me } = this.#session;
    const own = me.kind === 'admin' ? [rowMenu(this.#session, () => this.#selected)] : [];
    const menus = await scriptMenus(me.id, {
      selection: () => ({ sheetId: this.#selected.sheetId, ...this.#closedArea() }),
      activate: ({ sheetId, ...area }) => this.#go(sheetId, area),
    });
    this.#shell.setMenus([...menus, ...own]);
  }

  onTab(sheetId: number): void {
    this.#go(sheetId, null);
    history.replaceState(null, '', `#gid=${sheetId}`);
  }

  onOwnRows(on: boolean): void {
    const own = ownRowsOf(this.#session.book);
    if (!own) return;
    this.#shell.setOwnRows(on);
    focusGrid();
    if (on && this.#view.sheetId !== own.sheetId) this.onTab(own.sheetId);
    this.#filters.setOwnRows(on);
  }

  #showStructure(): void {
    this.#stale = this.#view.isEditing;
    if (this.#stale) return;
    this.#view.show();
    this.#filters.reset();
    this.#shell.tabs.setTabs(this.#session.book.tabs);
    this.#go(this.#view.sheetId, null);
    this.#filters.show(this.#view.sheetId);
  }

  /** An address without a place leaves the person where they are. */
  #goToLink(): void {
    const place = readPlace(location.hash);
    const tab = this.#session.book.tab(place?.sheetId ?? -1);
    if (tab) this.#go(tab.sheetId, place?.area ? rowOf(place.area, tab.columnCount) : null);
    else this.#go(this.#view.sheetId, null);
  }

  #go(sheetId: number, area: Area | null): void {
    this.#session.book.readTab(sheetId);
    this.#charts.show(sheetId);
    this.#filters.show(sheetId);
    if (area) this.#view.select(sheetId, area);
    else this.#view.activate(sheetId);
    this.#shell.tabs.setActive(sheetId);
    this.#onSelect(sheetId, area ?? this.#view.selection() ?? TOP_LEFT);
  }

  #closedArea(): Area {
    const { sheetId, area } = this.#selected;
    const { rowCount = 1, columnCount = 1 } = this.#session.book.tab(sheetId) ?? {};
    return {
      ...area,
      endRow: Math.min(area.endRow, rowCount),
      endColumn: Math.min(area.endColumn, columnCount),
    };
  }

  #onSelect(sheetId: number, area: Area): void {
    this.#selected = { sheetId, area };
    this.#describe();
  }

  /** The selected cell may have been among what came in. */
  #describeAgain(sheetId: number): void {
    if (sheetId === this.#selected.sheetId) this.#describe();
  }

  #describe(): void {
    const { book, edits } = this.#session;
    const { sheetId, area } = this.#selected;
    const { startRow: row, startColumn: column } = area;
    const lock = book.tab(sheetId)?.locks(row, column);
    const header = book.cell(sheetId, 0, column);
    this.#shell.describe({
      name: cellName(row, column),
      header: header.shown,
      value: spoken(edits.textOf(sheetId, row, column) ?? printed(book.cell(sheetId, row, column))),
      note: header.note,
      owner: lock ? this.#session.ownerOf(lock) : '',
    });
  }
}

/** @throws Refused, Unreachable */
export async function openFace(
  shell: Shell,
  spreadsheetId: string,
  people: Person[],
  me: Person,
): Promise<SheetFace> {
  const face = new GridFace(shell, spreadsheetId, people, me);
  await face.open();
  return face;
}
