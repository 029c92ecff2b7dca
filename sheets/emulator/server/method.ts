/** What is known of a method of the APIs: where it answers, which messages it takes and gives, what carries it out. */
import type { Call, Library, WriteEntry } from './call.ts';

export type Api = 'sheets' | 'drive';

/** Works on one workbook, of a write a draft. */
export type Handle = (call: Call) => object;

/** Works on all workbooks: makes, copies or deletes some. Changes nothing unless it succeeds. */
export type LibraryHandle = (library: Library, entry: WriteEntry) => object;

export interface Method {
  /** As the API's reference names it, e.g. `spreadsheets.values.get`. */
  name: string;
  api: Api;
  verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Over the path after the API's root; named groups are parameters. */
  path: RegExp;
  kind: 'read' | 'write';
  /** The message of the body, and what error paths in it begin with; absent: any JSON. */
  request?: { type: string; root: string };
  /** The message of the reply, for the `fields` parameter; null when the answer is empty. */
  reply: string | null;
  handle?: Handle;
  handleAll?: LibraryHandle;
}
