import { beforeEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../../../sheets/emulator/workbook/model.ts';
import { apply, bookOf, cellIn, columns, range, rows, sheetAt } from '../book-fixture.ts';

const rule = {
  booleanRule: { condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$A4>1' }] } },
};
const dropdown = { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=B!$A$2:$A$5' }] } };
const spec = { basicChart: { domains: [{ domain: { sourceRange: { sources: [range(3, 6, 0, 1)] } } }] } };

let book: Workbook;

beforeEach(() => {
  book = bookOf({ A: [], B: [] });
  const metadata = { metadataKey: 'row', visibility: 'DOCUMENT', location: { dimensionRange: rows(4, 5) } };
  apply(
    book,
    { mergeCells: { range: range(3, 6, 0, 2) } },
    { addProtectedRange: { protectedRange: { range: range(3, 6, 0, 2) } } },
    { addNamedRange: { namedRange: { namedRangeId: 'n', name: 'name', range: range(3, 6, 0, 2) } } },
    { addConditionalFormatRule: { rule: { ...rule, ranges: [range(3, 6, 0, 2), range(9, 10, 0, 1)] } } },
    { setBasicFilter: { filter: { range: range(3, 6, 0, 3), criteria: { 1: { hiddenValues: ['x'] } } } } },
    {
      addChart: {
        chart: {
          chartId: 5,
          spec,
          position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 1 } } },
        },
      },
    },
    { createDeveloperMetadata: { developerMetadata: metadata } },
    { setDataValidation: { range: range(4, 5, 0, 1), rule: dropdown } },
    { updateDimensionProperties: { range: rows(4, 5), properties: { pixelSize: 44 }, fields: 'pixelSize' } },
  );
});

const places = () => {
  const sheet = sheetAt(book);
  return {
    merges: sheet.merges,
    guard: sheet.protectedRanges.map((guard) => guard.range),
    named: book.namedRanges.map((named) => named.range),
    formatted: sheet.conditionalFormats.map((one) => one.ranges),
    filter: sheet.basicFilter?.range,
    drawn: sheet.charts.map((chart) => chart.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources),
    anchors: sheet.charts.map((chart) => chart.position?.overlayPosition?.anchorCell?.rowIndex),
    metadata: book.metadata.map((metadata) => metadata.location?.dimensionRange?.startIndex),
    heights: sheet.rowProperties.findIndex((properties) => properties?.pixelSize === 44),
  };
};

describe('changeDimension', () => {
  it('shifts everything below an insertion', () => {
    apply(book, { insertDimension: { range: rows(0, 2) } });
    const block = range(5, 8, 0, 2);
    expect(places()).toEqual({
      merges: [block],
      guard: [block],
      named: [block],
      formatted: [[block, range(11, 12, 0, 1)]],
      filter: range(5, 8, 0, 3),
      drawn: [[range(5, 8, 0, 1)]],
      anchors: [6],
      metadata: [6],
      heights: 6,
    });
    expect(cellIn(book, 6, 0)?.validation).toEqual(dropdown);
  });

  it('grows what is inserted into', () => {
    apply(book, { insertDimension: { range: rows(5, 6) } });
    const block = range(3, 7, 0, 2);
    expect(places()).toMatchObject({
      merges: [block],
      guard: [block],
      named: [block],
      filter: range(3, 7, 0, 3),
      drawn: [[range(3, 7, 0, 1)]],
    });
  });

  it('removes what is wholly deleted, and leaves a named range without cells', () => {
    apply(book, { deleteDimension: { range: rows(3, 6) } });
    expect(places()).toEqual({
      merges: [],
      guard: [],
      named: [undefined],
      formatted: [[range(6, 7, 0, 1)]],
      filter: undefined,
      drawn: [[]],
      anchors: [3],
      metadata: [],
      heights: -1,
    });
  });

  it('moves metadata, heights and anchors with their row', () => {
    apply(book, { moveDimension: { source: rows(3, 6), destinationIndex: 10 } });
    expect(places()).toMatchObject({
      merges: [range(7, 10, 0, 2)],
      named: [range(7, 10, 0, 2)],
      metadata: [8],
      anchors: [8],
      heights: 8,
    });
  });

  it('renumbers the columns of a filter', () => {
    apply(book, { insertDimension: { range: columns(0, 2) } });
    expect(sheetAt(book).basicFilter).toMatchObject({
      range: range(3, 6, 2, 5),
      criteria: { 3: { hiddenValues: ['x'] } },
      filterSpecs: [{ columnIndex: 3 }],
    });
  });

  it('follows in dropdown sources and conditional formulas', () => {
    apply(book, { insertDimension: { range: rows(0, 1) } }, { insertDimension: { range: rows(3, 4, 1) } });
    expect(cellIn(book, 5, 0)?.validation?.condition?.values?.[0]?.userEnteredValue).toBe('=B!$A$2:$A$6');
    expect(sheetAt(book).conditionalFormats[0]?.booleanRule?.condition?.values?.[0]?.userEnteredValue).toBe(
      '=$A5>1',
    );
  });

  it('leaves other sheets alone', () => {
    const before = structuredClone(places());
    apply(
      book,
      { insertDimension: { range: rows(0, 2, 1) } },
      { deleteDimension: { range: columns(0, 1, 1) } },
    );
    expect(places()).toEqual(before);
  });
});
