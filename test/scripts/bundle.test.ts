import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DocumentFiles } from '../../functions/ports.ts';
import { bundle } from '../../scripts/bundle.ts';
import { makeDocx, p } from '../functions/adapters/documents/make-docx.ts';
import { makePdf } from '../functions/adapters/documents/make-pdf.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, 'functions/adapters/documents');

let folder: string;
let files: DocumentFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plansheet-bundle-'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const entries = {
    'document-files': join(DOCUMENTS, 'document-files.ts'),
    'document-worker': join(DOCUMENTS, 'document-worker.ts'),
  };
  await bundle(entries, folder, ['yauzl', 'saxes', 'unpdf']);
  files = createRequire(join(folder, 'x.js'))('./document-files.js').documentFiles();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the bundle reads Word files in its own worker thread', async () => {
  expect(await files.textOf({ name: 'k.docx', bytes: makeDocx(p('KẾ HOẠCH')) })).toBe('KẾ HOẠCH');
});

test('the bundle reads PDF files in its own worker thread', async () => {
  const texts = Array.from(
    { length: 4 },
    (_, at) => [50, 700 - at * 14, 'A line of a plan in a file.'] as const,
  );
  expect(await files.textOf({ name: 'k.pdf', bytes: makePdf([{ texts }]) })).toContain('A line of a plan');
});
