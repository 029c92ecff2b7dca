import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** The parts of a zip by name, inflated only when asked for. */
export interface Package {
  has(part: string): boolean;
  /**
   * The part's bytes as they inflate; nothing where there is no such part.
   * @throws Refusal where all parts together inflate beyond the limits.
   */
  read(part: string): AsyncIterable<Buffer>;
}

/** @throws Refusal where it is no zip, or has unsafe names. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { validateEntrySizes: false });
    return partsOf(zip, await firstEntries(zip));
  } catch (error) {
    throw new Refusal(
      error instanceof Error && /file ?name|path/i.test(error.message) ? 'unsafe' : 'damaged',
    );
  }
}

async function firstEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    if (++seen === LIMITS.zipEntries) break;
  }
  return entries;
}

function partsOf(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Package {
  let inflated = 0;
  return {
    has: (part) => entries.has(part),
    async *read(part) {
      const entry = entries.get(part);
      if (!entry) return;
      if (entry.isEncrypted()) throw new Refusal('encrypted');
      let ofPart = 0;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        inflated += chunk.length;
        ofPart += chunk.length;
        if (inflated > LIMITS.inflatedBytes) throw new Refusal('too-much-inside');
        if (isBomb(ofPart, entry.compressedSize)) throw new Refusal('unsafe');
        yield chunk;
      }
    },
  };
}

const isBomb = (inflated: number, packed: number): boolean =>
  inflated > LIMITS.ratioFrom && inflated > packed * LIMITS.ratio;
