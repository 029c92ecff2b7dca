// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** Tabs and columns by the names that people see; columns may stand anywhere. */

const PROGRESS_TAB = 'Tiến độ';
const PLAN_TAB = 'Kế hoạch';
const UNITS_TAB = 'Đơn vị';
const RUNS_TAB = 'Nhật ký';

const UNIT_CODE = 'Mã đơn vị';
const UNIT_NAME = 'Tên đơn vị';
const UNIT_MAILS = 'Thư điện tử';
const ACTIVITY_CODE = 'Mã hoạt động';
const STATUS = 'Trạng thái';
const FINDINGS = 'Lỗi, cảnh báo';
const WINDOW_KIND = 'Loại thời hạn';
const WINDOW_START = 'Bắt đầu';
const WINDOW_END = 'Kết thúc';
const EVENT = 'Sự kiện';

/** @param {string} title */
function tab_(title) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(title);
  if (sheet) return sheet;
  throw new Error(`Không thấy tab “${title}”. Hãy báo quản trị khôi phục đúng tên tab.`);
}

/**
 * The filled part of a tab.
 * @param {string} title
 * @param {string[]} headers that it must have
 */
function table_(title, headers) {
  const sheet = tab_(title);
  const [first = [], ...rows] = sheet.getDataRange().getDisplayValues();
  const names = first.map((name) => name.trim());
  const missing = headers.find((name) => !names.includes(name));
  if (missing) throw new Error(`Tab “${title}” thiếu cột “${missing}”. Hãy báo quản trị khôi phục tên cột.`);
  return {
    sheet,
    /** One-based, as `getRange` counts. @param {string} name */
    column: (name) => names.indexOf(name) + 1,
    rows: rows.map((cells, index) => ({
      row: index + 2,
      /** @param {string} name @returns {string} */
      text: (name) => cells[names.indexOf(name)].trim(),
    })),
  };
}
