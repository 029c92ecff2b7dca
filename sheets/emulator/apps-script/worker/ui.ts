/** `SpreadsheetApp.getUi()`: windows that wait for an answer, pages that do not, and menus. */
import type { Answer, ButtonName, FramedPage, ScriptMenu } from '../protocol.ts';
import { framedPage } from './html-service.ts';
import type { SheetWorld } from './range.ts';

const BUTTONS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const;
const SETS = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
} as const satisfies Record<string, readonly ButtonName[]>;

type SetName = keyof typeof SETS;

export function userInterface(world: SheetWorld): object {
  const { realm, host } = world;
  const ask = (kind: 'alert' | 'prompt', given: unknown[], standard: SetName): Answer => {
    const { title, message, buttons } = windowOf(given, standard);
    return host.ask(kind, title, message, [...buttons]);
  };
  const show = (kind: 'dialog' | 'sidebar', page: object, look: Partial<FramedPage>) => {
    host.tell(kind, { ...framedPage(page), ...look });
  };
  return realm.guard('Ui', {
    Button: realm.guard('Button', Object.fromEntries(BUTTONS.map((name) => [name, name]))),
    ButtonSet: realm.guard('ButtonSet', Object.fromEntries(Object.keys(SETS).map((name) => [name, name]))),
    alert: (...given: unknown[]) => ask('alert', given, 'OK').button,
    prompt: (...given: unknown[]) => {
      const answer = ask('prompt', given, 'OK');
      return realm.guard('PromptResponse', {
        getResponseText: () => answer.text ?? '',
        getSelectedButton: () => answer.button,
      });
    },
    showModalDialog: (page: object, title: string) => show('dialog', page, { title, modal: true }),
    showModelessDialog: (page: object, title: string) => show('dialog', page, { title, modal: false }),
    showSidebar: (page: object) => show('sidebar', page, { modal: false }),
    createMenu: (title: string) => menuBuilder(world, title),
  });
}

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`. */
function windowOf(given: unknown[], standard: SetName) {
  const [first = '', second, third] = given;
  const titled = given.length === 3;
  const name = String((titled ? third : second) ?? standard);
  if (!Object.hasOwn(SETS, name)) throw new Error(`${name} is not a ButtonSet.`);
  return {
    title: titled ? String(first) : '',
    message: String(titled ? second : first),
    buttons: SETS[name as SetName],
  };
}

function menuBuilder({ realm, host }: SheetWorld, title: string): object {
  const menu: ScriptMenu = { title, items: [] };
  const builder: object = realm.guard('Menu', {
    addItem: (label: string, handler: string) => {
      menu.items.push({ label, function: handler });
      return builder;
    },
    addSeparator: () => {
      menu.items.push({ separator: true });
      return builder;
    },
    addToUi: () => {
      host.addMenu(menu);
    },
  });
  return builder;
}
