// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** Menu item "Kiểm tra dòng của tôi": what stands beside the rows of the person's own units, in one window. */

const LATE = 'Đang thực hiện quá hạn';
const DUE_SOON = 'Sắp đến hạn';

/** Anybody may ask: it reads what the last check wrote, and changes nothing. */
function checkMyRows() {
  show_('Kiểm tra dòng của tôi', () => {
    const email = Session.getActiveUser().getEmail();
    if (!email)
      return 'Chưa xác định được tài khoản của bạn. Hãy tải lại trang, cấp quyền cho menu rồi chạy lại.';
    const units = unitsOf_(email);
    if (units.length === 0) {
      return `Địa chỉ ${email} không có ở cột “${UNIT_MAILS}” của tab “${UNITS_TAB}” nên không có dòng nào là của bạn. Quản trị có thể chọn dòng ở tab “${PROGRESS_TAB}” rồi dùng “Kiểm tra dòng đang chọn”.`;
    }
    const plan = table_(PROGRESS_TAB, [UNIT_CODE, ACTIVITY_CODE, STATUS, FINDINGS]);
    /** @param {{ code: string }} unit */
    const rowsOf = ({ code }) => plan.rows.filter(({ text }) => text(UNIT_CODE) === code);
    openRow_(plan, units.flatMap(rowsOf));
    return units.map((unit) => summary_(unit, rowsOf(unit))).join('\n\n');
  });
}

/** Opens the first row that needs work, or the first at all. @param {any} plan @param {any[]} rows */
function openRow_({ sheet, column }, rows) {
  const first = rows.find(({ text }) => text(FINDINGS)) || rows[0];
  if (first) sheet.getRange(first.row, column(FINDINGS)).activate();
}

/** @param {string} email @returns {{ code: string, name: string }[]} */
function unitsOf_(email) {
  const own = email.toLowerCase();
  return table_(UNITS_TAB, [UNIT_CODE, UNIT_NAME, UNIT_MAILS])
    .rows.filter(({ text }) =>
      text(UNIT_MAILS)
        .toLowerCase()
        .split(/[\s,;]+/)
        .includes(own),
    )
    .map(({ text }) => ({ code: text(UNIT_CODE), name: text(UNIT_NAME) }));
}

/** @param {{ code: string, name: string }} unit @param {any[]} rows @returns {string} */
function summary_({ code, name }, rows) {
  const found = rows.filter(({ text }) => text(FINDINGS));
  /** @param {string} status */
  const count = (status) => rows.filter(({ text }) => text(STATUS) === status).length;
  const lines = found
    .slice(0, FINDINGS_SHOWN)
    .map(({ row, text }) => `Dòng ${row} (${text(ACTIVITY_CODE)}): ${text(FINDINGS)}`);
  const more = found.length - lines.length;
  const counts = [
    `${rows.length} dòng`,
    ...(count(LATE) > 0 ? [`${count(LATE)} quá hạn`] : []),
    ...(count(DUE_SOON) > 0 ? [`${count(DUE_SOON)} sắp đến hạn`] : []),
    found.length > 0 ? `${found.length} dòng có lỗi, cảnh báo` : 'không có lỗi, cảnh báo',
  ];
  return [
    `${name} (${code}): ${counts.join(', ')}.`,
    ...lines,
    ...(more > 0 ? [`và ${more} dòng khác, xem cột “${FINDINGS}”.`] : []),
  ].join('\n\n');
}
