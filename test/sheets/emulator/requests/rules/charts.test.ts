import { describe, expect, it } from 'vitest';
import { apply, bookOf, sheetAt } from '../book-fixture.ts';

const invalid = expect.objectContaining({ code: 400 });

describe('charts', () => {
  const at = (rowIndex: number, sheetId = 0) => ({
    overlayPosition: { anchorCell: { sheetId, rowIndex, columnIndex: 1 }, offsetXPixels: 5 },
  });
  const spec = { title: 'Tỷ lệ hoàn thành', pieChart: { legendPosition: 'RIGHT_LEGEND' } };

  it("are kept as given under an id, with Google's default size", () => {
    const book = bookOf({ A: [] });
    const [reply] = apply(book, { addChart: { chart: { spec, position: at(2) } } });
    const chart = {
      chartId: 100,
      spec,
      position: { overlayPosition: { ...at(2).overlayPosition, widthPixels: 600, heightPixels: 371 } },
    };
    expect(reply).toEqual({ addChart: { chart } });
    expect(sheetAt(book).charts).toEqual([chart]);
  });

  it('are respecified, moved and deleted by id', () => {
    const book = bookOf({ A: [], B: [] });
    apply(
      book,
      { addChart: { chart: { chartId: 3, spec, position: at(2) } } },
      { updateChartSpec: { chartId: 3, spec: { title: 'x' } } },
    );
    expect(sheetAt(book).charts[0]?.spec).toEqual({ title: 'x' });
    const [reply] = apply(book, {
      updateEmbeddedObjectPosition: { objectId: 3, newPosition: at(4, 1), fields: 'anchorCell' },
    });
    expect(reply?.updateEmbeddedObjectPosition?.position?.overlayPosition).toMatchObject({
      anchorCell: { sheetId: 1, rowIndex: 4 },
      offsetXPixels: 5,
    });
    expect([sheetAt(book).charts.length, sheetAt(book, 1).charts.length]).toEqual([0, 1]);
    expect(apply(book, { deleteEmbeddedObject: { objectId: 3 } })).toEqual([{}]);
    expect(sheetAt(book, 1).charts).toEqual([]);
    expect(() => apply(book, { deleteEmbeddedObject: { objectId: 3 } })).toThrow(invalid);
  });

  it('are refused beyond the grid, and as sheets of their own', () => {
    const book = bookOf({ A: [] });
    expect(() => apply(book, { addChart: { chart: { spec, position: at(10) } } })).toThrow(
      'GridCoordinate.rowIndex[10] is after last row in grid[9]',
    );
    expect(() => apply(book, { addChart: { chart: { spec, position: { newSheet: true } } } })).toThrow(
      expect.objectContaining({ code: 501 }),
    );
  });
});
