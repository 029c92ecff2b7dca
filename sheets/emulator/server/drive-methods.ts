/** The methods of Drive for spreadsheets. Their own parameters are not checked: Drive ignores unknown ones. */
import { listComments, listPermissions } from '../drive/file-lists.ts';
import { copyFile, createFile, deleteFile, getFile, updateFile } from '../drive/file-methods.ts';
import { listFiles } from '../drive/list-files.ts';
import type { LibraryHandle, Method } from './method.ts';

type Verb = Method['verb'];

/** `path` stands after `/drive/v3/files`. */
function file(
  name: string,
  verb: Verb,
  path: RegExp,
  handleAll: LibraryHandle,
  reply: string | null,
): Method {
  const kind = verb === 'GET' ? 'read' : 'write';
  return { name: `drive.${name}`, api: 'drive', verb, path, kind, reply, handleAll };
}

const ID = '/(?<spreadsheetId>[^/]+)';
const ONE = new RegExp(`^${ID}$`);
const COMMENTS = new RegExp(`^${ID}/comments$`);
const PERMISSIONS = new RegExp(`^${ID}/permissions$`);

export const DRIVE_METHODS: readonly Method[] = [
  file('files.create', 'POST', /^$/, createFile, 'drive.File'),
  file('files.list', 'GET', /^$/, listFiles, 'drive.FileList'),
  file('files.get', 'GET', ONE, getFile, 'drive.File'),
  file('files.update', 'PATCH', ONE, updateFile, 'drive.File'),
  file('files.copy', 'POST', new RegExp(`^${ID}/copy$`), copyFile, 'drive.File'),
  file('files.delete', 'DELETE', ONE, deleteFile, null),
  file('comments.list', 'GET', COMMENTS, listComments, 'drive.CommentList'),
  file('permissions.list', 'GET', PERMISSIONS, listPermissions, 'drive.PermissionList'),
];
