/** What a write changed, told by identity: a draft shares with its original every part that it left alone. */
import type { AcknowledgedWrite } from '../../server/mount.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/model.ts';

/** Rows of a sheet, zero-based, the end exclusive. */
export interface RowSpan {
  sheetId: number;
  startRow: number;
  endRow: number;
}

/** What an open grid needs to know of a write, so that it reads anew no more than it must. */
export interface Change {
  /** Number of the write. */
  revision: number;
  /** Sheets that may look different: they were changed, or hold formulas. */
  sheetIds: number[];
  /** Something beside cells was changed: sheets, sizes, rules, filters, charts, names. */
  structural: boolean;
  /** Where cells were changed; formulas elsewhere may come to something else. */
  rows: RowSpan[];
  /** Sheets of whose filter the criteria were changed, and with them the rows that it hides. */
  filters: number[];
  /** E-mail of who made the change. */
  by: string;
}

/** Above this the spans of a sheet are told as one. */
const MAX_SPANS = 200;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type RowProperties = Sheet['rowProperties'];

const unfiltered = ({ hiddenByFilter: _, ...rest }: NonNullable<RowProperties[number]> = {}): object => rest;

/** Same but for what a filter hides. */
function sameRows(a: RowProperties, b: RowProperties): boolean {
  const rows = Array.from({ length: Math.max(a.length, b.length) }, (_, row) => row);
  return rows.every((row) => a[row] === b[row] || sameText(unfiltered(a[row]), unfiltered(b[row])));
}

/** What a filter says and hides is told apart from the rest of the structure, where it stands belongs to it. */
const sameFilter = (a: Sheet, b: Sheet): boolean =>
  sameText(a.basicFilter, b.basicFilter) && sameItems(a.rowProperties, b.rowProperties);

const ALONE = new Set<string>([
  'rows',
  'properties',
  'rowProperties',
  'basicFilter',
] satisfies (keyof Sheet)[]);

/** Same but for the cells and the filter's criteria. */
function sameStructure(a: Sheet, b: Sheet): boolean {
  const names = (Object.keys({ ...a, ...b }) as Array<keyof Sheet>).filter((name) => !ALONE.has(name));
  return (
    sameText(a.properties, b.properties) &&
    sameText(a.basicFilter?.range, b.basicFilter?.range) &&
    sameRows(a.rowProperties, b.rowProperties) &&
    names.every((name) => {
      const [was, is] = [a[name], b[name]];
      return Array.isArray(was) && Array.isArray(is) ? sameItems(was, is) : was === is;
    })
  );
}

function changedSpans(sheetId: number, before: Sheet['rows'], after: Sheet['rows']): RowSpan[] {
  const spans: RowSpan[] = [];
  let open: RowSpan | null = null;
  for (let row = 0; row < Math.max(before.length, after.length); row++) {
    if (before[row] === after[row]) open = null;
    else if (open) open.endRow = row + 1;
    else {
      open = { sheetId, startRow: row, endRow: row + 1 };
      spans.push(open);
    }
  }
  const [first] = spans;
  const last = spans.at(-1);
  if (spans.length <= MAX_SPANS || !first || !last) return spans;
  return [{ sheetId, startRow: first.startRow, endRow: last.endRow }];
}

type Row = readonly (Cell | undefined)[];

/** Rows are replaced and never changed, so each is looked through once. */
const rowsKnown = new WeakMap<Row, boolean>();

function holdsFormula(row: Row | undefined): boolean {
  if (!row) return false;
  const known = rowsKnown.get(row);
  if (known !== undefined) return known;
  const found = row.some((cell) => cell?.value?.formulaValue !== undefined);
  rowsKnown.set(row, found);
  return found;
}

const sameBook = (a: Workbook, b: Workbook): boolean =>
  sameText(a.properties, b.properties) &&
  sameItems(a.namedRanges, b.namedRanges) &&
  sameItems(
    a.sheets.map(({ properties }) => properties.sheetId),
    b.sheets.map(({ properties }) => properties.sheetId),
  );

/** Everything may be different: for a new spreadsheet, a deleted one, or an unknown past. */
export function wholeChange(revision: number, workbook: Workbook | null, by: string): Change {
  const sheetIds = workbook?.sheets.map(({ properties }) => properties.sheetId) ?? [];
  return { revision, sheetIds, structural: true, rows: [], filters: [], by };
}

/** Compares the workbook before and after a write; linear in its rows, whatever they hold. */
export function changeOf({ revision, entry, before, after }: AcknowledgedWrite): Change {
  const by = entry.caller.email;
  if (!before || !after) return wholeChange(revision, after, by);
  const earlier = new Map(before.sheets.map((sheet) => [sheet.properties.sheetId, sheet]));
  const rows: RowSpan[] = [];
  const sheetIds: number[] = [];
  const filters: number[] = [];
  let structural = !sameBook(before, after);
  for (const sheet of after.sheets) {
    const { sheetId } = sheet.properties;
    const was = earlier.get(sheetId);
    const spans = changedSpans(sheetId, was?.rows ?? [], sheet.rows);
    const rebuilt = !was || !sameStructure(was, sheet);
    rows.push(...spans);
    structural ||= rebuilt;
    if (was && !rebuilt && !sameFilter(was, sheet)) filters.push(sheetId);
    if (rebuilt || spans.length > 0 || sheet.rows.some(holdsFormula)) sheetIds.push(sheetId);
  }
  return { revision, sheetIds, structural, rows, filters, by };
}
