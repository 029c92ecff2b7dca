import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../../sheets/emulator/api-error.ts';
import type { Request } from '../../../../sheets/emulator/requests/request-context.ts';
import { spreadsheetView } from '../../../../sheets/emulator/spreadsheets/spreadsheet-view.ts';
import { EvaluatedBook } from '../../../../sheets/emulator/workbook/evaluated-book.ts';
import type { Workbook } from '../../../../sheets/emulator/workbook/model.ts';
import { arbitraryRequest, KINDS } from './arbitrary-request.ts';
import { apply, bookOf, NOW, OWNER } from './book-fixture.ts';

const grid = [
  ['Đơn vị', 'Tỷ lệ', '=A1'],
  ['DU01', 10, '=B2*2'],
  ['DU02', true, null],
];

/** Whether the request was carried out; a refusal must be one of the API. */
function carriedOut(book: Workbook, request: Request): boolean {
  try {
    apply(book, request);
    return true;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

const viewOf = (book: Workbook) =>
  spreadsheetView(book, new EvaluatedBook(book, NOW), {
    areas: null,
    includeGridData: true,
    mask: true,
    caller: OWNER,
  });

describe('any well-formed request', () => {
  it.each(KINDS)('%s is carried out or refused in the form of the API, and the rest can be read', (kind) => {
    fc.assert(
      fc.property(arbitraryRequest(kind), (request) => {
        const book = bookOf({ A: grid, B: grid });
        if (!carriedOut(book, request)) return;
        const view = viewOf(book);
        expect(view.sheets?.length).toBe(book.sheets.length);
        expect(JSON.parse(JSON.stringify(view))).toEqual(view);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});
