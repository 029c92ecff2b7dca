/** Charts are kept as they are given: added, respecified, moved and deleted by id, never drawn. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';
import { assertCoordinateInGrid } from '../cells/update-cells.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import { wantedId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { settleColor } from '../settle-color.ts';

type Chart = sheets_v4.Schema$EmbeddedChart;
type Position = sheets_v4.Schema$EmbeddedObjectPosition;
type Overlay = sheets_v4.Schema$OverlayPosition;

const DEFAULT_SIZE = { widthPixels: 600, heightPixels: 371 };

/** @throws ApiError when the chart would stand on a sheet of its own, or beyond the grid. */
function anchoredOverlay(
  workbook: Workbook,
  position: Position | undefined,
): { sheet: Sheet; overlay: Overlay } {
  if (position?.newSheet || (position?.sheetId ?? 0) > 0) {
    throw unimplemented('Charts on a sheet of their own are not supported.');
  }
  const anchor = position?.overlayPosition?.anchorCell;
  const sheet = requireSheet(workbook, anchor?.sheetId);
  assertCoordinateInGrid(sheet.properties.gridProperties, anchor ?? {});
  const anchorCell = { sheetId: sheet.properties.sheetId, rowIndex: 0, columnIndex: 0, ...anchor };
  return { sheet, overlay: { ...DEFAULT_SIZE, ...position?.overlayPosition, anchorCell } };
}

function findChart(workbook: Workbook, id: number | null | undefined): { sheet: Sheet; chart: Chart } {
  for (const sheet of workbook.sheets) {
    const chart = sheet.charts.find((other) => other.chartId === id);
    if (chart) return { sheet, chart };
  }
  throw invalidArgument(`No embedded object with id: ${id ?? 0}`);
}

const hasChart = (workbook: Workbook, id: number): boolean =>
  workbook.sheets.some((sheet) => sheet.charts.some((chart) => chart.chartId === id));

/** Adds a chart over the grid of a sheet. */
export const addChart: Handler<'addChart'> = (body, { workbook }) => {
  const asked = body.chart ?? {};
  if (!asked.spec) throw invalidArgument('Must specify a chart spec.');
  const { sheet, overlay } = anchoredOverlay(workbook, asked.position);
  const chartId = wantedId(workbook, 'chart', asked.chartId, (id) => hasChart(workbook, id));
  const chart = { ...asked, chartId, position: { overlayPosition: overlay } };
  sheet.charts = [...sheet.charts, chart];
  return { addChart: { chart } };
};

/** Replaces the whole spec of a chart. */
export const updateChartSpec: Handler<'updateChartSpec'> = (body, { workbook }) => {
  const { sheet, chart } = findChart(workbook, body.chartId);
  if (!body.spec) throw invalidArgument('Must specify a chart spec.');
  const respecified = { ...chart, spec: body.spec };
  sheet.charts = sheet.charts.map((other) => (other === chart ? respecified : other));
  return {};
};

/** Moves or resizes a chart, also to another sheet. */
export const updateEmbeddedObjectPosition: Handler<'updateEmbeddedObjectPosition'> = (body, { workbook }) => {
  const { sheet, chart } = findChart(workbook, body.objectId);
  const mask = parseFieldMask(body.fields, 'OverlayPosition');
  const before = chart.position?.overlayPosition ?? {};
  const overlayPosition = applyFieldMask(before, body.newPosition?.overlayPosition ?? {}, mask);
  const { sheet: home, overlay } = anchoredOverlay(workbook, { ...body.newPosition, overlayPosition });
  const position = { overlayPosition: overlay };
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  home.charts = [...home.charts, { ...chart, position }];
  return { updateEmbeddedObjectPosition: { position } };
};

/** Deletes a chart. */
export const deleteEmbeddedObject: Handler<'deleteEmbeddedObject'> = (body, { workbook }) => {
  const { sheet, chart } = findChart(workbook, body.objectId);
  sheet.charts = sheet.charts.filter((other) => other !== chart);
  return {};
};

/** Changes the colour of a chart's border. */
export const updateEmbeddedObjectBorder: Handler<'updateEmbeddedObjectBorder'> = (body, { workbook }) => {
  const { sheet, chart } = findChart(workbook, body.objectId);
  const mask = parseFieldMask(body.fields, 'EmbeddedObjectBorder');
  const masked = applyFieldMask(chart.border ?? {}, body.border ?? {}, mask);
  const bordered = { ...chart, border: settleColor(masked, 'color', mask) };
  sheet.charts = sheet.charts.map((other) => (other === chart ? bordered : other));
  return {};
};
