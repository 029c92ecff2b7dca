// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** The menu "Kế hoạch" and its shorter items; longer ones have files of their own. */

/** More than this do not fit into an alert; the column beside the rows shows them all. */
const FINDINGS_SHOWN = 10;

/** Simple trigger: Sheets runs it whenever a person opens the sheet. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Kế hoạch')
    .addItem('Tính lại', 'recalculate')
    .addItem('Kiểm tra dòng của tôi', 'checkMyRows')
    .addItem('Kiểm tra dòng đang chọn', 'checkSelectedRows')
    .addSeparator()
    .addItem('Xem trước báo cáo tuần', 'previewReport')
    .addItem('Gửi báo cáo tuần…', 'sendWeeklyReport')
    .addItem('Nhắc đơn vị chưa báo cáo…', 'remindUnits')
    .addSeparator()
    .addItem('Nhập kế hoạch từ văn bản…', 'importPlan')
    .addItem('Đặt ngày sự kiện…', 'setEventDate')
    .addItem('Nhật ký', 'openRunLog')
    .addItem('Bật kiểm tra khi nhập', 'watchEdits')
    .addItem('Trợ giúp', 'showHelp')
    .addToUi();
}

function recalculate() {
  show_('Tính lại', () => during_('Đang tính lại…', () => callFunction_('recalculate').message));
}

function checkSelectedRows() {
  show_('Kiểm tra dòng đang chọn', () => {
    const rows = selectedRows_();
    if (rows.length === 0) return `Hãy chọn một hoặc nhiều dòng ở tab “${PROGRESS_TAB}” rồi chạy lại.`;
    const { message, findings } = during_('Đang kiểm tra…', () => callFunction_('validate', { rows }));
    return [message, ...listed_(findings)].join('\n\n');
  });
}

function previewReport() {
  show_('Xem trước báo cáo tuần', () => {
    const { html, pictures, message, frozen } = during_('Đang lập báo cáo…', () =>
      callFunction_('preview-report'),
    );
    // Links of the report open beside the sheet, not within the window.
    const page = withPictures_(html, pictures).replace(/<head\b[^>]*>/i, '$&<base target="_blank">');
    const output = HtmlService.createHtmlOutput(page).setWidth(860).setHeight(640);
    SpreadsheetApp.getUi().showModalDialog(output, 'Xem trước báo cáo tuần');
    const newest = frozen ? ' Bản xem trước lấy số liệu mới nhất trong bảng tính.' : '';
    SpreadsheetApp.getActive().toast(message + newest, 'Xem trước báo cáo tuần', 10);
    return null;
  });
}

/**
 * A mail names its pictures and carries them beside; a window needs them within.
 * @param {string} html
 * @param {{ cid: string, contentType: string, base64: string }[]} pictures
 */
function withPictures_(html, pictures) {
  return pictures.reduce(
    (page, { cid, contentType, base64 }) =>
      page.replaceAll(`"cid:${cid}"`, `"data:${contentType};base64,${base64}"`),
    html,
  );
}

function remindUnits() {
  show_('Nhắc đơn vị', () => {
    const { toSend, message } = during_('Đang đếm đơn vị cần nhắc…', () =>
      callFunction_('remind', { dryRun: true }),
    );
    if (toSend === 0) return message;
    if (!confirmed_('Nhắc đơn vị', `${message}\n\nGửi thư nhắc ngay bây giờ?`)) return null;
    return during_('Đang gửi thư nhắc…', () => callFunction_('remind').message);
  });
}

/** Opens the run log at its last line. */
function openRunLog() {
  show_('Nhật ký', () => {
    const sheet = tab_(RUNS_TAB);
    sheet.getRange(Math.max(1, sheet.getLastRow()), 1).activate();
    return null;
  });
}

function showHelp() {
  show_('Trợ giúp', () => {
    const page = HtmlService.createHtmlOutputFromFile('help').setTitle('Trợ giúp: menu Kế hoạch');
    SpreadsheetApp.getUi().showSidebar(page);
    return null;
  });
}

/**
 * Shows what a step has to say, or in its place what went wrong; `null` when it has shown its own window.
 * @param {string} title
 * @param {() => string | null} step
 */
function show_(title, step) {
  const ui = SpreadsheetApp.getUi();
  try {
    const text = step();
    if (text !== null) ui.alert(title, text, ui.ButtonSet.OK);
  } catch (error) {
    ui.alert(title, error instanceof Error ? error.message : String(error), ui.ButtonSet.OK);
  }
}

/**
 * Says what goes on for as long as a step runs.
 * @template T
 * @param {string} doing
 * @param {() => T} step
 * @returns {T}
 */
function during_(doing, step) {
  const book = SpreadsheetApp.getActive();
  // Stays until the next one takes its place.
  book.toast(doing, 'Kế hoạch', -1);
  let end = 'Chưa xong.';
  try {
    const result = step();
    end = 'Xong.';
    return result;
  } finally {
    book.toast(end, 'Kế hoạch', 2);
  }
}

/** @param {string} title @param {string} question */
function confirmed_(title, question) {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Sheet rows of the selection, header left out; empty on any other tab. @returns {number[]} */
function selectedRows_() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const selection = sheet.getActiveRangeList();
  if (sheet.getName() !== PROGRESS_TAB || !selection) return [];
  return rowsOf_(selection.getRanges(), sheet.getLastRow());
}

/**
 * Rows that ranges cover, each once, in order, without the header and what lies below the last filled row.
 * @param {{ getRow(): number, getLastRow(): number }[]} ranges
 * @param {number} lastRow
 * @returns {number[]}
 */
function rowsOf_(ranges, lastRow) {
  const rows = new Set();
  for (const range of ranges) {
    const end = Math.min(range.getLastRow(), lastRow);
    for (let row = Math.max(range.getRow(), 2); row <= end; row++) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** @param {{ row: number | null, message: string }[]} findings @returns {string[]} */
function listed_(findings) {
  const lines = findings
    .slice(0, FINDINGS_SHOWN)
    .map(({ row, message }) => (row === null ? message : `Dòng ${row}: ${message}`));
  const more = findings.length - lines.length;
  return more > 0 ? [...lines, `và ${more} mục khác, xem cột “${FINDINGS}”.`] : lines;
}
