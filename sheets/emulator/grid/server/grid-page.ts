/** The page that loads the grid. It says in words what it waits for, and what to do where that fails. */

const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='3' fill='%23a61c1c'/><path d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.4'/></svg>";

const STYLE = `html,body,#app{height:100%;margin:0}
body{font:15px/1.5 "Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;color:#202124;background:#fff}
.notice{display:grid;place-content:center;height:100%;padding:0 24px;text-align:center}
.notice p{margin:4px 0;max-width:32em}
.notice .muted{color:#5f6368}`;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

const head = (title: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${ICON}">
<style>${STYLE}</style>`;

/**
 * Loads `/grid/app.js`, which takes `#app` for itself and the spreadsheet's id from the address. The style sheet
 * stands below the words, which would otherwise wait for it.
 */
export const gridPage = (title: string): string => `${head(title)}
</head>
<body>
<div id="app"><div class="notice" role="status">
<p>Đang mở bảng tính…</p>
<p class="muted">Lần mở đầu tiên có thể mất vài chục giây.</p>
</div></div>
<link rel="stylesheet" href="/grid/app.css">
<noscript><div class="notice"><p>Trình duyệt cần bật JavaScript để mở bảng tính.</p></div></noscript>
<script>
function showLoadFailure() {
  document.querySelector('#app .notice').innerHTML =
    '<p>Không tải được bảng tính.</p><p class="muted">Hãy tải lại trang; nếu vẫn lỗi, xem thông báo ở cửa sổ đang chạy chương trình.</p>';
}
</script>
<script type="module" src="/grid/app.js" onerror="showLoadFailure()"></script>
</body>
</html>
`;

/** For an address that names no spreadsheet of ours. */
export const missingPage = (): string => `${head('Không có bảng tính này')}
</head>
<body><div class="notice"><p>Không có bảng tính này.</p>
<p class="muted">Hãy kiểm tra lại địa chỉ, hoặc mở lại từ địa chỉ in ra khi chương trình khởi động.</p></div></body>
</html>
`;
