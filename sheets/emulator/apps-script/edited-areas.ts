/**
 * What a person's write is to an edit trigger: the areas whose values it changed. As at Google, changes of
 * structure or looks are no edits, and neither is what a script or another program writes.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { paramList } from '../server/call.ts';
import type { AcknowledgedWrite } from '../server/mount.ts';
import type { Cell, Sheet } from '../workbook/model.ts';
import type { Selection } from './protocol.ts';

/** By this name a script's own writes are told from those of people. */
export const SCRIPT_USER = 'apps-script';

/** Requests by which a grid enters what somebody typed, pasted, filled or replaced. */
const EDITS = new Set<string>([
  'updateCells',
  'repeatCell',
  'appendCells',
  'copyPaste',
  'cutPaste',
  'findReplace',
  'textToColumns',
  'trimWhitespace',
] satisfies (keyof sheets_v4.Schema$Request)[]);

/** More areas than this on one sheet count as one. */
const MAX_AREAS = 20;

export function editedAreas({ entry, before, after }: AcknowledgedWrite): Selection[] {
  if (!before || !after || !isEdit(entry)) return [];
  return after.sheets.flatMap((sheet) => {
    const { sheetId } = sheet.properties;
    const was = before.sheets.find((one) => one.properties.sheetId === sheetId);
    return was ? fewer(changedAreas(sheetId, was.rows, sheet.rows)) : [];
  });
}

function isEdit({ method, params, body }: AcknowledgedWrite['entry']): boolean {
  if (paramList(params, 'quotaUser').includes(SCRIPT_USER)) return false;
  if (method.startsWith('spreadsheets.values.')) return true;
  const { requests = [] } = body as { requests?: object[] };
  return (
    requests.length > 0 && requests.every((request) => Object.keys(request).every((kind) => EDITS.has(kind)))
  );
}

/** Neighbouring rows that changed make one area. */
function changedAreas(sheetId: number, before: Sheet['rows'], after: Sheet['rows']): Selection[] {
  const areas: Selection[] = [];
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    const columns = before[row] === after[row] ? [] : changedColumns(before[row] ?? [], after[row] ?? []);
    if (columns.length === 0) continue;
    const area = {
      sheetId,
      startRow: row,
      endRow: row + 1,
      startColumn: Math.min(...columns),
      endColumn: Math.max(...columns) + 1,
    };
    const last = areas.at(-1);
    if (last?.endRow === row) areas[areas.length - 1] = around(last, area);
    else areas.push(area);
  }
  return areas;
}

type Row = readonly (Cell | undefined)[];

function changedColumns(before: Row, after: Row): number[] {
  const columns = Array.from({ length: Math.max(before.length, after.length) }, (_, column) => column);
  return columns.filter((column) => !sameValue(before[column], after[column]));
}

const sameValue = (a: Cell | undefined, b: Cell | undefined): boolean =>
  a === b || JSON.stringify(a?.value) === JSON.stringify(b?.value);

const fewer = (areas: Selection[]): Selection[] =>
  areas.length > MAX_AREAS ? [areas.reduce(around)] : areas;

const around = (a: Selection, b: Selection): Selection => ({
  sheetId: a.sheetId,
  startRow: Math.min(a.startRow, b.startRow),
  endRow: Math.max(a.endRow, b.endRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endColumn: Math.max(a.endColumn, b.endColumn),
});
