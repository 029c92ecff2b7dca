/** Who may type where, from the columns' owners (pure). Sheets: an editor must pass every range that covers a cell. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Owner, Tab } from '../declaration.ts';
import { PROGRESS_TAB } from '../tabs/progress.ts';

type Request = sheets_v4.Schema$Request;
type GridRange = sheets_v4.Schema$GridRange;

export interface People {
  /** The account the functions run as: alone in the system's columns. */
  service: string;
  admins: readonly string[];
}

/** The rows of one unit that stand together, zero-based and half-open. */
export interface UnitBlock {
  unitCode: string;
  startRow: number;
  endRow: number;
  mails: readonly string[];
}

/** A tab that admins keep: closed to units as a whole, its system columns to everybody but the service. */
export function keptTabProtections(tab: Tab, people: People): Request[] {
  const onlySystem = tab.columns.every(({ owner }) => owner === 'system');
  const editors = onlySystem ? [people.service] : [people.service, ...people.admins];
  return [
    protect({ sheetId: tab.sheetId }, editors, `Tab ${tab.title}`),
    ...(onlySystem ? [] : systemColumns(tab, people)),
  ];
}

/**
 * `Tiến độ`: the header for admins, the system's columns for the service, the rest for its unit. The service shares
 * the admins' columns: an import that an admin asked for adds rows there and marks withdrawn ones.
 */
export function progressProtections(people: People, blocks: readonly UnitBlock[]): Request[] {
  const { sheetId } = PROGRESS_TAB;
  const admins = [...people.admins];
  return [
    protect({ sheetId, startRowIndex: 0, endRowIndex: 1 }, admins, 'Tiêu đề'),
    ...ownedColumns(PROGRESS_TAB, 'admin').map((range) =>
      protect(range, [people.service, ...admins], 'Cột của quản trị'),
    ),
    ...systemColumns(PROGRESS_TAB, people),
    ...blocks.flatMap((block) => unitProtections(block, admins)),
  ];
}

/** @param placeOf where a column stands; as declared, unless people rearranged the tab. */
export function unitProtections(
  { unitCode, startRow, endRow, mails }: UnitBlock,
  admins: readonly string[],
  placeOf: PlaceOf = declaredPlace(PROGRESS_TAB),
): Request[] {
  return ownedColumns(PROGRESS_TAB, 'unit', placeOf).map((columns) =>
    protect(
      { ...columns, startRowIndex: startRow, endRowIndex: endRow },
      [...admins, ...mails],
      `Dòng của ${unitCode}`,
    ),
  );
}

/** Zero-based place of a column, by its key. */
type PlaceOf = (column: string) => number;

const declaredPlace =
  ({ columns }: Tab): PlaceOf =>
  (column) =>
    columns.findIndex(({ key }) => key === column);

const systemColumns = (tab: Tab, { service }: People): Request[] =>
  ownedColumns(tab, 'system').map((range) => protect(range, [service], 'Cột của hệ thống'));

/** Runs of neighbouring columns with one owner, below the header. */
function ownedColumns(tab: Tab, owner: Owner, placeOf: PlaceOf = declaredPlace(tab)): GridRange[] {
  const owned = tab.columns.filter((column) => column.owner === owner).map(({ key }) => placeOf(key));
  const ranges: GridRange[] = [];
  for (const index of owned.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.endColumnIndex === index) last.endColumnIndex = index + 1;
    else {
      const columns = { startColumnIndex: index, endColumnIndex: index + 1 };
      ranges.push({ sheetId: tab.sheetId, startRowIndex: 1, ...columns });
    }
  }
  return ranges;
}

function protect(range: GridRange, users: readonly string[], description: string): Request {
  return { addProtectedRange: { protectedRange: { range, description, editors: { users: [...users] } } } };
}
