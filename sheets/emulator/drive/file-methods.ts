/** files.create, get, update, copy and delete: spreadsheets are the only files there are. */
import { unimplemented } from '../api-error.ts';
import { type Library, param, type WriteEntry } from '../server/call.ts';
import { createWorkbook } from '../spreadsheets/create.ts';
import { draftOf } from '../workbook/draft.ts';
import type { Caller, Locale, Workbook } from '../workbook/model.ts';
import { fileNotFound, insufficientPermissions } from './drive-error.ts';
import { type DriveFile, driveFile, SPREADSHEET_TYPE } from './drive-file.ts';

const COPY_TITLE: Record<Locale, string> = { en_US: 'Copy of', vi_VN: 'Bản sao của' };

/** The workbook behind a file id. @throws DriveError NOT_FOUND */
export function findFile(library: Library, entry: WriteEntry): Workbook {
  const id = param(entry.params, 'spreadsheetId') ?? '';
  const workbook = library.all().find(({ spreadsheetId }) => spreadsheetId === id);
  if (!workbook) throw fileNotFound(id);
  return workbook;
}

/** There are no folders, so nothing can lie in one. */
function assertInRoot({ parents = [] }: DriveFile): void {
  const folder = parents?.find((parent) => parent !== 'root');
  if (folder !== undefined) throw fileNotFound(folder);
}

function assertOwner(workbook: Workbook, caller: Caller): void {
  if (workbook.owner !== caller.email) throw insufficientPermissions(workbook.spreadsheetId);
}

export function getFile(library: Library, entry: WriteEntry): DriveFile {
  return driveFile(findFile(library, entry), entry.caller);
}

/** An empty spreadsheet, as spreadsheets.create makes it. */
export function createFile(library: Library, { body, caller, at }: WriteEntry): DriveFile {
  const asked = body as DriveFile;
  if (asked.mimeType !== SPREADSHEET_TYPE) {
    throw unimplemented(`Files of type ${asked.mimeType ?? '(none)'} are not supported; spreadsheets are.`);
  }
  assertInRoot(asked);
  const spreadsheetId = library.freshSpreadsheetId(at);
  const properties = asked.name ? { title: asked.name } : {};
  const workbook = createWorkbook({ properties }, { spreadsheetId, caller, now: at });
  library.keep(workbook, at);
  return driveFile(workbook, caller);
}

/** Renames a spreadsheet, or puts it into the bin and back. */
export function updateFile(library: Library, entry: WriteEntry): DriveFile {
  const { caller, at } = entry;
  const asked = entry.body as DriveFile;
  const before = findFile(library, entry);
  if (caller.role === 'reader') throw insufficientPermissions(before.spreadsheetId);
  const draft = draftOf(before);
  if (typeof asked.name === 'string') draft.properties.title = asked.name;
  if (typeof asked.trashed === 'boolean' && asked.trashed !== before.trashed) {
    assertOwner(before, caller);
    draft.trashed = asked.trashed;
  }
  library.keep(draft, at);
  return driveFile(draft, caller);
}

/** A copy that belongs to who makes it. */
export function copyFile(library: Library, entry: WriteEntry): DriveFile {
  const { caller, at } = entry;
  const asked = entry.body as DriveFile;
  const source = findFile(library, entry);
  assertInRoot(asked);
  const { properties } = source;
  const title = asked.name || `${COPY_TITLE[properties.locale]} ${properties.title}`;
  const spreadsheetId = library.freshSpreadsheetId(at);
  const copy: Workbook = {
    ...draftOf(source),
    spreadsheetId,
    owner: caller.email,
    properties: { ...properties, title },
    createdAt: at,
    trashed: false,
  };
  library.keep(copy, at);
  return driveFile(copy, caller);
}

/** Deletes for good, without the bin; only the owner may. */
export function deleteFile(library: Library, entry: WriteEntry): object {
  const workbook = findFile(library, entry);
  assertOwner(workbook, entry.caller);
  library.remove(workbook.spreadsheetId);
  return {};
}
