/** Small fakes of the Apps Script services the menu uses, and a loader that runs the unchanged files over them. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const FILES = ['call-function.js', 'menu.js', 'on-edit.js'];

export const sourceOf = (file: string): string =>
  readFileSync(new URL(`../../../sheets/apps-script/${file}`, import.meta.url), 'utf8');

export interface Answer {
  code: number;
  text: string;
}

export interface GoogleOptions {
  functionsUrl?: string | null;
  token?: string | null;
  /** What the functions answer, or throw for a network that fails. */
  answer?: (name: string, body: Record<string, unknown>) => Answer;
  tab?: string;
  lastRow?: number;
  /** First and last rows of the selected ranges. */
  selected?: readonly (readonly [number, number])[];
  confirms?: boolean;
}

export interface Sent {
  url: string;
  options: { method: string; contentType: string; headers: Record<string, string>; payload: string };
}

const range = ([first, last]: readonly [number, number]) => ({
  getRow: () => first,
  getLastRow: () => last,
});

export function fakeGoogle(options: GoogleOptions = {}) {
  const {
    tab = 'Tiến độ',
    lastRow = 817,
    selected = [],
    confirms = true,
    token = 'token-of-admin',
  } = options;
  const { functionsUrl = 'https://functions.example/' } = options;
  const answer = options.answer ?? (() => ({ code: 200, text: '{"message":"Xong."}' }));
  const sent: Sent[] = [];
  const alerts: { title: string; text: string }[] = [];
  const menu: { title: string; items: { caption: string; handler: string }[] } = { title: '', items: [] };
  const dialogs: { title: string; html: string }[] = [];
  const warnings: unknown[] = [];
  const triggers: { getHandlerFunction(): string }[] = [];
  const notes = new Map<string, string>();
  const lock = { held: false, releases: 0 };
  /** Runs while the holder of the lock waits for more edits. */
  const hooks: { whileWaiting: () => void } = { whileWaiting: () => {} };

  const builder = {
    addItem(caption: string, handler: string) {
      menu.items.push({ caption, handler });
      return builder;
    },
    addSeparator: () => builder,
    addToUi: () => {},
  };
  const ui = {
    ButtonSet: { OK: 'OK', YES_NO: 'YES_NO' },
    Button: { YES: 'YES', NO: 'NO' },
    createMenu(title: string) {
      menu.title = title;
      return builder;
    },
    alert(title: string, text: string, buttons: string) {
      alerts.push({ title, text });
      return buttons === 'YES_NO' && !confirms ? 'NO' : 'YES';
    },
    showModalDialog: (page: { html: string }, title: string) => dialogs.push({ title, html: page.html }),
  };
  const sheet = {
    getName: () => tab,
    getLastRow: () => lastRow,
    getActiveRangeList: () => (selected.length > 0 ? { getRanges: () => selected.map(range) } : null),
  };
  const globals = {
    console: { error: () => {}, warn: (value: unknown) => warnings.push(value) },
    SpreadsheetApp: {
      getUi: () => ui,
      getActive: () => ({ getId: () => 'sheet-1', toast: () => {} }),
      getActiveSheet: () => sheet,
    },
    HtmlService: {
      createHtmlOutput(html: string) {
        const page = { html, setWidth: () => page, setHeight: () => page };
        return page;
      },
    },
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (key: string) => (key === 'FUNCTIONS_URL' ? functionsUrl : null),
      }),
      getDocumentProperties: () => ({
        getKeys: () => [...notes.keys()],
        getProperty: (key: string) => notes.get(key) ?? null,
        setProperty: (key: string, value: string) => notes.set(key, value),
        deleteProperty: (key: string) => notes.delete(key),
      }),
    },
    ScriptApp: {
      getIdentityToken: () => token,
      getProjectTriggers: () => triggers,
      newTrigger: (handler: string) => ({
        forSpreadsheet: () => ({
          onEdit: () => ({ create: () => triggers.push({ getHandlerFunction: () => handler }) }),
        }),
      }),
    },
    UrlFetchApp: {
      fetch(url: string, request: Sent['options']) {
        sent.push({ url, options: request });
        const { code, text } = answer(url.split('/').at(-1) ?? '', JSON.parse(request.payload));
        return { getResponseCode: () => code, getContentText: () => text };
      },
    },
    LockService: {
      getDocumentLock: () => ({
        tryLock() {
          if (lock.held) return false;
          lock.held = true;
          return true;
        },
        releaseLock() {
          lock.held = false;
          lock.releases++;
        },
      }),
    },
    Utilities: {
      sleep: () => hooks.whileWaiting(),
      getUuid: randomUUID,
    },
  };

  const context = createContext(globals);
  for (const file of FILES) runInContext(sourceOf(file), context, { filename: file });
  const bodies = () => sent.map(({ options: { payload } }) => JSON.parse(payload) as Record<string, unknown>);
  return {
    run: (name: string, ...given: unknown[]): unknown =>
      (context as Record<string, (...all: unknown[]) => unknown>)[name]?.(...given),
    /** An edit of rows first…last, as the installed trigger hears of it. */
    edit(first: number, last = first) {
      this.run('checkEditedRows', { range: { ...range([first, last]), getSheet: () => sheet } });
    },
    sent,
    bodies,
    alerts,
    menu,
    dialogs,
    warnings,
    triggers,
    notes,
    lock,
    hooks,
  };
}
