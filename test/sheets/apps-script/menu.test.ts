/** The shipped menu, run by the script host on a plan; the functions behind it are scripted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { STATUS_LABEL } from '../../../functions/status/status-label.ts';
import type { Column } from '../../../sheets/template/declaration.ts';
import { WINDOW_CHOICES } from '../../../sheets/template/tabs/plan.ts';
import { TABS, type TabKey } from '../../../sheets/template/template.ts';
import { ADMIN, columnIndex, SERVICE } from '../../plan-on-emulator.ts';
import { emptyContent } from '../../small-content.ts';
import {
  type CalledFunction,
  type Desk,
  type DeskOptions,
  dataOf,
  openDesk,
  SHIPPED,
} from './script-desk.ts';

const DU01 = 'du01@dangbo.example';

let desk: Desk | null = null;
afterEach(async () => {
  await desk?.close();
  desk = null;
});

async function opened(options: DeskOptions = {}): Promise<Desk> {
  desk = await openDesk(options);
  return desk;
}

const rowsOf = (tab: TabKey, startRow: number, endRow: number) => ({
  sheetId: TABS[tab].sheetId,
  startRow,
  endRow,
  startColumn: 0,
  endColumn: 3,
});

const finding = (row: number | null, message: string) => ({ tab: 'Tiến độ', row, column: null, message });

describe('the menu “Kế hoạch”', () => {
  it('holds every action, each with a function behind it', async () => {
    const { menus } = await opened();
    const [menu] = await menus(DU01);
    expect(menu?.title).toBe('Kế hoạch');
    const items = (menu?.items ?? []).filter((item) => 'function' in item);
    expect(items.map(({ label }) => label)).toEqual([
      'Tính lại',
      'Kiểm tra dòng của tôi',
      'Kiểm tra dòng đang chọn',
      'Xem trước báo cáo tuần',
      'Gửi báo cáo tuần…',
      'Nhắc đơn vị chưa báo cáo…',
      'Nhập kế hoạch từ văn bản…',
      'Đặt ngày sự kiện…',
      'Nhật ký',
      'Bật kiểm tra khi nhập',
      'Trợ giúp',
    ]);
    const code = scripts().join('\n');
    for (const item of items) expect(code).toContain(`\nfunction ${item.function}() {`);
  });

  it('says while it works what it does, and shows the answer', async () => {
    const { play, calls } = await opened({ answer: () => ({ message: 'Đã kiểm tra 24 dòng.' }) });
    const told = await play(ADMIN, 'recalculate');
    expect(told.map(({ event }) => event)).toEqual(['toast', 'toast', 'alert', 'done']);
    expect(dataOf(told, 'toast').map(({ message, seconds }) => [message, seconds])).toEqual([
      ['Đang tính lại…', -1],
      ['Xong.', 2],
    ]);
    expect(dataOf(told, 'alert')).toEqual([
      { title: 'Tính lại', message: 'Đã kiểm tra 24 dòng.', buttons: ['OK'] },
    ]);
    expect(calls).toEqual([
      { name: 'recalculate', token: ADMIN, body: { spreadsheetId: desk?.plan.spreadsheetId } },
    ]);
  });

  it('shows what a function has against it', async () => {
    const detail = 'Chỉ quản trị có tên trong tab “Cấu hình” mới dùng được chức năng này.';
    const { play } = await opened({ answer: () => ({ status: 403, detail }) });
    const told = await play(DU01, 'recalculate');
    expect(dataOf(told, 'alert').map(({ message }) => message)).toEqual([detail]);
    expect(dataOf(told, 'toast').at(-1)?.message).toBe('Chưa xong.');
  });

  it('shows help beside the sheet that names every item', async () => {
    const { play, menus } = await opened();
    const [page] = dataOf(await play(DU01, 'showHelp'), 'sidebar');
    const [menu] = await menus(DU01);
    for (const item of menu?.items ?? []) {
      if ('label' in item && item.label !== 'Trợ giúp')
        expect(page?.html).toContain(`<dt>${item.label}</dt>`);
    }
  });

  it('opens the run log at its last line', async () => {
    const { plan, play } = await opened();
    const { title, sheetId } = TABS.runs;
    const values = [
      [44638, 'Tính lại'],
      [44639, 'Nhắc đơn vị'],
    ];
    await plan.as(SERVICE).spreadsheets.values.update({
      spreadsheetId: plan.spreadsheetId,
      range: `'${title}'!A2`,
      valueInputOption: 'RAW',
      requestBody: { values },
    });
    expect(dataOf(await play(ADMIN, 'openRunLog'), 'activate')).toEqual([
      { sheetId, startRow: 2, endRow: 3, startColumn: 0, endColumn: 1 },
    ]);
  });
});

describe('checking the selected rows', () => {
  it('sends them without the header and the empty rows below', async () => {
    const { play, calls } = await opened({ answer: () => ({ message: 'Đã kiểm tra.', findings: [] }) });
    await play(ADMIN, 'checkSelectedRows', [], rowsOf('progress', 0, 3));
    expect(calls.map(({ name, body }) => [name, body.rows])).toEqual([['validate', [2, 3]]]);
  });

  it.each([
    { name: 'another tab is open', selection: rowsOf('plan', 1, 3) },
    { name: 'only the header is selected', selection: rowsOf('progress', 0, 1) },
  ])('asks for rows when $name', async ({ selection }) => {
    const { play, calls } = await opened();
    const told = await play(ADMIN, 'checkSelectedRows', [], selection);
    expect(dataOf(told, 'alert')[0]?.message).toContain('Hãy chọn');
    expect(calls).toEqual([]);
  });

  it('lists ten findings and counts the rest', async () => {
    const findings = [
      finding(null, 'Thiếu dòng.'),
      ...Array.from({ length: 11 }, (_, i) => finding(i + 2, `Lỗi ${i}.`)),
    ];
    const { play } = await opened({ answer: () => ({ message: 'Có lỗi.', findings }) });
    const told = await play(ADMIN, 'checkSelectedRows', [], rowsOf('progress', 1, 20));
    const text = dataOf(told, 'alert')[0]?.message ?? '';
    expect(text).toContain('Có lỗi.\n\nThiếu dòng.\n\nDòng 2: Lỗi 0.');
    expect(text).toContain('Dòng 10: Lỗi 8.');
    expect(text).not.toContain('Dòng 11');
    expect(text).toContain('và 2 mục khác');
  });
});

describe('checking my rows', () => {
  const computed = (plan: Desk['plan'], row: number, column: string, value: string) =>
    plan.type(SERVICE, 'progress', row, column, value);

  it('sums up the rows of the person’s unit and opens the first that needs work', async () => {
    const { plan, play, calls } = await opened();
    const grid = await plan.grid('progress');
    const own = grid.flatMap((cells, index) =>
      cells[columnIndex('progress', 'unitCode')] === 'DU01' ? [index + 1] : [],
    );
    const [first = 0, second = 0, third = 0] = own;
    await computed(plan, first, 'status', STATUS_LABEL.overdue);
    await computed(plan, second, 'status', STATUS_LABEL['due-soon']);
    await computed(plan, third, 'findings', 'Không có ngày 31/4/2022.');
    const told = await play(DU01, 'checkMyRows');
    expect(dataOf(told, 'alert')[0]?.message).toMatch(
      new RegExp(
        `\\(DU01\\): ${own.length} dòng, 1 quá hạn, 1 sắp đến hạn, 1 dòng có lỗi, cảnh báo\\.\n\nDòng ${third} \\(HĐ\\d\\d\\): Không có ngày 31/4/2022\\.$`,
      ),
    );
    expect(dataOf(told, 'activate')).toMatchObject([{ sheetId: TABS.progress.sheetId, startRow: third - 1 }]);
    expect(calls).toEqual([]);
  });

  it('says so where nothing is wrong', async () => {
    const { play } = await opened({ content: emptyContent(2) });
    const told = await play(DU01, 'checkMyRows');
    expect(dataOf(told, 'alert')[0]?.message).toMatch(/\(DU01\): 12 dòng, không có lỗi, cảnh báo\.$/);
  });

  it('tells a person without a unit why no row is theirs', async () => {
    const { play } = await opened();
    const [alert] = dataOf(await play(ADMIN, 'checkMyRows'), 'alert');
    expect(alert?.message).toContain(`${ADMIN} không có ở cột “Thư điện tử” của tab “Đơn vị”`);
  });

  it('names the column that somebody renamed', async () => {
    const { plan, play } = await opened();
    await plan.type(SERVICE, 'units', 1, 'mails', 'Email');
    const [alert] = dataOf(await play(DU01, 'checkMyRows'), 'alert');
    expect(alert?.message).toContain('Tab “Đơn vị” thiếu cột “Thư điện tử”');
  });
});

describe('the weekly report', () => {
  const preview = {
    subject: 'Báo cáo tuần 11/2022',
    html: '<!doctype html><html><head><title>x</title></head><body>Kính gửi <img src="cid:a@x"></body></html>',
    pictures: [{ cid: 'a@x', contentType: 'image/png', base64: 'AQID' }],
    message: 'Báo cáo tuần 11/2022 sẽ gửi tới 6 người nhận.',
    receivers: 6,
    frozen: true,
    toSend: { reports: 6, digests: 2 },
  };
  const answer = ({ name, body }: CalledFunction) => {
    if (name === 'preview-report') return preview;
    if (body.resendTo) return { message: `Đã gửi lại tới ${body.resendTo}.` };
    return { message: body.test ? 'Đã gửi thử.' : 'Đã gửi 8 thư.' };
  };

  it('is shown as it will be mailed; its links open beside the sheet', async () => {
    const { play } = await opened({ answer });
    const told = await play(ADMIN, 'previewReport');
    expect(dataOf(told, 'dialog')).toEqual([
      {
        title: 'Xem trước báo cáo tuần',
        html: preview.html
          .replace('<head>', '<head><base target="_blank">')
          .replace('cid:a@x', 'data:image/png;base64,AQID'),
        width: 860,
        height: 640,
        modal: true,
      },
    ]);
    expect(dataOf(told, 'toast').at(-1)?.message).toBe(
      `${preview.message} Bản xem trước lấy số liệu mới nhất trong bảng tính.`,
    );
  });

  it('is sent from a window that asks first: to how many, to me, to all', async () => {
    const { open, listen, post, calls } = await opened({ answer });
    const session = await open(ADMIN, 'sendWeeklyReport');
    const [dialog] = dataOf(await listen(session), 'dialog');
    expect(calls).toEqual([]);
    const call = async (name: string, ...args: string[]) =>
      (await post(`sessions/${session}/call`, { function: name, args })).json;
    for (const name of ['reportToSend', 'sendReportToMe', 'sendReportNow', 'sendReportAgain'])
      expect(dialog?.html).toContain(name);
    expect(await call('reportToSend')).toEqual({
      value: { subject: preview.subject, message: preview.message, mails: 8, sent: true },
    });
    expect(await call('sendReportToMe')).toEqual({ value: 'Đã gửi thử.' });
    expect(await call('sendReportNow')).toEqual({ value: 'Đã gửi 8 thư.' });
    expect(await call('sendReportAgain', 'a@x.example')).toEqual({ value: 'Đã gửi lại tới a@x.example.' });
    expect(calls.map(({ name, body }) => [name, body.test ?? false])).toEqual([
      ['preview-report', false],
      ['weekly-report', true],
      ['weekly-report', false],
      ['weekly-report', false],
    ]);
  });
});

describe('reminding', () => {
  const answering =
    (toSend: number) =>
    ({ body }: CalledFunction) =>
      body.dryRun ? { toSend, message: `Sẽ gửi tới ${toSend} địa chỉ.` } : { message: 'Đã gửi 3 thư nhắc.' };

  it('says to how many, and sends on “Yes”', async () => {
    const { play, calls } = await opened({ answer: answering(3) });
    const told = await play(ADMIN, 'remindUnits', [{ button: 'YES' }]);
    expect(dataOf(told, 'alert').map(({ message, buttons }) => [message, buttons])).toEqual([
      ['Sẽ gửi tới 3 địa chỉ.\n\nGửi thư nhắc ngay bây giờ?', ['YES', 'NO']],
      ['Đã gửi 3 thư nhắc.', ['OK']],
    ]);
    expect(calls.map(({ body }) => body.dryRun ?? false)).toEqual([true, false]);
  });

  it.each(['NO', 'CLOSE'] as const)('sends nothing on “%s”', async (button) => {
    const { play, calls } = await opened({ answer: answering(3) });
    await play(ADMIN, 'remindUnits', [{ button }]);
    expect(calls.map(({ body }) => body.dryRun)).toEqual([true]);
  });

  it('asks nothing where nobody is to be reminded', async () => {
    const { play, calls } = await opened({ answer: answering(0) });
    const told = await play(ADMIN, 'remindUnits');
    expect(dataOf(told, 'alert').map(({ buttons }) => buttons)).toEqual([['OK']]);
    expect(calls).toHaveLength(1);
  });
});

describe('the date of an event', () => {
  /** HĐ08 is the eighth activity. */
  const ROW = 9;
  const dates = async ({ plan }: Desk) => {
    const cells = (await plan.grid('plan'))[ROW - 1] ?? [];
    return ['start', 'end'].map((key) => cells[columnIndex('plan', key)] ?? '');
  };

  it('is asked for until it is a day, entered, and everything follows', async () => {
    const desk = await opened({ answer: () => ({ message: 'Đã kiểm tra 24 dòng.' }) });
    const told = await desk.play(ADMIN, 'setEventDate', [
      { button: 'OK', text: '31/4/2022' },
      { button: 'OK', text: 'hôm nào đó' },
      { button: 'OK', text: ' 20/5/2022 ' },
    ]);
    const asked = dataOf(told, 'prompt').map(({ message }) => message);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatch(/^HĐ08: Tọa đàm về công tác dân vận\nHiện tại: chưa có ngày\./);
    expect(asked[1]).toMatch(/^“31\/4\/2022” không phải là một ngày có thật/);
    expect(asked[2]).toMatch(/^“hôm nào đó” không phải/);
    expect(await dates(desk)).toEqual(['20/05/2022', '20/05/2022']);
    expect(desk.calls.map(({ name }) => name)).toEqual(['recalculate']);
    expect(dataOf(told, 'alert')[0]?.message).toBe('HĐ08: đã đặt ngày 20/05/2022.\n\nĐã kiểm tra 24 dòng.');
  });

  it('can be taken away again', async () => {
    const desk = await opened();
    await desk.plan.type(ADMIN, 'plan', ROW, 'end', '20/5/2022');
    const told = await desk.play(ADMIN, 'setEventDate', [{ button: 'OK', text: '' }]);
    expect(dataOf(told, 'prompt')[0]?.message).toContain('Hiện tại: ngày 20/5/2022.');
    expect(await dates(desk)).toEqual(['', '']);
  });

  it('stays on “Cancel”', async () => {
    const desk = await opened();
    await desk.play(ADMIN, 'setEventDate', [{ button: 'CANCEL' }]);
    expect([await dates(desk), desk.calls]).toEqual([['', ''], []]);
  });

  it('is asked for by code where several activities wait', async () => {
    const desk = await opened();
    await desk.plan.type(ADMIN, 'plan', 2, 'windowKind', 'Theo sự kiện');
    const told = await desk.play(ADMIN, 'setEventDate', [
      { button: 'OK', text: 'HĐ99' },
      { button: 'OK', text: 'hđ08' },
      { button: 'OK', text: '1-6-2022' },
    ]);
    const asked = dataOf(told, 'prompt').map(({ message }) => message);
    expect(asked[0]).toContain('HĐ08: Tọa đàm về công tác dân vận (chưa có ngày)\nNhập mã hoạt động:');
    expect(asked[1]).toMatch(/^Không có hoạt động “HĐ99” trong danh sách\./);
    expect(await dates(desk)).toEqual(['01/06/2022', '01/06/2022']);
  });

  it('is for admins: a unit is told so, and nothing is written', async () => {
    const desk = await opened();
    const told = await desk.play(DU01, 'setEventDate', [{ button: 'OK', text: '20/5/2022' }]);
    expect(dataOf(told, 'alert')[0]?.message).toBe(
      'Chưa ghi được ngày: chỉ quản trị sửa được tab “Kế hoạch”.',
    );
    expect([await dates(desk), desk.calls]).toEqual([['', ''], []]);
  });
});

