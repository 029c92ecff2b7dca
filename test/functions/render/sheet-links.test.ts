import { describe, expect, it } from 'vitest';
import { sheetLinks } from '../../../functions/render/sheet-links.ts';

describe('sheetLinks', () => {
  const links = sheetLinks('https://docs.google.com', 'bang-1');
  const sheet = 'https://docs.google.com/spreadsheets/d/bang-1/edit';

  it('leads to the sheet, a tab and a row', () => {
    expect(links.sheet()).toBe(sheet);
    expect(links.tab('Tổng hợp')).toBe(`${sheet}#gid=1004`);
    expect(links.row('Tiến độ', 15)).toBe(`${sheet}#gid=1003&range=A15`);
  });

  it('leads to the tab where a finding has no row, and to the sheet where a tab is unknown', () => {
    expect(links.row('Kế hoạch', null)).toBe(`${sheet}#gid=1001`);
    expect(links.tab('Tab khác')).toBe(sheet);
  });

  it('lets no id break out of the address', () => {
    expect(sheetLinks('https://x.example', 'a/../"b').sheet()).toBe(
      'https://x.example/spreadsheets/d/a%2F..%2F%22b/edit',
    );
  });
});
