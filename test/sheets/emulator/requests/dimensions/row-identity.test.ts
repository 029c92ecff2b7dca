import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../../sheets/emulator/requests/request-context.ts';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, bookOf, cellIn, effective, range, rows, sheetAt } from '../book-fixture.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Each id stands in its row, in metadata of the row, in a named range, and is looked at by a formula. */
function identifiedRows(): Workbook {
  const book = bookOf({ A: IDS.map((id) => [id]), B: IDS.map((_, n) => [`=A!A${n + 1}`]) });
  const marks = IDS.flatMap((id, n): Request[] => [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: id,
          visibility: 'DOCUMENT',
          location: { dimensionRange: rows(n, n + 1) },
        },
      },
    },
    { addNamedRange: { namedRange: { name: `id_${id}`, range: range(n, n + 1, 0, 1) } } },
  ]);
  apply(book, ...marks);
  return book;
}

type Step = { kind: 'insert' | 'delete' | 'move'; at: number; count: number; to: number };

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'move'),
  at: fc.nat(9),
  count: fc.integer({ min: 1, max: 3 }),
  to: fc.nat(9),
});

/** The step as a request that fits the sheet as it is. */
function requestFor(book: Workbook, { kind, at, count, to }: Step): Request {
  const size = sheetAt(book).properties.gridProperties.rowCount;
  const start = at % size;
  if (kind === 'insert') return { insertDimension: { range: rows(start, start + count) } };
  const source = rows(start, Math.min(size, start + count));
  if (kind === 'move') return { moveDimension: { source, destinationIndex: to % (size + 1) } };
  return size > count + 1
    ? { deleteDimension: { range: source } }
    : { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } };
}

describe('rows that are inserted, deleted and moved', () => {
  it('take their metadata, names and the formulas that look at them along', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const book = identifiedRows();
        for (const step of steps) apply(book, requestFor(book, step));
        const rowOf = new Map(
          book.metadata.map((one) => [one.metadataKey, one.location?.dimensionRange?.startIndex ?? -1]),
        );
        const kept = IDS.filter((id) =>
          sheetAt(book).rows.some((cells) => cells?.[0]?.value?.stringValue === id),
        );
        expect([...rowOf.keys()].sort()).toEqual(kept);
        for (const [n, id] of IDS.entries()) {
          const row = rowOf.get(id);
          expect(effective(book, n, 0, 1)).toBe(row === undefined ? '#REF' : id);
          expect(book.namedRanges[n]?.range?.startRowIndex).toBe(row);
          if (row !== undefined) expect(cellIn(book, row, 0)?.value?.stringValue).toBe(id);
        }
      }),
    );
  });
});
