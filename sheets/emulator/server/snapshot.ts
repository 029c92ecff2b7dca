/** Workbooks as a file: a header line, then one workbook a line. Written whole or not at all. */
import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Cell, Sheet, Workbook } from '../workbook/model.ts';

export interface Snapshot {
  /** Number of the last journal entry that is in it. */
  sequence: number;
  /** How many spreadsheets were ever created: the source of their ids. */
  created: number;
  workbooks: Workbook[];
}

/** Makes names and renames within a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Replaces the file at `path`: a reader sees the old or the new one, also after a crash. */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const temporary = `${path}.tmp`;
  const file = await open(temporary, 'w');
  try {
    const { workbooks, ...header } = snapshot;
    await file.appendFile(`${JSON.stringify(header)}\n`);
    for (const workbook of workbooks) await file.appendFile(`${JSON.stringify(workbook)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** JSON writes the holes of sparse lists as nulls. */
const sparse = <T>(list: Array<T | null | undefined>): Array<T | undefined> =>
  list.map((item) => item ?? undefined);

/** What sheets and workbooks written down by earlier versions lack. */
const NEW_IN_SHEETS = { filterViews: [], bandedRanges: [], rowGroups: [], columnGroups: [] };
const NEW_IN_WORKBOOKS = { createdAt: 0, modifiedAt: 0, trashed: false };

function revive(sheet: Sheet): Sheet {
  return {
    ...NEW_IN_SHEETS,
    ...sheet,
    rows: sheet.rows.map((cells) => (cells ? sparse<Cell>(cells) : undefined)),
    rowProperties: sparse(sheet.rowProperties),
    columnProperties: sparse(sheet.columnProperties),
  };
}

/** The snapshot at `path`; an empty one when there is no file. */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const [header, ...lines] = text.split('\n').filter((line) => line !== '');
  if (header === undefined) return { sequence: 0, created: 0, workbooks: [] };
  const workbooks = lines.map((line) => {
    const workbook = JSON.parse(line) as Workbook;
    return { ...NEW_IN_WORKBOOKS, ...workbook, sheets: workbook.sheets.map(revive) };
  });
  return { ...(JSON.parse(header) as Omit<Snapshot, 'workbooks'>), workbooks };
}
