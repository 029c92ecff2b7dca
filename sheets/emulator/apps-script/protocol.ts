/**
 * What the script host and a page that shows a spreadsheet say to each other.
 *
 *     POST /grid/scripts/menu                { person }                        → { menus }
 *     POST /grid/scripts/sessions            { person, function, selection }   → { session }
 *     GET  /grid/scripts/sessions/ID/events  Server-Sent Events, each named and shaped as in `ScriptEvents`
 *     POST /grid/scripts/sessions/ID/answer  an `Answer` to the last `alert` or `prompt`
 *     POST /grid/scripts/sessions/ID/call    { function, args } of `google.script.run` → { value }
 *
 * `person` is an id of `GET /grid/people`. Requests carry JSON and say so; a refusal is `{ message }`, and so is
 * what a called function throws. A session lives on after `done` or `error`, for the calls of its dialog.
 *
 * The HTML of a dialog or sidebar belongs into a sandboxed frame (never with `allow-same-origin`), to which the
 * page gives `google.script.run` and `google.script.host`.
 */

/** Zero-based, ends exclusive. */
export interface Selection {
  sheetId: number;
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO';

/** `CLOSE`: the window was closed by its corner or with Escape. */
export interface Answer {
  button: ButtonName | 'CLOSE';
  /** What was typed into a prompt. */
  text?: string;
}

export type MenuItem = { label: string; function: string } | { separator: true };

export interface ScriptMenu {
  title: string;
  items: MenuItem[];
}

/** A page of its own, to be shown in a sandboxed frame. */
export interface FramedPage {
  title: string;
  /** Pixels; null: as the grid likes. */
  width: number | null;
  height: number | null;
  html: string;
  /** Whether the sheet behind it can be used meanwhile. */
  modal: boolean;
}

/** Names and contents of the events of a session. */
export interface ScriptEvents {
  /** `seconds`: how long to show it; negative: until the next one or the end of the session's run. */
  toast: { message: string; title: string; seconds: number };
  /** The script waits for an Answer. */
  alert: { title: string; message: string; buttons: ButtonName[] };
  /** The script waits for an Answer with `text`. */
  prompt: { title: string; message: string; buttons: ButtonName[] };
  /** Replaces an open dialog; the script does not wait. */
  dialog: FramedPage;
  sidebar: FramedPage;
  /** Open the tab and select this range. */
  activate: Selection;
  /** The function that was called has ended. */
  done: Record<string, never>;
  /** It failed; a sentence for people. */
  error: { message: string };
}
