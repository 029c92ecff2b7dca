/** Charts follow rows and columns with their anchor and with the ranges that they draw. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { GridRange } from '../../workbook/model.ts';
import { changedIndex, changedRange, type DimensionChange } from './dimension-change.ts';

type Chart = sheets_v4.Schema$EmbeddedChart;

const INDEX = { ROWS: 'rowIndex', COLUMNS: 'columnIndex' } as const;

function changedAnchor(chart: Chart, change: DimensionChange): Chart {
  const overlay = chart.position?.overlayPosition;
  if (!overlay?.anchorCell) return chart;
  const key = INDEX[change.dimension];
  const index = changedIndex(change, overlay.anchorCell[key] ?? 0) ?? change.start;
  const anchorCell = { ...overlay.anchorCell, [key]: index };
  return { ...chart, position: { ...chart.position, overlayPosition: { ...overlay, anchorCell } } };
}

/** A chart spec nests its ranges at many depths, always in lists called `sources`. */
function mapSources(value: unknown, map: (range: GridRange) => GridRange | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => mapSources(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sources' && Array.isArray(part)
        ? part.map((range: GridRange) => map(range)).filter((range) => range !== undefined)
        : mapSources(part, map),
    ]),
  );
}

/** The chart after a change of `changedSheetId`, where `chart` itself stands on sheet `ownSheetId`. */
export function changedChart(
  chart: Chart,
  ownSheetId: number,
  changedSheetId: number,
  change: DimensionChange,
): Chart {
  const follow = (range: GridRange): GridRange | undefined =>
    (range.sheetId ?? 0) === changedSheetId ? changedRange(change, range) : range;
  const anchored = ownSheetId === changedSheetId ? changedAnchor(chart, change) : chart;
  if (!anchored.spec) return anchored;
  return { ...anchored, spec: mapSources(anchored.spec, follow) as sheets_v4.Schema$ChartSpec };
}
