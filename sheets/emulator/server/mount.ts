/** What a local program may add to the stand-in beside the API: pages of its own and an eye on the writes. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Workbook } from '../workbook/model.ts';
import type { WriteEntry } from './service.ts';

/** Answers requests outside the API, on the same origin; foreign hosts and pages are turned away before. */
export interface Mount {
  /**
   * Answers the request, whose body is still unread, and resolves to true; false: it is not for this mount.
   * @throws ApiError to answer in Google's error form.
   */
  handle(request: IncomingMessage, response: ServerResponse, url: URL): boolean | Promise<boolean>;
  /** Ends what the mount keeps open; called before the server stops. */
  close?(): void | Promise<void>;
}

/** A write that was acknowledged: it is on disk and every later read shows it. */
export interface AcknowledgedWrite {
  /** Number of the write; grows over all spreadsheets and survives a restart. */
  revision: number;
  entry: WriteEntry;
  spreadsheetId: string;
  /** Neither is ever changed any more; null before its creation or after its deletion. */
  before: Workbook | null;
  after: Workbook | null;
}

export type WriteObserver = (write: AcknowledgedWrite) => void;
