/** The menu for rows, of those who keep the sheet. The service decides what they may do. */
import { columnName } from '../book/a1.ts';
import type { Area } from '../book/area.ts';
import { firstLock } from '../book/locks.ts';
import { Refused } from '../book/rest-client.ts';
import type { ApiRequest } from '../book/sheets-api.ts';
import type { Tab } from '../book/tab.ts';
import type { Session } from '../session.ts';
import { showAlert } from '../shell/dialogs.ts';
import { menuButton } from '../shell/menu-button.ts';
import { toast } from '../shell/toasts.ts';
import {
  dataRows,
  deleteRequest,
  insertRequest,
  type Rows,
  rowNames,
  rowsIn,
  type SortOrder,
  sortRequest,
} from './row-requests.ts';

export interface SelectedCells {
  sheetId: number;
  area: Area;
}

const HEADER = 'Dòng tiêu đề phải ở nguyên chỗ; hãy chọn các dòng bên dưới.';

class RowMenu {
  readonly #session: Session;
  readonly #selected: () => SelectedCells;

  constructor(session: Session, selected: () => SelectedCells) {
    this.#session = session;
    this.#selected = selected;
  }

  insert(below: boolean): void {
    this.#withRows((tab, rows) => {
      const title = `Không chèn được dòng ở tab “${tab.title}”`;
      if (rows.startRow < tab.frozenRows && !below) warn(title, HEADER);
      else void this.#send(tab, rows, title, insertRequest(tab, rows, below));
    });
  }

  async delete(): Promise<void> {
    await this.#withRows(async (tab, rows) => {
      const names = rowNames(rows);
      const title = `Không xóa được dòng ${names} ở tab “${tab.title}”`;
      if (rows.startRow < tab.frozenRows) return warn(title, HEADER);
      const question = `Xóa dòng ${names} của tab “${tab.title}” cùng mọi nội dung trong đó? Không lấy lại được.`;
      const { button } = await showAlert('Xóa dòng', question, [
        { value: 'YES', label: 'Xóa' },
        { value: 'NO', label: 'Không' },
      ]);
      if (button === 'YES') await this.#send(tab, rows, title, deleteRequest(tab, rows));
    });
  }

  sort(order: SortOrder): void {
    this.#withRows((tab, _, column) => {
      const header = this.#session.book.cell(tab.sheetId, 0, column).shown || columnName(column);
      const title = `Không sắp xếp được tab “${tab.title}” theo cột “${header}”`;
      void this.#send(tab, dataRows(tab), title, sortRequest(tab, column, order));
    });
  }

  #withRows<T>(act: (tab: Tab, rows: Rows, column: number) => T): T | undefined {
    const { sheetId, area } = this.#selected();
    const tab = this.#session.book.tab(sheetId);
    return tab && act(tab, rowsIn(tab, area), area.startColumn);
  }

  /** The change comes back to this window as to every other. */
  async #send(tab: Tab, rows: Rows, title: string, request: ApiRequest): Promise<void> {
    try {
      await this.#session.api.post(':batchUpdate', { requests: [request] });
    } catch (error) {
      const refused = error instanceof Refused;
      warn(title, refused ? this.#reason(tab, rows, error) : 'Mất kết nối; hãy thử lại khi có kết nối.');
    }
  }

  #reason(tab: Tab, rows: Rows, { status }: Refused): string {
    const found = firstLock(tab, { ...rows, startColumn: 0, endColumn: tab.columnCount });
    if (status !== 403) return 'Bảng tính không nhận thay đổi này.';
    if (!found) return 'Ông/bà không có quyền thay đổi dòng ở đây.';
    const column = columnName(found.column);
    return `Cột ${column}: ${this.#session.ownerOf(found.lock)} Hãy ghi vào các dòng có sẵn, hoặc nhờ chủ sở hữu bảng tính.`;
  }
}

const warn = (title: string, message: string): void =>
  void toast({ title, message, kind: 'warning', keep: true });

/** A button for the page's head. */
export function rowMenu(session: Session, selected: () => SelectedCells): HTMLElement {
  const menu = new RowMenu(session, selected);
  return menuButton('Dòng', [
    { label: 'Chèn dòng phía trên', choose: () => menu.insert(false) },
    { label: 'Chèn dòng phía dưới', choose: () => menu.insert(true) },
    { label: 'Xóa dòng đang chọn…', choose: () => void menu.delete() },
    'separator',
    { label: 'Xếp tăng dần theo cột này', choose: () => menu.sort('ASCENDING') },
    { label: 'Xếp giảm dần theo cột này', choose: () => menu.sort('DESCENDING') },
  ]);
}
