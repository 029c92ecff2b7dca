import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readInWorker } from '../../../../functions/adapters/documents/read-in-worker.ts';
import { makeDocx, p } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

/** A zlib stream that nobody had to inflate or deflate as a whole. */
function packedGigabyte(): Buffer {
  const part = deflateRawSync(Buffer.alloc(10_000_000, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([
    Buffer.from('789c', 'hex'),
    ...Array<Buffer>(100).fill(part),
    Buffer.from('0300', 'hex'),
  ]);
}

test('a reading that takes longer than it may is ended', async () => {
  const file = makeDocx(p('Tổ chức tọa đàm. ').repeat(20_000));
  await expect(readInWorker('zip', file, 1)).rejects.toMatchObject({ code: 'too-slow' });
});

test('a reading in time gives the text', async () => {
  expect(await readInWorker('zip', makeDocx(p('Tổ chức tọa đàm.')))).toBe('Tổ chức tọa đàm.');
});

test('a reading that takes more memory than it may is ended', async () => {
  const content = { dictionary: '/Filter /FlateDecode', bytes: packedGigabyte() };
  await expect(readInWorker('pdf', makePdf([{ content }]), 300_000)).rejects.toMatchObject({
    code: 'too-slow',
  });
});
