/**
 * Gives new progress rows what the rows made with the sheet have: their unit's protection, formats, dropdowns,
 * colours, the filter.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/index.js';
import { cellFormat } from '../../../sheets/template/creation/cell-format.ts';
import { type UnitBlock, unitProtections } from '../../../sheets/template/creation/protection-requests.ts';
import { validationRule } from '../../../sheets/template/creation/validation-rule.ts';
import type { Column } from '../../../sheets/template/declaration.ts';
import { PROGRESS_TAB } from '../../../sheets/template/tabs/progress.ts';
import type { OwnedRow } from '../../ports.ts';
import type { ColumnIndex } from '../../sheet-rows/read-header.ts';
import type { RowNames } from '../../sheet-rows/sheet-page.ts';
import { callGoogle, ONCE } from './call-google.ts';
import { namesStand, type Target } from './write-columns.ts';

type Sheet = sheets_v4.Schema$Sheet;
type Request = sheets_v4.Schema$Request;
type GridRange = sheets_v4.Schema$GridRange;

const FIELDS =
  'sheets(properties(sheetId,gridProperties(rowCount)),protectedRanges(range),conditionalFormats,basicFilter)';
/** The leftmost column that units fill: a range over it decides who owns a row. */
const UNIT_COLUMN = 'percent';

export async function openToUnits(
  target: Target,
  rows: readonly OwnedRow[],
  columns: ColumnIndex,
  names: RowNames,
): Promise<number | null> {
  const sheet = await readSheet(target);
  const open = rows.filter(
    ({ sheetRow }) => !isProtected(sheet, sheetRow - 1, columns.get(UNIT_COLUMN) ?? -1),
  );
  const placeOf = (column: string) => columns.get(column) ?? -1;
  const blocks = blocksOf(open);
  const requests = [
    ...blocks.flatMap((block) => unitProtections(block, [], placeOf)),
    ...spansOf(blocks).flatMap((span) => lookRequests(span, placeOf)),
    ...growRules(sheet),
  ];
  if (requests.length === 0) return 0;
  const { data } = await change(target, requests);
  if (await namesStand(target, names)) return open.length;
  // The ranges went to other rows than meant: nobody keeps a right that is not theirs.
  const made = (data.replies ?? []).flatMap(
    ({ addProtectedRange }) => addProtectedRange?.protectedRange?.protectedRangeId ?? [],
  );
  await change(
    target,
    made.map((protectedRangeId) => ({ deleteProtectedRange: { protectedRangeId } })),
  );
  return null;
}

async function readSheet({ client, spreadsheetId, structure }: Target): Promise<Sheet> {
  const { data } = await callGoogle(() => client.spreadsheets.get({ spreadsheetId, fields: FIELDS }));
  const sheetId = structure.get('progress')?.sheetId;
  return data.sheets?.find(({ properties }) => properties?.sheetId === sheetId) ?? {};
}

/** Not repeated by itself: a second time would add every range twice. */
const change = ({ client, spreadsheetId }: Target, requests: Request[]) =>
  callGoogle(() => client.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests } }), ONCE);

/** Whether a range of certain rows, not of whole columns, covers the row's unit cells. */
function isProtected({ protectedRanges }: Sheet, row: number, column: number): boolean {
  return (protectedRanges ?? []).some(({ range }) => {
    const { startRowIndex, endRowIndex, startColumnIndex, endColumnIndex } = range ?? {};
    return (
      endRowIndex != null &&
      (startRowIndex ?? 0) <= row &&
      row < endRowIndex &&
      (startColumnIndex ?? 0) <= column &&
      column < (endColumnIndex ?? Number.POSITIVE_INFINITY)
    );
  });
}

/** Neighbouring rows of one unit share a range. */
function blocksOf(rows: readonly OwnedRow[]): UnitBlock[] {
  const blocks: UnitBlock[] = [];
  for (const { sheetRow, unitCode, people } of [...rows].sort((a, b) => a.sheetRow - b.sheetRow)) {
    const last = blocks.at(-1);
    if (last?.unitCode === unitCode && last.endRow === sheetRow - 1) last.endRow = sheetRow;
    else blocks.push({ unitCode, startRow: sheetRow - 1, endRow: sheetRow, mails: people });
  }
  return blocks;
}

interface Span {
  startRowIndex: number;
  endRowIndex: number;
}

/** Neighbouring blocks together: a format is the same for all units. */
function spansOf(blocks: readonly UnitBlock[]): Span[] {
  const spans: Span[] = [];
  for (const { startRow, endRow } of blocks) {
    const last = spans.at(-1);
    if (last?.endRowIndex === startRow) last.endRowIndex = endRow;
    else spans.push({ startRowIndex: startRow, endRowIndex: endRow });
  }
  return spans;
}

function lookRequests(span: Span, placeOf: (column: string) => number): Request[] {
  return PROGRESS_TAB.columns.flatMap((column: Column) => {
    const at = placeOf(column.key);
    const range = { sheetId: PROGRESS_TAB.sheetId, ...span, startColumnIndex: at, endColumnIndex: at + 1 };
    const rule = validationRule(column);
    return [
      {
        repeatCell: {
          range,
          cell: { userEnteredFormat: cellFormat(column) },
          fields: 'userEnteredFormat',
        },
      },
      ...(rule ? [{ setDataValidation: { range, rule } }] : []),
    ];
  });
}

/** Rules that reached to the last row before the new ones came reach to the last row again. */
function growRules({ properties, conditionalFormats, basicFilter }: Sheet): Request[] {
  const rowCount = properties?.gridProperties?.rowCount ?? 0;
  const sheetId = properties?.sheetId ?? 0;
  const rules = conditionalFormats ?? [];
  const ranges = [
    ...rules.flatMap((rule) => rule.ranges ?? []),
    ...(basicFilter?.range ? [basicFilter.range] : []),
  ];
  const longest = Math.max(0, ...ranges.map(({ endRowIndex }) => endRowIndex ?? rowCount));
  if (longest === 0 || longest >= rowCount) return [];
  const grow = (range: GridRange): GridRange =>
    range.endRowIndex === longest ? { ...range, endRowIndex: rowCount } : range;
  return [
    ...rules.map((rule, index) => ({
      updateConditionalFormatRule: {
        sheetId,
        index,
        rule: { ...rule, ranges: (rule.ranges ?? []).map(grow) },
      },
    })),
    ...(basicFilter?.range
      ? [{ setBasicFilter: { filter: { ...newestForm(basicFilter), range: grow(basicFilter.range) } } }]
      : []),
  ];
}

/** Google answers a filter in an old and a new form, and takes one of them. */
function newestForm({ criteria, filterSpecs, ...filter }: sheets_v4.Schema$BasicFilter) {
  return filterSpecs ? { ...filter, filterSpecs } : { ...filter, ...(criteria ? { criteria } : {}) };
}
