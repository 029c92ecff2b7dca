/** A workbook as the file that Drive shows. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.d.ts';
import type { Caller, Workbook } from '../workbook/model.ts';

export type DriveFile = drive_v3.Schema$File;

export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';

/** What Drive answers when nobody asks for `fields`. */
export const DEFAULT_FILE_FIELDS = 'kind,id,name,mimeType';

function userOf(email: string, caller: Caller): drive_v3.Schema$User {
  return {
    kind: 'drive#user',
    displayName: email.split('@')[0] ?? email,
    me: email === caller.email,
    emailAddress: email,
  };
}

const timeOf = (epochMs: number): string => new Date(epochMs).toISOString();

export function driveFile(workbook: Workbook, caller: Caller): DriveFile {
  const { spreadsheetId: id, owner, properties, trashed } = workbook;
  const ownedByMe = owner === caller.email;
  const canEdit = caller.role === 'writer';
  return {
    kind: 'drive#file',
    id,
    name: properties.title,
    mimeType: SPREADSHEET_TYPE,
    starred: false,
    trashed,
    explicitlyTrashed: trashed,
    parents: ['root'],
    spaces: ['drive'],
    version: String(workbook.version),
    webViewLink: `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`,
    createdTime: timeOf(workbook.createdAt),
    modifiedTime: timeOf(workbook.modifiedAt),
    owners: [userOf(owner, caller)],
    ownedByMe,
    shared: true,
    capabilities: { canEdit, canRename: canEdit, canCopy: true, canTrash: ownedByMe, canDelete: ownedByMe },
  };
}
