/** The services beside the spreadsheet: small, and each as Google's reference describes it. */
import { randomUUID } from 'node:crypto';
import type { HostCalls, PropertyStore, Task, Trigger } from '../bridge.ts';
import type { Realm } from './realm.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const MAX_SLEEP_MS = 300_000;

export function propertiesService(realm: Realm, host: HostCalls): object {
  const service = (store: PropertyStore) => () => {
    const write = (changes: Record<string, string | null>) => {
      host.writeProperties(store, changes);
      return properties;
    };
    const taken = () => Object.fromEntries(Object.keys(host.readProperties(store)).map((key) => [key, null]));
    const properties: object = realm.guard('Properties', {
      getProperty: (key: string) => host.readProperties(store)[key] ?? null,
      getProperties: () => host.readProperties(store),
      getKeys: () => Object.keys(host.readProperties(store)),
      setProperty: (key: string, value: unknown) => write({ [key]: String(value) }),
      setProperties: (values: Record<string, unknown>, deleteAllOthers = false) =>
        write({
          ...(deleteAllOthers ? taken() : {}),
          ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])),
        }),
      deleteProperty: (key: string) => write({ [key]: null }),
      deleteAllProperties: () => write(taken()),
    });
    return properties;
  };
  return realm.guard('PropertiesService', {
    getScriptProperties: service('script'),
    getDocumentProperties: service('document'),
    getUserProperties: service('user'),
  });
}

export function lockService(realm: Realm, host: HostCalls): object {
  const lock = (name: PropertyStore) => () => {
    let held = false;
    const take = (timeout: number) => {
      held ||= host.takeLock(name, timeout);
      return held;
    };
    return realm.guard('Lock', {
      tryLock: take,
      waitLock: (timeout: number) => {
        if (!take(timeout))
          throw new Error('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => held,
      releaseLock: () => {
        if (held) host.freeLock(name);
        held = false;
      },
    });
  };
  return realm.guard('LockService', {
    getScriptLock: lock('script'),
    getDocumentLock: lock('document'),
    getUserLock: lock('user'),
  });
}

export function sessionService(realm: Realm, { email }: Task): object {
  const user = realm.guard('User', { getEmail: () => email });
  return realm.guard('Session', {
    getActiveUser: () => user,
    getEffectiveUser: () => user,
    getScriptTimeZone: () => ZONE,
  });
}

export function utilities(realm: Realm): object {
  const word = new Int32Array(new SharedArrayBuffer(4));
  return realm.guard('Utilities', {
    getUuid: () => randomUUID(),
    sleep: (ms: number) => {
      if (!(ms >= 0 && ms <= MAX_SLEEP_MS)) throw new Error(`Utilities.sleep: ${ms} is out of range.`);
      Atomics.wait(word, 0, 0, ms);
    },
  });
}

export function scriptApp(realm: Realm, host: HostCalls, task: Task): object {
  const shown = ({ id, handler, type }: Trigger) =>
    realm.guard('Trigger', {
      getUniqueId: () => id,
      getHandlerFunction: () => handler,
      getEventType: () => type,
      getTriggerSource: () => 'SPREADSHEETS',
    });
  const own = () => host.listTriggers().filter(({ by }) => by === task.email);
  return realm.guard('ScriptApp', {
    EventType: realm.guard('EventType', { ON_EDIT: 'ON_EDIT' }),
    getIdentityToken: () => host.identityToken(),
    getProjectTriggers: () => own().map(shown),
    deleteTrigger: (trigger: { getUniqueId(): string }) => {
      host.removeTrigger(trigger.getUniqueId());
    },
    newTrigger: (handler: string) =>
      realm.guard('TriggerBuilder', {
        forSpreadsheet: () =>
          realm.guard('SpreadsheetTriggerBuilder', {
            onEdit: () =>
              realm.guard('SpreadsheetTriggerBuilder', { create: () => shown(host.addTrigger(handler)) }),
          }),
      }),
  });
}
