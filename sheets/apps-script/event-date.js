// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** Menu item "Đặt ngày sự kiện…": an activity that waits for an event gets its day, and every status follows. */

const BY_EVENT = 'Theo sự kiện';

function setEventDate() {
  show_('Đặt ngày sự kiện', () => {
    const plan = table_(PLAN_TAB, [ACTIVITY_CODE, WINDOW_KIND, WINDOW_START, WINDOW_END, EVENT]);
    const events = plan.rows.filter(({ text }) => text(WINDOW_KIND) === BY_EVENT);
    if (events.length === 0) {
      return `Tab “${PLAN_TAB}” không có hoạt động nào có “${WINDOW_KIND}” là “${BY_EVENT}”.`;
    }
    const event = chosenEvent_(events);
    const date = event && askedDate_(event);
    if (!event || date === null) return null;
    enterDate_(plan, event.row, date);
    const { message } = during_('Đã ghi ngày, đang tính lại…', () => callFunction_('recalculate'));
    const done = date ? `đã đặt ngày ${date}` : 'đã bỏ ngày, hoạt động chờ sự kiện';
    return `${event.text(ACTIVITY_CODE)}: ${done}.\n\n${message}`;
  });
}

/** The only one, or the one whose code is typed; null on "Cancel". @param {any[]} events */
function chosenEvent_(events) {
  if (events.length === 1) return events[0];
  const list = events.map(
    (event) => `${event.text(ACTIVITY_CODE)}: ${event.text(EVENT)} (${dateOf_(event)})`,
  );
  const question = [...list, 'Nhập mã hoạt động:'].join('\n');
  return asked_(question, (typed) => {
    const found = events.find((event) => event.text(ACTIVITY_CODE).toLowerCase() === typed.toLowerCase());
    return found || `Không có hoạt động “${typed}” trong danh sách.`;
  });
}

/** `dd/mm/yyyy`, empty to take the date away, null on "Cancel". @param {any} event @returns {string | null} */
function askedDate_(event) {
  const question = [
    `${event.text(ACTIVITY_CODE)}: ${event.text(EVENT)}`,
    `Hiện tại: ${dateOf_(event)}.`,
    '',
    'Nhập ngày của sự kiện (ngày/tháng/năm), ví dụ 15/4/2022. Để trống để bỏ ngày đã đặt.',
  ].join('\n');
  const answer = asked_(question, (typed) => {
    const date = typed === '' ? '' : realDate_(typed);
    return date === null ? `“${typed}” không phải là một ngày có thật dạng ngày/tháng/năm.` : { date };
  });
  return answer ? answer.date : null;
}

/** @param {any} event */
function dateOf_(event) {
  const [start, end] = [event.text(WINDOW_START), event.text(WINDOW_END)];
  if (!start && !end) return 'chưa có ngày';
  return start && end && start !== end ? `từ ${start} đến ${end}` : `ngày ${end || start}`;
}

/**
 * Asks until the answer is understood.
 * @param {string} question
 * @param {(typed: string) => any} read what was typed, or a sentence that says what is wrong with it
 * @returns {any} null on "Cancel"
 */
function asked_(question, read) {
  const ui = SpreadsheetApp.getUi();
  for (let complaint = ''; ; ) {
    const answer = ui.prompt('Đặt ngày sự kiện', complaint + question, ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return null;
    const understood = read(answer.getResponseText().trim());
    if (typeof understood !== 'string') return understood;
    complaint = `${understood}\n\n`;
  }
}

/** @param {string} typed @returns {string | null} `dd/mm/yyyy`; null for what is no day of the calendar */
function realDate_(typed) {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) || [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return real ? `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}` : null;
}

/** @param {ReturnType<typeof table_>} plan @param {number} row @param {string} date */
function enterDate_({ sheet, column }, row, date) {
  try {
    for (const name of [WINDOW_START, WINDOW_END]) sheet.getRange(row, column(name)).setValue(date);
  } catch (error) {
    console.warn(error);
    throw new Error(`Chưa ghi được ngày: chỉ quản trị sửa được tab “${PLAN_TAB}”.`);
  }
}
