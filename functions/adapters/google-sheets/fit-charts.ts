/** Lets the dashboard's charts reach over all activities and units, and leaves how they look to people. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { FIRST_ACTIVITY_ROW, type TableRows } from '../../../sheets/template/creation/chart-requests.ts';
import { callGoogle } from './call-google.ts';
import type { Target } from './write-columns.ts';

const FIELDS = 'sheets(properties(sheetId),charts(chartId,spec))';

export async function fitCharts(target: Target, table: TableRows): Promise<void> {
  const { client, spreadsheetId, structure } = target;
  const { data } = await callGoogle(() => client.spreadsheets.get({ spreadsheetId, fields: FIELDS }));
  const sheetId = structure.get('dashboard')?.sheetId;
  const charts = data.sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.charts ?? [];
  const requests = charts.flatMap(({ chartId, spec }): sheets_v4.Schema$Request[] => {
    const fitted = refit(spec ?? {}, table);
    if (chartId == null || JSON.stringify(fitted) === JSON.stringify(spec)) return [];
    return [{ updateChartSpec: { chartId, spec: fitted } }];
  });
  if (requests.length === 0) return;
  await callGoogle(() => client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }));
}

/** The same with every range over activities or units where these stand now. */
function refit<T>(value: T, table: TableRows): T {
  if (Array.isArray(value)) return value.map((one) => refit(one, table)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, refit(part, table)]);
  const copy = Object.fromEntries(parts) as T;
  const start = 'startRowIndex' in value ? value.startRowIndex : null;
  if (typeof start !== 'number' || start < FIRST_ACTIVITY_ROW) return copy;
  const firstUnit = FIRST_ACTIVITY_ROW + table.plan;
  return start === FIRST_ACTIVITY_ROW
    ? { ...copy, endRowIndex: firstUnit }
    : { ...copy, startRowIndex: firstUnit, endRowIndex: firstUnit + table.units };
}
