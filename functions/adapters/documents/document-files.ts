/**
 * The files a plan comes as. What a file is shows in its bytes; `.docx` and `.pdf` are taken apart in a worker
 * thread that is ended at its limits, so that no file can block the function.
 */
import type { DocumentFiles } from '../../ports.ts';
import { decodeText } from './decode-text.ts';
import { hasLegacyLetters } from './legacy-letters.ts';
import { LIMITS } from './limits.ts';
import { readInWorker } from './read-in-worker.ts';
import { Refusal, unreadable } from './refusal.ts';
import { sniffKind } from './sniff-kind.ts';

export function documentFiles(): DocumentFiles {
  return {
    async textOf({ name, bytes }) {
      try {
        return await textOf(name, bytes);
      } catch (error) {
        if (error instanceof Refusal) throw unreadable(name, error.code, error.cause);
        throw error;
      }
    },
  };
}

async function textOf(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length > LIMITS.fileBytes) throw new Refusal('too-large');
  const found = sniffKind(bytes);
  if ('refused' in found) throw new Refusal(found.refused);
  const isText = found.kind === 'text';
  if (isText && /\.(docx|pdf)$/i.test(name)) throw new Refusal('damaged');
  const text = found.kind === 'text' ? decodeText(bytes) : await readInWorker(found.kind, bytes);
  if (text.length > LIMITS.textLength) throw new Refusal('too-much-inside');
  if (text.trim() === '') throw new Refusal(isText ? 'empty' : 'scan');
  if (hasLegacyLetters(text)) throw new Refusal('legacy-letters');
  return text;
}
