import { closeSync, existsSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

export interface WriteJournal {
  append(entry: { at: Date; bytes: Uint8Array }): void;
  close(): void;
}

/**
 * An append-only file, one entry a line (instant, then base64). An entry is with the operating system when
 * `append` returns, so it outlives a killed process; a line cut short by the kill was never acknowledged and
 * is dropped. `replay` sees the entries of earlier processes in their order.
 */
export function openJournal(file: string, replay: (at: Date, bytes: Uint8Array) => void): WriteJournal {
  mkdirSync(dirname(file), { recursive: true });
  const stored = existsSync(file) ? readFileSync(file, 'latin1') : '';
  const whole = stored.slice(0, stored.lastIndexOf('\n') + 1);
  if (whole.length < stored.length) truncateSync(file, whole.length);
  for (const line of whole.split('\n').slice(0, -1)) {
    const [at = '', base64 = ''] = line.split(' ');
    replay(new Date(at), Buffer.from(base64, 'base64'));
  }
  const descriptor = openSync(file, 'a');
  return {
    append: ({ at, bytes }) => {
      writeAll(descriptor, Buffer.from(`${at.toISOString()} ${Buffer.from(bytes).toString('base64')}\n`));
    },
    close: () => closeSync(descriptor),
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from);
}
