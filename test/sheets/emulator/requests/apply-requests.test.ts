import { describe, expect, it } from 'vitest';
import type { Request } from '../../../../sheets/emulator/requests/request-context.ts';
import { apply, applyAs, bookOf, READER, range } from './book-fixture.ts';

describe('applyRequests', () => {
  it('answers one reply for each request, empty where Google has none', () => {
    const book = bookOf({ A: [[1]] });
    const replies = apply(
      book,
      { mergeCells: { range: range(0, 1, 0, 2) } },
      { addNamedRange: { namedRange: { name: 'first', range: range(0, 1, 0, 1) } } },
      { unmergeCells: { range: range(0, 1, 0, 2) } },
    );
    expect(replies.map((reply) => Object.keys(reply))).toEqual([[], ['addNamedRange'], []]);
  });

  it('raises the version with each request, so that computed values are worked out anew', () => {
    const book = bookOf({ A: [[1, '=A1']] });
    apply(book, { mergeCells: { range: range(2, 3, 0, 2) } }, { unmergeCells: { range: range(2, 3, 0, 2) } });
    expect(book.version).toBe(3);
  });

  it.each([
    { name: 'no request', requests: [], message: 'Must specify at least one request.' },
    { name: 'an empty request', requests: [{}], message: 'Invalid requests[0]: No request set.' },
    {
      name: 'an unknown kind',
      requests: [{ frobnicate: {} } as Request],
      message: `Invalid JSON payload received. Unknown name "frobnicate" at 'requests[0]': Cannot find field.`,
    },
    {
      name: 'two kinds in one request',
      requests: [{ mergeCells: {}, unmergeCells: {} }],
      message: `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'unmergeCells'`,
    },
    {
      name: 'a wrong second request, by its place',
      requests: [{ mergeCells: { range: range(0, 1, 0, 2) } }, { deleteSheet: { sheetId: 9 } }],
      message: 'Invalid requests[1].deleteSheet: No sheet with id: 9',
    },
  ])('refuses $name', ({ requests, message }) => {
    expect(() => apply(bookOf({ A: [], B: [] }), ...requests)).toThrow(
      expect.objectContaining({ code: 400, message }),
    );
  });

  it.each(['addSlicer', 'addTable', 'addDataSource', 'insertComment'] as const)(
    'names %s as unimplemented',
    (kind) => {
      expect(() => apply(bookOf({ A: [] }), { [kind]: {} })).toThrow(
        expect.objectContaining({ code: 501, message: expect.stringContaining(`requests[0].${kind}`) }),
      );
    },
  );

  it('refuses every request of a reader', () => {
    const request = { addSheet: {} };
    expect(() => applyAs(READER, bookOf({ A: [] }), request)).toThrow(expect.objectContaining({ code: 403 }));
  });
});
