// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/**
 * Rows are checked right after people edit them. Each edit leaves a note of its rows; whoever holds the lock
 * sends all notes in one call, so that ten quick edits cost one call and no two calls overlap.
 */

const EDIT_HANDLER = 'checkEditedRows';
const NOTE_PREFIX = 'edited.';
/** People type on while the first note waits, ms. */
const GATHER_MS = 400;
/** A run may last six minutes; what is left then goes with the next edit. */
const MAX_CALLS = 20;
/** Above this the whole sheet is checked in one go. */
const MAX_ROWS = 500;

/** Menu item: installs the edit trigger, once per sheet. A simple `onEdit` may not call out. */
function watchEdits() {
  show_('Bật kiểm tra khi nhập', () => {
    const installed = ScriptApp.getProjectTriggers().some((one) => one.getHandlerFunction() === EDIT_HANDLER);
    if (installed) return 'Việc kiểm tra khi nhập đã được bật từ trước.';
    ScriptApp.newTrigger(EDIT_HANDLER).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    return `Đã bật: dòng vừa sửa ở tab “${PROGRESS_TAB}” được kiểm tra sau vài giây.`;
  });
}

/**
 * Installable edit trigger. It never shows a window, since it runs while somebody types.
 * @param {{ range: any }} event
 */
function checkEditedRows({ range }) {
  const sheet = range.getSheet();
  if (sheet.getName() !== PROGRESS_TAB) return;
  const rows = rowsOf_([range], sheet.getLastRow());
  if (rows.length === 0) return;
  const note = JSON.stringify([rows[0], rows[rows.length - 1]]);
  // One property per edit: adding to a shared one would lose edits that come at the same moment.
  PropertiesService.getDocumentProperties().setProperty(NOTE_PREFIX + Utilities.getUuid(), note);
  sendNotes_();
}

/** Sends notes until none is left; leaves them to the holder of the lock where another run sends already. */
function sendNotes_() {
  const lock = LockService.getDocumentLock();
  for (let calls = 0; calls < MAX_CALLS && notes_().length > 0 && lock.tryLock(0); calls++) {
    try {
      Utilities.sleep(GATHER_MS);
      validate_(takeNotes_());
    } finally {
      lock.releaseLock();
    }
  }
}

/** @param {number[]} rows */
function validate_(rows) {
  try {
    callFunction_('validate', rows.length > MAX_ROWS ? {} : { rows });
  } catch (error) {
    // The next recalculation checks these rows anyway.
    console.warn(error);
  }
}

/** @returns {string[]} keys of waiting notes */
function notes_() {
  return PropertiesService.getDocumentProperties()
    .getKeys()
    .filter((key) => key.startsWith(NOTE_PREFIX));
}

/** Takes every waiting note away. @returns {number[]} their rows, each once, in order */
function takeNotes_() {
  const properties = PropertiesService.getDocumentProperties();
  const rows = new Set();
  for (const key of notes_()) {
    const [first, last] = JSON.parse(properties.getProperty(key) || '[1, 0]');
    for (let row = first; row <= last; row++) rows.add(row);
    properties.deleteProperty(key);
  }
  return [...rows].sort((a, b) => a - b);
}
