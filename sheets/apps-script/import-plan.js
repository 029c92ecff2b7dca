// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/** Menu item "Nhập kế hoạch từ văn bản…": a window that reads a document, shows what it understood, and asks. */

const IMPORT_TITLE = 'Nhập kế hoạch từ văn bản';

function importPlan() {
  show_(IMPORT_TITLE, () => {
    const style = content_('import-plan-style');
    const scripts = ['activity', 'ask', 'steps'].map((part) => content_(`import-plan-${part}`)).join('');
    const html = content_('import-plan')
      .replace('</head>', () => `${style}</head>`)
      .replace('</body>', () => `${scripts}</body>`);
    const page = HtmlService.createHtmlOutput(html).setWidth(1180).setHeight(660);
    SpreadsheetApp.getUi().showModalDialog(page, IMPORT_TITLE);
    return null;
  });
}

/** @param {string} name of a page of this project @returns {string} */
function content_(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

/**
 * The window asks: what is in this document, and what would change? Nothing is written.
 * @param {object} request the text or the file, the year, and which activity is which
 */
function previewPlanImport(request) {
  return callFunction_('import-plan', { ...request, action: 'preview' });
}

/** The window's "Áp dụng". @param {object} request what was previewed, with the admin's choices @returns {string} */
function applyPlanImport(request) {
  return callFunction_('import-plan', { ...request, action: 'apply' }).message;
}
