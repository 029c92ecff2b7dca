/** What others change, as the server tells it; the browser reconnects by itself and asks for what it missed. */
import type { RowSpan } from './book.ts';

export interface Change {
  revision: number;
  sheetIds: number[];
  structural: boolean;
  /** Where cells were changed; formulas elsewhere may come to something else. */
  rows: RowSpan[];
  /** Tabs whose filter others set. */
  filters: number[];
  by: string;
}

const RETRY_MS = 1500;

export interface ChangeListener {
  onChange(change: Change): void;
  onConnection(connected: boolean): void;
}

/** Listens until the page is closed. @param since revision known so far; null: everything is read after this */
export function listenToChanges(spreadsheetId: string, listener: ChangeListener, since: number | null): void {
  const query = new URLSearchParams({ spreadsheetId, ...(since === null ? {} : { since: String(since) }) });
  const source = new EventSource(`/grid/events?${query}`);
  let known = since;
  const read = ({ data }: MessageEvent<string>) => JSON.parse(data) as Change;
  source.addEventListener('hello', (event) => {
    known = read(event).revision;
    listener.onConnection(true);
  });
  source.addEventListener('change', (event) => {
    const change = read(event);
    known = change.revision;
    listener.onChange(change);
  });
  source.addEventListener('error', () => {
    listener.onConnection(false);
    // After a refusal (the server is being replaced, say) the browser does not try again by itself.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listenToChanges(spreadsheetId, listener, known), RETRY_MS);
  });
}
