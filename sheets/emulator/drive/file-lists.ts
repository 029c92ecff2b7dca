/** comments.list and permissions.list of a file: what is true of every spreadsheet here. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.d.ts';
import type { Library, WriteEntry } from '../server/call.ts';
import { findFile } from './file-methods.ts';

/** There are no comments. */
export function listComments(library: Library, entry: WriteEntry): drive_v3.Schema$CommentList {
  findFile(library, entry);
  return { kind: 'drive#commentList', comments: [] };
}

/** Its creator owns it, anyone may edit it. */
export function listPermissions(library: Library, entry: WriteEntry): drive_v3.Schema$PermissionList {
  const { owner } = findFile(library, entry);
  const kind = 'drive#permission';
  return {
    kind: 'drive#permissionList',
    permissions: [
      { kind, id: 'anyoneWithLink', type: 'anyone', role: 'writer', allowFileDiscovery: false },
      { kind, id: 'owner', type: 'user', role: 'owner', emailAddress: owner, deleted: false },
    ],
  };
}
