/** Lets the dashboard's charts reach over all activities, and leaves how they look to people. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { FIRST_ACTIVITY_ROW } from '../../../sheets/template/creation/chart-requests.ts';
import { callGoogle } from './call-google.ts';
import type { Target } from './write-columns.ts';

const FIELDS = 'sheets(properties(sheetId),charts(chartId,spec))';

export async function fitCharts(target: Target, activities: number): Promise<void> {
  const { client, spreadsheetId, structure } = target;
  const { data } = await callGoogle(() => client.spreadsheets.get({ spreadsheetId, fields: FIELDS }));
  const sheetId = structure.get('dashboard')?.sheetId;
  const charts = data.sheets?.find(({ properties }) => properties?.sheetId === sheetId)?.charts ?? [];
  const requests = charts.flatMap(({ chartId, spec }): sheets_v4.Schema$Request[] => {
    const stretched = stretch(spec ?? {}, FIRST_ACTIVITY_ROW + activities);
    if (chartId == null || JSON.stringify(stretched) === JSON.stringify(spec)) return [];
    return [{ updateChartSpec: { chartId, spec: stretched } }];
  });
  if (requests.length === 0) return;
  await callGoogle(() => client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }));
}

/** The same with every range that begins at the first activity ending after the last. */
function stretch<T>(value: T, endRowIndex: number): T {
  if (Array.isArray(value)) return value.map((one) => stretch(one, endRowIndex)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, stretch(part, endRowIndex)]);
  const copy = Object.fromEntries(parts) as T;
  return 'startRowIndex' in value && value.startRowIndex === FIRST_ACTIVITY_ROW
    ? { ...copy, endRowIndex }
    : copy;
}
