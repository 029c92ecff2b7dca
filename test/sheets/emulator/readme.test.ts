import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../../sheets/emulator/requests/request-kinds.ts';
import { METHODS } from '../../../sheets/emulator/server/methods.ts';

const README = await readFile(join(import.meta.dirname, '../../../sheets/emulator/README.md'), 'utf8');
const named = new Set([...README.matchAll(/`(\w+)`/g)].map(([, word]) => word));

describe('the README of the stand-in', () => {
  it('names every kind of request that is supported', () => {
    expect(Object.keys(HANDLERS).filter((kind) => !named.has(kind))).toEqual([]);
  });

  it('names every method that is supported', () => {
    const methods = METHODS.map(({ name }) => name.split('.').at(-1));
    expect(methods.filter((method) => !named.has(method))).toEqual([]);
  });
});
