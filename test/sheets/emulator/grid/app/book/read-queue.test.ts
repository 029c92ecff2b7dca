import { expect, it } from 'vitest';
import { type ReadJob, ReadQueue } from '../../../../../../sheets/emulator/grid/app/book/read-queue.ts';

const job = (startRow: number, urgency: number): ReadJob => ({
  sheetId: 1,
  startRow,
  endRow: startRow + 1,
  urgency,
});

/** A queue whose first read waits until all jobs are added. */
async function orderOf(jobs: ReadJob[], fails: number[] = []) {
  const read: number[] = [];
  const failed: unknown[] = [];
  const queue = new ReadQueue(
    async ({ startRow }) => {
      await Promise.resolve();
      if (fails.includes(startRow) && failed.length === 0) throw new Error('away');
      read.push(startRow);
    },
    (error) => failed.push(error),
  );
  for (const one of jobs) queue.add(one);
  await new Promise(setImmediate);
  return { read, failed, queue };
}

it('reads what is looked at before the rest', async () => {
  expect((await orderOf([job(1, 3), job(2, 3), job(3, 0)])).read).toEqual([1, 3, 2]);
});

it('reads rows once that are asked for twice, as early as the more urgent asks', async () => {
  expect((await orderOf([job(1, 3), job(2, 3), job(3, 3), job(3, 0)])).read).toEqual([1, 3, 2]);
});

it('keeps what could not be read until it is resumed', async () => {
  const { read, failed, queue } = await orderOf([job(1, 1), job(2, 2)], [1]);
  expect(read).toEqual([]);
  expect(failed).toHaveLength(1);
  await queue.resume();
  expect(read).toEqual([1, 2]);
});
