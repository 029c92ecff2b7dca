import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, bookOf, entered, range, rows, sheetAt } from '../book-fixture.ts';

const titles = (book: Workbook) =>
  book.sheets.map((sheet) => `${sheet.properties.index} ${sheet.properties.title}`);

describe('duplicateSheet', () => {
  it('copies cells, merges, rules, protections, charts and metadata under new ids', () => {
    const book = bookOf({ A: [[1, '=A1+1']], B: [] });
    const spec = { basicChart: { domains: [{ domain: { sourceRange: { sources: [range(0, 1, 0, 1)] } } }] } };
    apply(
      book,
      { mergeCells: { range: range(3, 4, 0, 2) } },
      { addProtectedRange: { protectedRange: { range: range(0, 1, 0, 1) } } },
      { addChart: { chart: { spec, position: { overlayPosition: { anchorCell: { sheetId: 0 } } } } } },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'k',
            visibility: 'DOCUMENT',
            location: { dimensionRange: rows(0, 1) },
          },
        },
      },
    );
    const [reply] = apply(book, {
      duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1, newSheetId: 9, newSheetName: 'Bản hai' },
    });
    expect(reply?.duplicateSheet?.properties).toMatchObject({ sheetId: 9, title: 'Bản hai', index: 1 });
    expect(titles(book)).toEqual(['0 A', '1 Bản hai', '2 B']);
    expect(entered(book, 1)).toEqual([[1, '=A1+1']]);
    const copy = sheetAt(book, 1);
    expect(copy.merges).toEqual([range(3, 4, 0, 2, 9)]);
    expect(copy.protectedRanges[0]?.range?.sheetId).toBe(9);
    expect(copy.protectedRanges[0]?.protectedRangeId).not.toBe(
      sheetAt(book).protectedRanges[0]?.protectedRangeId,
    );
    expect(copy.charts[0]?.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources).toEqual([
      range(0, 1, 0, 1, 9),
    ]);
    expect(copy.charts[0]?.chartId).not.toBe(sheetAt(book).charts[0]?.chartId);
    expect(book.metadata.map((metadata) => metadata.location?.dimensionRange?.sheetId)).toEqual([0, 9]);
  });

  it('is independent of its original', () => {
    const book = bookOf({ A: [[1]] });
    apply(book, { duplicateSheet: { sourceSheetId: 0, insertSheetIndex: 1 } });
    apply(book, {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { numberValue: 2 } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect([entered(book, 0), entered(book, 1)]).toEqual([[[2]], [[1]]]);
  });

  it('chooses a title', () => {
    const book = bookOf({ A: [] });
    apply(book, { duplicateSheet: { sourceSheetId: 0 } }, { duplicateSheet: { sourceSheetId: 0 } });
    expect(titles(book)).toEqual(['0 Copy of A 2', '1 Copy of A', '2 A']);
  });
});
