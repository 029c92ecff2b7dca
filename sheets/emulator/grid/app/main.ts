/** The grid's program: builds the page, opens the sheet as the chosen person, keeps it up to date. */
import './app.css';
import { openSheet } from './open-sheet.ts';
import { chosenPerson, loadPeople } from './people.ts';

const root = document.getElementById('app') ?? document.body;

const say = (message: string): void => {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = message;
  root.replaceChildren(notice);
};

async function start(): Promise<void> {
  const [, spreadsheetId] = /\/spreadsheets\/d\/([^/]+)/.exec(location.pathname) ?? [];
  const people = await loadPeople();
  const me = chosenPerson(people);
  if (!spreadsheetId || !me) say('Địa chỉ này không có bảng tính nào, hoặc chưa có người dùng nào.');
  else await openSheet(root, decodeURIComponent(spreadsheetId), people, me);
}

start().catch((error: unknown) => {
  console.error(error);
  say('Không mở được bảng tính. Hãy kiểm tra chương trình còn chạy không rồi tải lại trang.');
});
