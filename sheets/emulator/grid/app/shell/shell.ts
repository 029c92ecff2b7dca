/** The frame around the grid: title, menus, who I am, what is being saved, the cell in words, tabs. */
import type { Person } from '../people.ts';
import { element } from './element.ts';
import { listenToRegionKey } from './regions.ts';
import { type TabBar, tabBar } from './tab-bar.ts';
import { toastArea } from './toasts.ts';

export type SaveState = 'saved' | 'sending' | 'offline';

export interface ShellEvents {
  onPerson(id: string): void;
  onOwnRows(on: boolean): void;
  onTab(sheetId: number): void;
}

export interface Shell {
  stage: HTMLElement;
  tabs: TabBar;
  setTitle(title: string): void;
  setMenus(menus: HTMLElement[]): void;
  setState(state: SaveState, waiting: number): void;
  setOwnRows(on: boolean): void;
  /** The selected cell, for eyes and screen readers. */
  describe(parts: { name: string; header: string; note: string; owner: string; value: string }): void;
}

const STATE_TEXT: Record<SaveState, (waiting: number) => string> = {
  saved: () => 'Đã lưu',
  sending: () => 'Đang lưu…',
  offline: (waiting) =>
    waiting > 0 ? `Mất kết nối: ${waiting} ô chờ gửi` : 'Mất kết nối: số liệu có thể đã cũ',
};

const KIND_TITLE: Record<Person['kind'], string> = {
  admin: 'Quản trị',
  unit: 'Đơn vị',
  reader: 'Chỉ đọc',
};

function personSwitch(people: Person[], me: Person, onPerson: (id: string) => void): HTMLElement {
  const groups = (['admin', 'unit', 'reader'] as const).map((kind) =>
    element(
      'optgroup',
      { label: KIND_TITLE[kind] },
      ...people
        .filter((one) => one.kind === kind)
        .map(({ id, name }) => element('option', { value: id, selected: id === me.id }, name)),
    ),
  );
  const select = element('select', { id: 'person' }, ...groups.filter((group) => group.children.length > 0));
  select.addEventListener('change', () => onPerson(select.value));
  return element('label', { class: 'person' }, element('span', {}, 'Tôi là'), select);
}

function cellLine(): { line: HTMLElement; describe: Shell['describe'] } {
  const part = (name: string) => element('span', { class: name });
  const [cell, header, value, note, owner] = ['name', 'header', 'value', 'note', 'owner'].map(part);
  const line = element('div', { class: 'cell-line', 'aria-live': 'polite', role: 'status' });
  line.append(...[cell, header, value, note, owner].filter((one) => one !== undefined));
  return {
    line,
    describe(parts) {
      const texts = [parts.name, parts.header, parts.value, parts.note, parts.owner];
      [...line.children].forEach((child, index) => {
        // An unchanged text is not read out again.
        if (child.textContent !== texts[index]) child.textContent = texts[index] ?? '';
      });
      line.title = texts.filter((text) => text !== '').join(' — ');
    },
  };
}

function ownRowsButton(me: Person, onOwnRows: (on: boolean) => void): HTMLButtonElement {
  const button = element(
    'button',
    { type: 'button', class: 'own-rows', 'aria-pressed': 'false' },
    'Hàng của đơn vị tôi',
  );
  button.hidden = me.unitCode === null;
  button.addEventListener('click', () => onOwnRows(button.getAttribute('aria-pressed') !== 'true'));
  return button;
}

/** Builds the page into `root`. */
export function buildShell(root: HTMLElement, people: Person[], me: Person, events: ShellEvents): Shell {
  const title = element('h1', {});
  const menus = element('div', { class: 'menus' });
  const state = element('span', { class: 'state', role: 'status', 'aria-live': 'polite' });
  const own = ownRowsButton(me, events.onOwnRows);
  const stage = element('main', { class: 'stage', 'aria-label': 'Bảng tính' });
  const { line, describe } = cellLine();
  const tabs = tabBar(events.onTab);
  const head = element(
    'header',
    { class: 'head' },
    title,
    menus,
    own,
    state,
    personSwitch(people, me, events.onPerson),
  );
  listenToRegionKey();
  root.replaceChildren(head, line, stage, element('footer', { class: 'foot' }, tabs.bar), toastArea);
  return {
    stage,
    tabs,
    describe,
    setTitle(text) {
      title.textContent = text;
      title.title = text;
      document.title = text;
    },
    setMenus: (items) => menus.replaceChildren(...items),
    setState(name, waiting) {
      state.textContent = STATE_TEXT[name](waiting);
      state.dataset.state = name;
    },
    setOwnRows: (on) => own.setAttribute('aria-pressed', String(on)),
  };
}
