/**
 * Scripts run in a global scope of their own, with errors and arrays of their own. What crosses into it is made
 * of those, so that `error instanceof Error` and the like mean what they mean at Google.
 */
import { type Context, runInContext } from 'node:vm';

export interface Realm {
  error(message: string): Error;
  /** Arrays, dates and plain objects, made anew; anything else as it is. */
  toScript(value: unknown): unknown;
  /**
   * A service or one of its objects. Errors of its functions become the script's; whatever it lacks fails by name.
   */
  guard<T extends object>(name: string, members: T): T;
}

/** Asked for by the language itself, not by a script. */
const BUILT_IN = new Set(['toString', 'valueOf', 'toJSON', 'constructor', 'hasOwnProperty', 'then']);

export function openRealm(context: Context): Realm {
  const make = runInContext(
    '({ error: (message) => new Error(message), array: (items) => Array.from(items), date: (time) => new Date(time), parse: (text) => JSON.parse(text) })',
    context,
  ) as {
    error: (message: string) => Error;
    array: (items: unknown[]) => unknown[];
    date: (time: number) => Date;
    parse: (text: string) => unknown;
  };
  const guarded = new WeakSet<object>();
  const { error } = make;

  const toScript = (value: unknown): unknown => {
    if (Array.isArray(value)) return make.array(value.map(toScript));
    if (value instanceof Date) return make.date(value.getTime());
    if (typeof value !== 'object' || value === null || guarded.has(value)) return value;
    return Object.getPrototypeOf(value) === Object.prototype ? make.parse(JSON.stringify(value)) : value;
  };

  const wrap =
    (run: (...given: unknown[]) => unknown) =>
    (...given: unknown[]): unknown => {
      try {
        return toScript(run(...given));
      } catch (caught) {
        if (caught instanceof Error) throw error(caught.message);
        throw caught;
      }
    };

  const guard = <T extends object>(name: string, members: T): T => {
    const known = new Map(
      Object.entries(members).map(([key, value]) => [key, typeof value === 'function' ? wrap(value) : value]),
    );
    const proxy = new Proxy(members, {
      get(_, key) {
        if (typeof key === 'symbol') return undefined;
        if (known.has(key)) return known.get(key);
        if (key === 'toString') return () => name;
        if (BUILT_IN.has(key)) return undefined;
        throw error(`${name}.${key} is not supported by the local script host.`);
      },
      set(_, key) {
        throw error(`${name}.${String(key)} cannot be set.`);
      },
    });
    guarded.add(proxy);
    return proxy;
  };

  return { error, toScript, guard };
}
