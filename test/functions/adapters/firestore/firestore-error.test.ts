import { describe, expect, test } from 'vitest';
import { documentId } from '../../../../functions/adapters/firestore/document-id.ts';
import { askFirestore } from '../../../../functions/adapters/firestore/firestore-error.ts';
import { inBatches } from '../../../../functions/adapters/firestore/write-batches.ts';
import { ServiceUnavailableError } from '../../../../functions/errors.ts';

const failing = (code: unknown) =>
  askFirestore(() => Promise.reject(Object.assign(new Error('sdk'), { code })));

describe('Firestore errors', () => {
  test.each([4, 8, 10, 14, 'ECONNRESET'])('code %s asks the caller to try again later', async (code) => {
    await expect(failing(code)).rejects.toThrow(ServiceUnavailableError);
  });

  test.each([3, 5, 7, undefined])('code %s stays what it is: trying again would not help', async (code) => {
    await expect(failing(code)).rejects.toThrow('sdk');
    await expect(failing(code)).rejects.not.toThrow(ServiceUnavailableError);
  });
});

test('a Firestore that answers nothing at all is given up', async () => {
  const silent = askFirestore(() => new Promise(() => {}), 1);
  await expect(silent).rejects.toThrow(ServiceUnavailableError);
});

test('ids of documents hold no slash and are no path', () => {
  expect(documentId('a/b', '..', 3)).toBe('a%2Fb~%2E%2E~3');
});

test('batches stay under 400 writes and 6 MB, in order', () => {
  const items = Array.from({ length: 900 }, (_, at) => at);
  expect(inBatches(items, () => 1).map((batch) => batch.length)).toEqual([400, 400, 100]);
  expect(inBatches([5e6, 2e6, 3e6, 9e6, 1], (size) => size)).toEqual([[5e6], [2e6, 3e6], [9e6], [1]]);
  expect(inBatches([], () => 1)).toEqual([]);
});
