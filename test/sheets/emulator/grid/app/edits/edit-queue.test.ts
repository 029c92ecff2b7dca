import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../../../../../sheets/emulator/grid/app/book/rest-client.ts';
import type { Edit } from '../../../../../../sheets/emulator/grid/app/edits/edit.ts';
import { EditQueue } from '../../../../../../sheets/emulator/grid/app/edits/edit-queue.ts';

const edit = (id: string, text: string, column = 8, shown = ''): Edit => ({
  id,
  sheetId: 1,
  doubtful: false,
  cells: [{ row: 1, column, text, shown, key: ['DU01', 'HĐ01'] }],
});

class MapStore {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

let store: MapStore;
let written: Edit[];
let refused: string[];
let failure: Error | null;

function queue(): EditQueue {
  const write = async (one: Edit) => {
    await Promise.resolve();
    if (failure) throw failure;
    written.push(one);
    return one;
  };
  return new EditQueue('k', store, write, {
    onChange: () => undefined,
    onWritten: () => undefined,
    onRefused: ({ id }) => refused.push(id),
  });
}

const settled = () => new Promise(setImmediate);

beforeEach(() => {
  store = new MapStore();
  [written, refused, failure] = [[], [], null];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('EditQueue', () => {
  it('sends edits in their order and keeps none that was acknowledged', async () => {
    const edits = queue();
    edits.add(edit('a', '1', 8));
    edits.add(edit('b', '2', 9));
    await settled();
    expect(written.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(store.kept.size).toBe(0);
    edits.forgetWritten(1, 0, 2);
    expect(edits.textOf(1, 1, 8)).toBeUndefined();
  });

  it('knows what a cell holds until the written text has been read back', async () => {
    const edits = queue();
    edits.add(edit('a', '1'));
    await settled();
    expect(edits.waiting).toEqual([]);
    edits.forgetWritten(2, 0, 9);
    edits.forgetWritten(1, 2, 9);
    expect(edits.textOf(1, 1, 8)).toBe('1');
    edits.add(edit('b', '2'));
    expect(edits.textOf(1, 1, 8)).toBe('2');
    await settled();
    edits.forgetWritten(1, 1, 2);
    expect(edits.textOf(1, 1, 8)).toBeUndefined();
  });

  it('trusts nothing it wrote once rows may have moved', async () => {
    const edits = queue();
    edits.add(edit('a', '1'));
    await settled();
    edits.doubt();
    expect(edits.textOf(1, 1, 8)).toBeUndefined();
  });

  it('keeps what could not be sent, doubts it, and sends it when the service is back', async () => {
    failure = new Unreachable('away');
    const edits = queue();
    edits.add(edit('a', '1'));
    await settled();
    expect(edits.connected).toBe(false);
    expect(edits.textOf(1, 1, 8)).toBe('1');
    failure = null;
    await vi.advanceTimersByTimeAsync(1000);
    expect(written).toEqual([{ ...edit('a', '1'), doubtful: true }]);
    expect(edits.connected).toBe(true);
  });

  it('takes up, with doubt, what an earlier visit left', async () => {
    store.setItem('k', JSON.stringify([edit('old', '1')]));
    const edits = queue();
    await edits.send();
    expect(written).toEqual([{ ...edit('old', '1'), doubtful: true }]);
  });

  it('sends a cell that was typed over once, against what it showed at first', async () => {
    failure = new Unreachable('away');
    const edits = queue();
    edits.add(edit('a', '1', 8, 'trước'));
    await settled();
    edits.add(edit('b', '2', 8, '1'));
    failure = null;
    await edits.send();
    await settled();
    expect(written.map(({ cells }) => cells[0])).toEqual([
      expect.objectContaining({ text: '2', shown: 'trước' }),
    ]);
  });

  it('tells of a refusal once and goes on with the next', async () => {
    failure = new Error('no');
    const edits = queue();
    edits.add(edit('a', '1'));
    await settled();
    failure = null;
    edits.add(edit('b', '2', 9));
    await settled();
    expect(refused).toEqual(['a']);
    expect(written.map(({ id }) => id)).toEqual(['b']);
  });
});
