import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ScriptState } from '../../../../sheets/emulator/apps-script/script-state.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plansheet-state-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('what outlives a run', () => {
  it('is there again after a restart, for its owner’s eyes only', async () => {
    const file = join(folder, 'scripts.json');
    const state = new ScriptState(file);
    state.change('document', 'a@x', { one: '1', two: '2' });
    state.change('document', 'b@x', { one: null });
    state.change('user', 'a@x', { own: '3' });
    const { id } = state.addTrigger('work', 'a@x');
    const again = new ScriptState(file);
    expect(again.properties('document', 'c@x')).toEqual({ two: '2' });
    expect([again.properties('user', 'a@x'), again.properties('user', 'b@x')]).toEqual([{ own: '3' }, {}]);
    expect(again.triggers).toEqual([{ id, handler: 'work', type: 'ON_EDIT', by: 'a@x' }]);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('lets a trigger be taken away by who installed it alone', () => {
    const state = new ScriptState(null);
    const { id } = state.addTrigger('work', 'a@x');
    state.removeTrigger(id, 'b@x');
    expect(state.triggers).toHaveLength(1);
    state.removeTrigger(id, 'a@x');
    expect(state.triggers).toEqual([]);
  });

  it('keeps names that the language has a meaning for', () => {
    const state = new ScriptState(null);
    state.change('script', '', { __proto__x: '1', constructor: '2', toString: '3' });
    expect(Object.keys(state.properties('script', ''))).toEqual(['__proto__x', 'constructor', 'toString']);
  });
});
