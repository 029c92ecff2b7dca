import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExpectedDocument, ExpectedPhrase } from './expected-document.ts';

export interface CorpusDocument {
  name: string;
  text: string;
  expected: ExpectedDocument;
}

/** The documents of a corpus folder, each with its expectations. */
export async function loadDocuments(folder: string): Promise<CorpusDocument[]> {
  const documents = join(folder, 'documents');
  const names = (await readdir(documents)).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -'.txt'.length);
      const expected = await readFile(join(documents, `${name}.expected.json`), 'utf8');
      return { name, text: await readFile(join(documents, file), 'utf8'), expected: JSON.parse(expected) };
    }),
  );
}

export async function loadPhrases(folder: string): Promise<ExpectedPhrase[]> {
  return JSON.parse(await readFile(join(folder, 'phrases.json'), 'utf8'));
}
