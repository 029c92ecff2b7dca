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

/** `Tiến độ`: the header and the codes for admins, the system's columns for the service, the rest for its unit. */
export function progressProtections(people: People, blocks: readonly UnitBlock[]): Request[] {
  const { sheetId } = PROGRESS_TAB;
  const admins = [...people.admins];
  return [
    protect({ sheetId, startRowIndex: 0, endRowIndex: 1 }, admins, 'Tiêu đề'),
    ...ownedColumns(PROGRESS_TAB, 'admin').map((range) => protect(range, admins, 'Cột của quản trị')),
    ...systemColumns(PROGRESS_TAB, people),
    ...blocks.flatMap(({ unitCode, startRow, endRow, mails }) =>
      ownedColumns(PROGRESS_TAB, 'unit').map((columns) =>
        protect(
          { ...columns, startRowIndex: startRow, endRowIndex: endRow },
          [...admins, ...mails],
          `Dòng của ${unitCode}`,
        ),
      ),
    ),
  ];
}

const systemColumns = (tab: Tab, { service }: People): Request[] =>
  ownedColumns(tab, 'system').map((range) => protect(range, [service], 'Cột của hệ thống'));

/** Runs of neighbouring columns with one owner, below the header. */
function ownedColumns({ sheetId, columns }: Tab, owner: Owner): GridRange[] {
  const ranges: GridRange[] = [];
  columns.forEach((column, index) => {
    if (column.owner !== owner) return;
    const last = ranges.at(-1);
    if (last?.endColumnIndex === index) last.endColumnIndex = index + 1;
    else ranges.push({ sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 });
  });
  return ranges;
}

function protect(range: GridRange, users: readonly string[], description: string): Request {
  return { addProtectedRange: { protectedRange: { range, description, editors: { users: [...users] } } } };
}