describe('the names in the scripts', () => {
  const headers = (tab: TabKey) => (TABS[tab].columns as readonly Column[]).map(({ header }) => header);
  const known = new Map<string, readonly string[]>([
    ['TAB', Object.values(TABS).map(({ title }) => title)],
    ['UNITS', headers('units')],
    ['PROGRESS', headers('progress')],
    ['PLAN', headers('plan')],
    ['STATUS', Object.values(STATUS_LABEL)],
    ['WINDOW', WINDOW_CHOICES.map(({ label }) => label)],
  ]);

  it.each([
    ['PROGRESS_TAB', ['TAB']],
    ['PLAN_TAB', ['TAB']],
    ['UNITS_TAB', ['TAB']],
    ['RUNS_TAB', ['TAB']],
    ['UNIT_CODE', ['UNITS', 'PROGRESS']],
    ['UNIT_NAME', ['UNITS']],
    ['UNIT_MAILS', ['UNITS']],
    ['ACTIVITY_CODE', ['PLAN', 'PROGRESS']],
    ['STATUS', ['PROGRESS']],
    ['FINDINGS', ['PROGRESS']],
    ['WINDOW_KIND', ['PLAN']],
    ['WINDOW_START', ['PLAN']],
    ['WINDOW_END', ['PLAN']],
    ['EVENT', ['PLAN']],
    ['LATE', ['STATUS']],
    ['DUE_SOON', ['STATUS']],
    ['BY_EVENT', ['WINDOW']],
  ])('%s is what the sheet calls it', (constant, where) => {
    const value = new RegExp(`\nconst ${constant} = '(.*)';`).exec(scripts().join('\n'))?.[1];
    for (const list of where) expect(known.get(list)).toContain(value);
  });
});

function scripts(): string[] {
  return readdirSync(SHIPPED)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(SHIPPED, name), 'utf8'));
}
