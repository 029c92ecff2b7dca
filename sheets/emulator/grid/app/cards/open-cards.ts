/** The sheet for reading on a phone: a list of cards for each tab. */
import { ChartPanel } from '../charts/chart-panel.ts';
import { readPlace } from '../deep-link.ts';
import type { Person } from '../people.ts';
import { Session } from '../session.ts';
import { ownRowsOf } from '../sheet/own-rows.ts';
import type { SheetFace } from '../sheet-face.ts';
import { element } from '../shell/element.ts';
import type { Shell } from '../shell/shell.ts';
import { CardList } from './card-list.ts';

const SEARCH_WAIT_MS = 150;

/** One call for many that come close together. */
function settled(act: () => void, wait: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}

function searchLine(onSearch: (text: string) => void, count: HTMLElement): HTMLElement {
  const input = element('input', {
    type: 'search',
    placeholder: 'Tìm trong tab này',
    'aria-label': 'Tìm trong tab này',
  });
  input.addEventListener(
    'input',
    settled(() => onSearch(input.value), SEARCH_WAIT_MS),
  );
  return element('div', { class: 'card-search' }, input, count);
}

/** @throws Refused, Unreachable */
export async function openFace(
  shell: Shell,
  spreadsheetId: string,
  people: Person[],
  me: Person,
): Promise<SheetFace> {
  let sheetId = -1;
  let ownRows = false;
  const refresh = settled(() => list.refresh(), SEARCH_WAIT_MS);
  const session = new Session(spreadsheetId, people, me, shell, {
    onRows: (page) => {
      charts.refresh(page.sheetId);
      if (page.sheetId === sheetId) refresh();
    },
    onRow: () => undefined,
    // Cards are looked for by words; what others filtered away in the grid stays to be found.
    onFilter: () => undefined,
    onStructure: () => {
      shell.tabs.setTabs(session.book.tabs);
      go(sheetId);
    },
  });
  const list = new CardList(session.book);
  const charts = new ChartPanel(session.book);
  const stage = element(
    'div',
    { class: 'cards' },
    charts.box,
    searchLine((text) => list.search(text), list.count),
    list.box,
  );
  shell.stage.replaceChildren(stage);
  const go = (id: number) => {
    const tab = session.book.tab(id) ?? session.book.tabs[0];
    if (!tab) return;
    sheetId = tab.sheetId;
    session.book.readTab(sheetId);
    shell.tabs.setActive(sheetId);
    charts.show(sheetId);
    list.show(sheetId, ownRows && ownRowsOf(session.book)?.sheetId === sheetId ? me.unitCode : null);
    stage.scrollTop = 0;
  };
  await session.open();
  shell.tabs.setTabs(session.book.tabs);
  const place = readPlace(location.hash);
  go(place?.sheetId ?? -1);
  if (place?.area) await goToRow(session, list, sheetId, place.area.startRow);
  return {
    onTab: go,
    onOwnRows(on) {
      ownRows = on;
      shell.setOwnRows(on);
      go(on ? (ownRowsOf(session.book)?.sheetId ?? sheetId) : sheetId);
    },
  };
}

const LINK_WAIT_MS = 200;

/** A link may name a row that is still on its way. */
async function goToRow(session: Session, list: CardList, sheetId: number, row: number): Promise<void> {
  session.book.look(sheetId, 0, row + 1);
  for (let tries = 0; tries < 50 && !session.book.rows(sheetId)[row]; tries++) {
    await new Promise((resolve) => setTimeout(resolve, LINK_WAIT_MS));
  }
  list.refresh();
  list.goTo(row);
}
