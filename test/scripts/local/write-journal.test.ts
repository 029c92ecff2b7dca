import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openJournal } from '../../../scripts/local/write-journal.ts';

const directory = mkdtempSync(join(tmpdir(), 'plansheet-journal-'));
afterAll(() => rmSync(directory, { recursive: true }));
let files = 0;

function replayed(file: string): Array<{ at: Date; bytes: Uint8Array }> {
  const entries: Array<{ at: Date; bytes: Uint8Array }> = [];
  openJournal(file, (at, bytes) => entries.push({ at, bytes: Uint8Array.from(bytes) })).close();
  return entries;
}

test('replays every entry in its order, whatever a kill left behind the last', () => {
  const entry = fc.record({
    at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
    bytes: fc.uint8Array(),
  });
  const torn = fc.constantFrom('', '2022', '2022-03-18T08:00:00.000Z', '2022-03-18T08:00:00.000Z AAEC');
  fc.assert(
    fc.property(fc.array(entry), torn, entry, (entries, tail, later) => {
      files += 1;
      const file = join(directory, `${files}.journal`);
      const journal = openJournal(file, () => {});
      for (const each of entries) journal.append(each);
      journal.close();
      appendFileSync(file, tail);
      expect(replayed(file)).toEqual(entries);
      const reopened = openJournal(file, () => {});
      reopened.append(later);
      reopened.close();
      expect(replayed(file)).toEqual([...entries, later]);
    }),
    { numRuns: 50 },
  );
});
