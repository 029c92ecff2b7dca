import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Service } from '../../../../sheets/emulator/server/service.ts';
import type { Caller } from '../../../../sheets/emulator/workbook/model.ts';

const caller: Caller = { email: 'owner@example.org', role: 'writer' };

interface Table {
  values?: unknown[][];
}

/** A stand-in without HTTP, with one empty sheet. */
function emptyBook() {
  const service = new Service();
  const made = service.write({ method: 'spreadsheets.create', caller, at: 0, params: {}, body: {} });
  const spreadsheetId = [(made as { spreadsheetId: string }).spreadsheetId];
  const write = (range: string, values: unknown[][], majorDimension: string): void => {
    const params = { spreadsheetId, range: [range], valueInputOption: ['RAW'] };
    const body = { values, majorDimension };
    service.write({ method: 'spreadsheets.values.update', caller, at: 0, params, body });
  };
  const read = (range: string, dimension: string): unknown[][] => {
    const valueRenderOption = ['UNFORMATTED_VALUE'];
    const params = { spreadsheetId, range: [range], valueRenderOption, majorDimension: [dimension] };
    const reply = service.read({ method: 'spreadsheets.values.get', caller, at: 0, params, body: {} });
    return (reply as Table).values ?? [];
  };
  return { write, read };
}

const trimmed = (list: unknown[], isEmpty: (item: unknown) => boolean): unknown[] =>
  list.slice(0, list.findLastIndex((item) => !isEmpty(item)) + 1);

/** What Google answers for a table that was written onto empty cells. */
function expectedOf(table: unknown[][]): unknown[] {
  const lines = table.map((line) =>
    trimmed(
      line.map((item) => item ?? ''),
      (item) => item === '',
    ),
  );
  return trimmed(lines, (line) => (line as unknown[]).length === 0);
}

const cell = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(''),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
const dimension = fc.constantFrom('ROWS', 'COLUMNS');

describe('RAW values', () => {
  it('come back as they were written, without trailing empties', () => {
    fc.assert(
      fc.property(table, dimension, (values, major) => {
        const { write, read } = emptyBook();
        write('B2', values, major);
        expect(read('B2:Z100', major)).toEqual(expectedOf(values));
      }),
    );
  });

  it('leave alone what nulls stand upon', () => {
    fc.assert(
      fc.property(table, dimension, (values, major) => {
        const { write, read } = emptyBook();
        write('A1', values, major);
        const before = read('A1:Z100', 'ROWS');
        write(
          'A1',
          values.map((line) => line.map(() => null)),
          major,
        );
        expect(read('A1:Z100', 'ROWS')).toEqual(before);
      }),
    );
  });
});
