// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** The menu "Kế hoạch": each item is one call to a function and one window that shows its answer. */

const PROGRESS_TAB = 'Tiến độ';
/** More than this do not fit into an alert; the column beside the rows shows them all. */
const FINDINGS_SHOWN = 10;

/** Simple trigger: Sheets runs it whenever a person opens the sheet. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Kế hoạch')
    .addItem('Tính lại', 'recalculate')
    .addItem('Kiểm tra dòng đang chọn', 'checkSelectedRows')
    .addSeparator()
    .addItem('Xem trước báo cáo tuần', 'previewReport')
    .addItem('Gửi báo cáo tuần…', 'sendWeeklyReport')
    .addItem('Nhắc đơn vị chưa báo cáo…', 'remindUnits')
    .addSeparator()
    .addItem('Bật kiểm tra khi nhập', 'watchEdits')
    .addItem('Trợ giúp', 'showHelp')
    .addToUi();
}

function recalculate() {
  show_('Tính lại', () => callFunction_('recalculate').message);
}

function checkSelectedRows() {
  show_('Kiểm tra dòng đang chọn', () => {
    const rows = selectedRows_();
    if (rows.length === 0) return `Hãy chọn một hoặc nhiều dòng ở tab “${PROGRESS_TAB}” rồi chạy lại.`;
    const { message, findings } = callFunction_('validate', { rows });
    return [message, ...listed_(findings)].join('\n\n');
  });
}

function previewReport() {
  show_('Xem trước báo cáo tuần', () => {
    const { subject, html, message } = callFunction_('preview-report');
    const page = HtmlService.createHtmlOutput(html).setWidth(860).setHeight(640);
    SpreadsheetApp.getUi().showModalDialog(page, subject);
    SpreadsheetApp.getActive().toast(message, 'Xem trước báo cáo tuần');
    return null;
  });
}

function sendWeeklyReport() {
  const question =
    'Gửi báo cáo tuần này tới Ban Thường vụ và bản tóm tắt tới các đơn vị? Người đã nhận trong tuần không bị gửi lại.';
  if (confirmed_('Gửi báo cáo tuần', question)) {
    show_('Gửi báo cáo tuần', () => callFunction_('weekly-report').message);
  }
}

function remindUnits() {
  const question = 'Gửi thư nhắc tới các đơn vị chưa báo cáo hoặc có việc quá hạn?';
  if (confirmed_('Nhắc đơn vị', question)) {
    show_('Nhắc đơn vị', () => callFunction_('remind').message);
  }
}

function showHelp() {
  show_('Trợ giúp', () =>
    [
      'Tính lại: kiểm tra mọi dòng, ghi trạng thái, lỗi và trang Tổng hợp.',
      `Kiểm tra dòng đang chọn: chọn dòng ở tab “${PROGRESS_TAB}”, xem lỗi của các dòng đó.`,
      'Xem trước báo cáo tuần: xem thư sẽ gửi Ban Thường vụ, chưa gửi cho ai.',
      'Gửi báo cáo tuần: gửi ngay, không chờ lịch; mỗi người chỉ nhận một lần trong tuần.',
      'Nhắc đơn vị chưa báo cáo: gửi thư nhắc, mỗi đơn vị nhiều nhất một thư trong ngày.',
      'Bật kiểm tra khi nhập: làm một lần cho mỗi bảng tính; từ đó dòng vừa sửa được kiểm tra ngay.',
      'Chỉ người có tên ở mục Quản trị của tab “Cấu hình” mới dùng được menu này.',
    ].join('\n\n'),
  );
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
  return more > 0 ? [...lines, `và ${more} mục khác, xem cột “Lỗi, cảnh báo”.`] : lines;
}
