// @ts-check
// biome-ignore-all lint/correctness/noUnusedVariables: the files share one scope, and Google runs functions by name
/**
 * Calls to PlanSheet's cloud functions as the person who uses the sheet. Everything that goes wrong becomes an
 * Error whose message is a Vietnamese sentence for that person.
 */

/** Where the functions answer, without a trailing slash; set once per sheet by an admin. */
const URL_PROPERTY = 'FUNCTIONS_URL';

/**
 * Posts to one function about this spreadsheet and returns its JSON answer.
 * @param {string} name of the function, such as `recalculate`
 * @param {object} [fields] what goes beside the spreadsheet's id
 * @returns {any}
 */
function callFunction_(name, fields) {
  const url = `${functionsUrl_()}/${name}`;
  const payload = JSON.stringify({ spreadsheetId: SpreadsheetApp.getActive().getId(), ...fields });
  return answerOf_(fetch_(url, payload));
}

/** @returns {string} */
function functionsUrl_() {
  const url = PropertiesService.getScriptProperties().getProperty(URL_PROPERTY);
  if (url) return url.trim().replace(/\/+$/, '');
  throw new Error(
    `Chưa có địa chỉ dịch vụ. Quản trị mở Tiện ích mở rộng → Apps Script → Cài đặt dự án → Thuộc tính tập lệnh, thêm thuộc tính ${URL_PROPERTY} với địa chỉ dịch vụ (bắt đầu bằng https://), rồi chạy lại.`,
  );
}

/** @param {string} url @param {string} payload */
function fetch_(url, payload) {
  const token = ScriptApp.getIdentityToken();
  if (!token) {
    throw new Error(
      'Chưa xác định được tài khoản của bạn. Hãy tải lại trang, cấp quyền cho menu rồi chạy lại.',
    );
  }
  try {
    return UrlFetchApp.fetch(url, {
      method: 'post',
      contentType: 'application/json',
      headers: { Authorization: `Bearer ${token}` },
      payload,
      muteHttpExceptions: true,
    });
  } catch (error) {
    console.error(error);
    throw new Error('Không kết nối được tới dịch vụ. Hãy kiểm tra mạng và thử lại sau ít phút.');
  }
}

/** @param {{ getResponseCode(): number, getContentText(): string }} response */
function answerOf_(response) {
  const code = response.getResponseCode();
  const body = parseJson_(response.getContentText());
  const ok = code >= 200 && code < 300;
  if (ok && body) return body;
  if (ok) throw new Error('Dịch vụ trả lời không đúng dạng. Hãy báo quản trị kiểm tra địa chỉ dịch vụ.');
  throw new Error(
    body?.detail || `Dịch vụ trả lời lỗi ${code}. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị.`,
  );
}

/** @param {string} text @returns {any} an object, or null where the text holds none */
function parseJson_(text) {
  try {
    const value = JSON.parse(text);
    return value && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
