import { describe, expect, it } from 'vitest';
import { Locks } from '../../../../sheets/emulator/apps-script/locks.ts';

const A = Symbol('a');
const B = Symbol('b');
const C = Symbol('c');

describe('a lock', () => {
  it('has one holder, who may take it twice', async () => {
    const locks = new Locks();
    expect([await locks.take('x', A, 0), await locks.take('x', A, 0), await locks.take('x', B, 0)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(await locks.take('y', B, 0)).toBe(true);
  });

  it('goes to those who wait, in order', async () => {
    const locks = new Locks();
    await locks.take('x', A, 0);
    const order: string[] = [];
    const second = locks.take('x', B, 10_000).then((taken) => order.push(`b ${taken}`));
    const third = locks.take('x', C, 10_000).then((taken) => order.push(`c ${taken}`));
    locks.free('x', B);
    locks.free('x', A);
    await second;
    expect(await locks.take('x', A, 0)).toBe(false);
    locks.free('x', B);
    await third;
    expect(order).toEqual(['b true', 'c true']);
  });

  it('is not given to who has waited long enough', async () => {
    const locks = new Locks();
    await locks.take('x', A, 0);
    expect(await locks.take('x', B, 1)).toBe(false);
    locks.free('x', A);
    expect(await locks.take('x', C, 0)).toBe(true);
  });

  it('is left by a run that ended, holding or waiting', async () => {
    const locks = new Locks();
    await locks.take('x', A, 0);
    const waiting = locks.take('x', B, 10_000);
    const behind = locks.take('x', C, 10_000);
    locks.freeAll(B);
    expect(await waiting).toBe(false);
    locks.freeAll(A);
    expect(await behind).toBe(true);
  });
});
