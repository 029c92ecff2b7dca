import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { documentFiles } from '../../functions/adapters/documents/document-files.ts';

/** Above it nothing is read at all; what the reader itself takes is less. */
const LARGEST = 100_000_000;

/**
 * The text of a plan's file.
 * @throws UnreadableDocumentError, or an Error with a sentence for the person at the terminal.
 */
export async function loadText(path: string): Promise<string> {
  return documentFiles().textOf({ name: basename(path), bytes: await loadBytes(path) });
}

/** @throws Error with a sentence for the person at the terminal. */
export async function loadBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file "${path}".`);
  if (found.size > LARGEST)
    throw new Error(`"${path}" is larger than 100 MB; a plan's file has 20 MB at most.`);
  return readFile(path);
}
