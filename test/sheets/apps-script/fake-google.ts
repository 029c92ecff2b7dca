/** Small fakes of the services that calls and edits use: a test can look on while a script waits. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

const FILES = ['call-function.js', 'menu.js', 'on-edit.js', 'tabs.js'];

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
  const { tab = 'Tiến độ', lastRow = 817, token = 'token-of-admin' } = options;
  const { functionsUrl = 'https://functions.example/' } = options;
  const answer = options.answer ?? (() => ({ code: 200, text: '{"message":"Xong."}' }));
  const sent: Sent[] = [];
  const alerts: { title: string; text: string }[] = [];
  const warnings: unknown[] = [];
  const triggers: { getHandlerFunction(): string }[] = [];
  const notes = new Map<string, string>();
  const lock = { held: false, releases: 0 };
  /** Runs while the holder of the lock waits for more edits. */
  const hooks: { whileWaiting: () => void } = { whileWaiting: () => {} };

  const ui = {
    ButtonSet: { OK: 'OK' },
    alert: (title: string, text: string) => alerts.push({ title, text }),
  };
  const sheet = {
    getName: () => tab,
    getLastRow: () => lastRow,
  };
  const globals = {
    console: { error: () => {}, warn: (value: unknown) => warnings.push(value) },
    SpreadsheetApp: {
      getUi: () => ui,
      getActive: () => ({ getId: () => 'sheet-1', toast: () => {} }),
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
    warnings,
    triggers,
    notes,
    lock,
    hooks,
  };
}
