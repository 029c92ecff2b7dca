/** files.list. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3.d.ts';
import { type Library, param, type WriteEntry } from '../server/call.ts';
import { invalidParameter } from './drive-error.ts';
import { type DriveFile, driveFile } from './drive-file.ts';
import { searchQuery } from './search-query.ts';

type Order = (a: DriveFile, b: DriveFile) => number;

const KEYS: Record<string, (file: DriveFile) => string> = {
  name: (file) => file.name ?? '',
  name_natural: (file) => file.name ?? '',
  createdTime: (file) => file.createdTime ?? '',
  modifiedTime: (file) => file.modifiedTime ?? '',
  folder: () => '',
};

function orderBy(text: string | undefined): Order {
  const keys = (text ?? 'modifiedTime desc').split(',').map((part) => {
    const [name = '', direction] = part.trim().split(/\s+/);
    const key = KEYS[name];
    if (!key || (direction !== undefined && direction !== 'desc')) throw invalidParameter('orderBy');
    return { key, sign: direction === 'desc' ? -1 : 1, numeric: name === 'name_natural' };
  });
  return (a, b) => {
    for (const { key, sign, numeric } of keys) {
      const order = key(a).localeCompare(key(b), undefined, { numeric });
      if (order !== 0) return sign * order;
    }
    return 0;
  };
}

/** A whole number from `least` to `most`. */
function whole(
  name: string,
  text: string | undefined,
  otherwise: number,
  least: number,
  most: number,
): number {
  const number = text ? Number(text) : otherwise;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw invalidParameter(
    name,
    `Invalid value '${text}'. Values must be within the range: [${least}, ${most}]`,
  );
}

/** Files that the query finds, a page of them; a page token tells how many went before. */
export function listFiles(library: Library, { params, caller }: WriteEntry): drive_v3.Schema$FileList {
  const isFound = searchQuery(param(params, 'q'));
  const files = library.all().map((workbook) => driveFile(workbook, caller));
  const found = files.filter(isFound).sort(orderBy(param(params, 'orderBy')));
  const size = whole('pageSize', param(params, 'pageSize'), 100, 1, 1000);
  const start = whole('pageToken', param(params, 'pageToken'), 0, 0, Number.MAX_SAFE_INTEGER);
  const next = start + size;
  return {
    kind: 'drive#fileList',
    ...(next < found.length && { nextPageToken: String(next) }),
    incompleteSearch: false,
    files: found.slice(start, next),
  };
}
