import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATUS_LABEL } from '../../../functions/status/status-label.ts';
import { columnTables, settingsTable, withGuideTables } from '../../../sheets/template/guide.ts';
import { SETTINGS } from '../../../sheets/template/settings.ts';
import { TAB_LIST } from '../../../sheets/template/template.ts';

const guide = readFileSync(new URL('../../../docs/huong-dan-su-dung.md', import.meta.url), 'utf8');

/** Tables without the padding of their cells. */
const plain = (table: string): string => table.replace(/ +/g, ' ');

describe('the column tables', () => {
  it('have a section for each tab and a line for each visible column', () => {
    const tables = columnTables();
    for (const { title, purpose, columns } of TAB_LIST) {
      const section = tables.split(`### Tab “${title}”\n`)[1]?.split('\n### ')[0] ?? '';
      expect(section, title).toContain(purpose);
      const lines = section.split('\n').filter((line) => line.startsWith('| **'));
      expect(lines.map((line) => /\*\*(.+?)\*\*/.exec(line)?.[1])).toEqual(
        columns.filter(({ hidden }) => !hidden).map(({ header }) => header),
      );
    }
  });

  it('say who fills a column, what it holds and how', () => {
    expect(plain(columnTables())).toContain(
      '| **Điều chỉnh** | Quản trị | Chọn trong danh sách (Tạm hoãn, Rút) | ',
    );
    expect(plain(columnTables())).toContain('| **Mã đơn vị** (bắt buộc) | Quản trị | Mã | ');
    expect(plain(columnTables())).toContain('| **Trạng thái** | Hệ thống | Chữ | ');
  });

  it('leave out the columns that the sheet hides', () => {
    expect(columnTables()).not.toContain('Dấu kiểm tra');
  });
});

describe('the settings table', () => {
  it('has a line for each setting', () => {
    expect(settingsTable().split('\n')).toHaveLength(SETTINGS.length + 2);
    expect(plain(settingsTable())).toContain('| **Ngày gửi báo cáo tuần** | Thứ Sáu | ');
  });
});

describe('the user guide', () => {
  it('says what the declaration says: `node scripts/print-guide.ts` brings it up to date', () => {
    expect(withGuideTables(guide)).toBe(guide);
  });

  it('explains every status', () => {
    for (const label of Object.values(STATUS_LABEL)) expect(plain(guide)).toContain(`\n| ${label} | `);
  });

  it('names every tab', () => {
    for (const { title } of TAB_LIST) expect(guide).toContain(`“${title}”`);
  });

  it('is refused where the markers are missing', () => {
    expect(() => withGuideTables('# Hướng dẫn')).toThrow('markers');
  });
});
