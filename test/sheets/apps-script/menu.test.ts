import { describe, expect, it } from 'vitest';
import { TABS } from '../../../sheets/template/template.ts';
import { fakeGoogle, sourceOf } from './fake-google.ts';

const answering = (answer: object) => () => ({ code: 200, text: JSON.stringify(answer) });
const finding = (row: number | null, message: string) => ({ tab: 'Tiến độ', row, column: null, message });

describe('the menu “Kế hoạch”', () => {
  it('holds every action, each with a function behind it', () => {
    const google = fakeGoogle();
    google.run('onOpen');
    expect(google.menu.title).toBe('Kế hoạch');
    expect(google.menu.items.map(({ caption }) => caption)).toEqual([
      'Tính lại',
      'Kiểm tra dòng đang chọn',
      'Xem trước báo cáo tuần',
      'Gửi báo cáo tuần…',
      'Nhắc đơn vị chưa báo cáo…',
      'Bật kiểm tra khi nhập',
      'Trợ giúp',
    ]);
    for (const { caption, handler } of google.menu.items) {
      google.run(handler);
      expect(google.alerts.length + google.dialogs.length, caption).toBeGreaterThan(0);
      google.alerts.length = 0;
      google.dialogs.length = 0;
    }
  });

  it.each([
    { item: 'sendWeeklyReport', name: 'weekly-report' },
    { item: 'remindUnits', name: 'remind' },
  ])('asks before $item and sends nothing on “No”', ({ item, name }) => {
    const refused = fakeGoogle({ confirms: false });
    refused.run(item);
    expect(refused.alerts).toHaveLength(1);
    expect(refused.sent).toEqual([]);
    const agreed = fakeGoogle({ answer: answering({ message: 'Đã gửi 6 thư.' }) });
    agreed.run(item);
    expect(agreed.sent[0]?.url).toBe(`https://functions.example/${name}`);
    expect(agreed.alerts.at(-1)?.text).toBe('Đã gửi 6 thư.');
  });

  it('checks the selected rows, each once, without the header and the empty rows below', () => {
    const google = fakeGoogle({
      selected: [
        [5, 6],
        [1, 2],
        [6, 6],
        [816, 1000],
      ],
      answer: answering({ message: 'Đã kiểm tra 5 dòng.', findings: [] }),
    });
    google.run('checkSelectedRows');
    expect(google.bodies()).toEqual([{ spreadsheetId: 'sheet-1', rows: [2, 5, 6, 816, 817] }]);
    expect(google.alerts[0]?.text).toBe('Đã kiểm tra 5 dòng.');
  });

  it.each([
    { name: 'nothing is selected', options: {} },
    { name: 'another tab is open', options: { tab: 'Kế hoạch', selected: [[2, 3]] as [number, number][] } },
    { name: 'only the header is selected', options: { selected: [[1, 1]] as [number, number][] } },
  ])('asks for rows when $name', ({ options }) => {
    const google = fakeGoogle(options);
    google.run('checkSelectedRows');
    expect(google.sent).toEqual([]);
    expect(google.alerts[0]?.text).toContain('Hãy chọn');
  });

  it('lists ten findings and counts the rest', () => {
    const findings = [
      finding(null, 'Thiếu dòng.'),
      ...Array.from({ length: 11 }, (_, i) => finding(i + 2, `Lỗi ${i}.`)),
    ];
    const google = fakeGoogle({ selected: [[2, 20]], answer: answering({ message: 'Có lỗi.', findings }) });
    google.run('checkSelectedRows');
    const text = google.alerts[0]?.text ?? '';
    expect(text).toContain('Có lỗi.\n\nThiếu dòng.\n\nDòng 2: Lỗi 0.');
    expect(text).toContain('Dòng 10: Lỗi 8.');
    expect(text).not.toContain('Dòng 11');
    expect(text).toContain('và 2 mục khác');
  });

  it('shows the report as it will be mailed', () => {
    const html = '<p>Báo cáo</p>';
    const google = fakeGoogle({
      answer: answering({ subject: 'Báo cáo tuần 11', html, message: 'Chưa gửi.' }),
    });
    google.run('previewReport');
    expect(google.dialogs).toEqual([{ title: 'Báo cáo tuần 11', html }]);
    expect(google.alerts).toEqual([]);
  });

  it('names the progress tab as the sheet does', () => {
    expect(sourceOf('menu.js')).toContain(`const PROGRESS_TAB = '${TABS.progress.title}';`);
  });
});
