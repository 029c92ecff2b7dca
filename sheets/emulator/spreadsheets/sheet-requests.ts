/** The parts of a sheet in spreadsheets.create as the batchUpdate requests that make them. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Dimension, Sheet } from '../workbook/model.ts';

type Request = sheets_v4.Schema$Request;
type GridData = sheets_v4.Schema$GridData;

const DIMENSION_FIELDS = ['pixelSize', 'hiddenByUser'] as const;

function dimensionRequests(
  sheetId: number,
  dimension: Dimension,
  start: number,
  list: sheets_v4.Schema$DimensionProperties[],
): Request[] {
  return list.flatMap((properties, offset) => {
    const index = start + offset;
    const range = { sheetId, dimension, startIndex: index, endIndex: index + 1 };
    const fields = DIMENSION_FIELDS.filter((field) => properties[field] !== undefined).join(',');
    const update = fields ? [{ updateDimensionProperties: { range, properties, fields } }] : [];
    const metadata = (properties.developerMetadata ?? []).map((entry) => ({
      createDeveloperMetadata: { developerMetadata: { ...entry, location: { dimensionRange: range } } },
    }));
    return [...update, ...metadata];
  });
}

/** Rows and columns that the data needs beyond the grid; a size that was asked for does not grow. */
function growRequests(
  sheetId: number,
  grid: Sheet['properties']['gridProperties'],
  data: GridData[],
): Request[] {
  const bottom = data.map(({ startRow, rowData }) => (startRow ?? 0) + (rowData?.length ?? 0));
  const right = data.map(({ startColumn, rowData }) =>
    (rowData ?? []).reduce((most, row) => Math.max(most, (startColumn ?? 0) + (row.values?.length ?? 0)), 0),
  );
  const missing = [
    ['ROWS', Math.max(0, ...bottom) - grid.rowCount],
    ['COLUMNS', Math.max(0, ...right) - grid.columnCount],
  ] as const;
  return missing
    .filter(([, length]) => length > 0)
    .map(([dimension, length]) => ({ appendDimension: { sheetId, dimension, length } }));
}

function dataRequests(sheetId: number, data: GridData): Request[] {
  const start = { sheetId, rowIndex: data.startRow ?? 0, columnIndex: data.startColumn ?? 0 };
  return [
    ...(data.rowData?.length ? [{ updateCells: { start, rows: data.rowData, fields: '*' } }] : []),
    ...dimensionRequests(sheetId, 'ROWS', start.rowIndex, data.rowMetadata ?? []),
    ...dimensionRequests(sheetId, 'COLUMNS', start.columnIndex, data.columnMetadata ?? []),
  ];
}

/** Protections come last, so that they do not stand in the way of what is filled in before. */
export function sheetRequests(asked: sheets_v4.Schema$Sheet, made: Sheet): Request[] {
  const { sheetId, gridProperties } = made.properties;
  const isSized = Boolean(asked.properties?.gridProperties);
  const data = asked.data ?? [];
  return [
    ...(isSized ? [] : growRequests(sheetId, gridProperties, data)),
    ...data.flatMap((part) => dataRequests(sheetId, part)),
    ...(asked.merges ?? []).map((range) => ({
      mergeCells: { range: { sheetId, ...range }, mergeType: 'MERGE_ALL' },
    })),
    ...(asked.conditionalFormats ?? []).map((rule, index) => ({
      addConditionalFormatRule: {
        index,
        rule: { ...rule, ranges: (rule.ranges ?? []).map((range) => ({ sheetId, ...range })) },
      },
    })),
    ...(asked.charts ?? []).map((chart) => ({ addChart: { chart } })),
    ...(asked.developerMetadata ?? []).map((entry) => ({
      createDeveloperMetadata: { developerMetadata: { ...entry, location: { sheetId } } },
    })),
    ...(asked.basicFilter
      ? [
          {
            setBasicFilter: {
              filter: { ...asked.basicFilter, range: { sheetId, ...asked.basicFilter.range } },
            },
          },
        ]
      : []),
    ...(asked.filterViews ?? []).map((view) => ({
      addFilterView: { filter: { ...view, range: { sheetId, ...view.range } } },
    })),
    ...(asked.bandedRanges ?? []).map((band) => ({
      addBanding: { bandedRange: { ...band, range: { sheetId, ...band.range } } },
    })),
    ...[...(asked.rowGroups ?? []), ...(asked.columnGroups ?? [])].map(({ range }) => ({
      addDimensionGroup: { range: { sheetId, ...range } },
    })),
    ...(asked.protectedRanges ?? []).map((guard) => ({
      addProtectedRange: { protectedRange: { ...guard, range: { sheetId, ...guard.range } } },
    })),
  ];
}
