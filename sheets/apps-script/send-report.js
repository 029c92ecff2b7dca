// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** Menu item "Gửi báo cáo tuần…": a window that says to how many, and offers a trial to oneself first. */

function sendWeeklyReport() {
  show_('Gửi báo cáo tuần', () => {
    const page = HtmlService.createHtmlOutputFromFile('send-report').setWidth(520).setHeight(400);
    SpreadsheetApp.getUi().showModalDialog(page, 'Gửi báo cáo tuần');
    return null;
  });
}

/** The window asks: what would be sent, and to how many? */
function reportToSend() {
  const { subject, message, toSend, frozen } = callFunction_('preview-report');
  return { subject, message, mails: toSend.reports + toSend.digests, sent: frozen };
}

/** The window's "Gửi": to everybody who did not get it this week. @returns {string} */
function sendReportNow() {
  return callFunction_('weekly-report').message;
}

/** The window's "Gửi lại": this week's mail once more, to one who has lost it. @param {string} address @returns {string} */
function sendReportAgain(address) {
  return callFunction_('weekly-report', { resendTo: address }).message;
}

/** The window's "Gửi thử cho tôi". @returns {string} */
function sendReportToMe() {
  return callFunction_('weekly-report', { test: true }).message;
}
