/** A script's thread: lays out Apps Script's global scope, loads the project's files, runs one function. */
import { type Context, createContext, runInContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import type { EndMessage, HostCalls, Task, WorkerStart } from '../bridge.ts';
import { hostCalls } from './call-host.ts';
import { htmlService } from './html-service.ts';
import type { SheetWorld } from './range.ts';
import { openRealm, type Realm } from './realm.ts';
import { lockService, propertiesService, scriptApp, sessionService, utilities } from './services.ts';
import { selectedRange, spreadsheetApp } from './spreadsheet-app.ts';
import { urlFetchApp } from './url-fetch-app.ts';
import { WorkbookReader } from './workbook-reader.ts';

/** Services of Google's that nothing here stands in for; a call to one fails by its name. */
const ABSENT =
  'CacheService CalendarApp CardService Charts ContactsApp ContentService DataStudioApp DocumentApp DriveApp FormApp GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService MailApp Maps SitesApp SlidesApp XmlService';
/** They act as the person, which a simple trigger may not. */
const NEEDS_CONSENT = ['UrlFetchApp', 'ScriptApp', 'Session'];

function run({ task, files, port, signal }: WorkerStart): unknown {
  const host = hostCalls({ port, signal });
  const context = createContext({});
  const realm = openRealm(context);
  const world = { realm, host, reader: new WorkbookReader(host), selection: task.selection };
  layOut(context, services(world, files, task), host, realm);
  for (const [name, text] of Object.entries(files)) {
    if (name.endsWith('.js')) runInContext(text, context, { filename: name });
  }
  const called: unknown = context[task.function];
  if (typeof called !== 'function') throw new Error(`Script function not found: ${task.function}`);
  return called(...argumentsOf(task, world));
}

function argumentsOf({ args, occasion, selection }: Task, world: SheetWorld): unknown[] {
  if (occasion !== 'trigger' || !selection) return args.map(world.realm.toScript);
  return [world.realm.guard('Event', { range: selectedRange(world, selection) })];
}

function services(world: SheetWorld, files: WorkerStart['files'], task: Task): Record<string, object> {
  const { realm, host } = world;
  return {
    SpreadsheetApp: spreadsheetApp(world, task),
    HtmlService: htmlService(realm, files),
    PropertiesService: propertiesService(realm, host),
    LockService: lockService(realm, host),
    Utilities: utilities(realm),
    UrlFetchApp: urlFetchApp(realm, host),
    ScriptApp: scriptApp(realm, host, task),
    Session: sessionService(realm, task),
    ...Object.fromEntries(ABSENT.split(' ').map((name) => [name, realm.guard(name, {})])),
    ...(task.occasion === 'open'
      ? Object.fromEntries(NEEDS_CONSENT.map((name) => [name, refused(realm, name)]))
      : {}),
  };
}

const refused = (realm: Realm, name: string): object =>
  new Proxy(
    {},
    {
      get: (_, key) => {
        throw realm.error(`You do not have permission to call ${name}.${String(key)} from a simple trigger.`);
      },
    },
  );

function layOut(context: Context, globals: Record<string, object>, host: HostCalls, realm: Realm): void {
  const log =
    (level: 'info' | 'warn' | 'error') =>
    (...given: unknown[]) => {
      host.log(level, given.map(String).join(' '));
    };
  const console = { log: log('info'), info: log('info'), warn: log('warn'), error: log('error') };
  Object.assign(context, globals, {
    console: realm.guard('console', console),
    Logger: realm.guard('Logger', { log: console.log }),
  });
}

function end(start: WorkerStart): EndMessage {
  try {
    // A page can be told what JSON can say and no more.
    return { result: JSON.parse(JSON.stringify(run(start) ?? null)) };
  } catch (error) {
    const message = (error as { message?: unknown } | null)?.message ?? error;
    return { error: String(message) };
  }
}

parentPort?.once('message', (start: WorkerStart) => {
  parentPort?.postMessage(end(start));
  start.port.close();
});
