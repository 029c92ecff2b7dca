import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';

const UNIT = 'unit:DU02';
const ADMIN = 'admin:quantri@dangbo.example';
/** Rows 14–25 of `Tiến độ` are DU02's; row 16 has neither percent nor date. */
const OWN_ROW = 16;
const SECOND = { timeout: 1000, interval: 50 };
const PATIENT = { timeout: 20_000, interval: 200 };

let product: Product;
let endpoints: Endpoints;
let browser: Browser;

beforeAll(async () => {
  product = await Product.create();
  [endpoints, browser] = await Promise.all([product.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** What the stored workbook shows, asked past the grid. */
async function stored(cell: string): Promise<string> {
  const range = encodeURIComponent(`'Tiến độ'!${cell}`);
  const url = `${endpoints.sheets}/v4/spreadsheets/${endpoints.spreadsheetId}/values/${range}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${endpoints.tokens.admin}` } });
  const { values } = (await response.json()) as { values?: string[][] };
  return values?.[0]?.[0] ?? '';
}

/** One change of the sheet's structure, made past the grid. */
async function change(request: object): Promise<void> {
  const url = `${endpoints.sheets}/v4/spreadsheets/${endpoints.spreadsheetId}:batchUpdate`;
  const headers = { authorization: `Bearer ${endpoints.tokens.service}`, 'content-type': 'application/json' };
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ requests: [request] }),
  });
  expect(await response.json()).toHaveProperty('replies');
}

async function as<T>(person: string, act: (grid: GridPage) => Promise<T>): Promise<T> {
  const grid = await GridPage.open(browser, endpoints, { person });
  try {
    const result = await act(grid);
    expect(grid.errors).toEqual([]);
    return result;
  } finally {
    await grid.close();
  }
}

describe('a unit at work', () => {
  it('finds its rows in one step', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('B1');
      await grid.page.getByRole('button', { name: 'Hàng của đơn vị tôi' }).click();
      await expect
        .poll(async () => {
          await grid.goTo('B1');
          await grid.page.keyboard.press('ArrowDown');
          return grid.selected();
        }, PATIENT)
        .toBe('B14');
      expect(await stored('A14')).toBe('DU02');
    }));

  it('types a bad date, sees the finding beside it, and mends it', () =>
    as(UNIT, async (grid) => {
      await grid.goTo(`K${OWN_ROW}`);
      await grid.type('31/4/2022');
      await grid.goTo(`H${OWN_ROW}`);
      await expect.poll(() => grid.value(), PATIENT).toContain('31/4/2022');
      await grid.goTo(`K${OWN_ROW}`);
      expect(await grid.value()).toBe('31/4/2022');
      await grid.type('15/3/2022');
      await grid.goTo(`I${OWN_ROW}`);
      await grid.type('100%');
      await grid.goTo(`H${OWN_ROW}`);
      await expect.poll(() => grid.value(), PATIENT).toBe('');
      await grid.goTo(`E${OWN_ROW}`);
      await expect.poll(() => grid.value(), PATIENT).toBe('Hoàn thành đúng hạn');
      expect(await stored(`K${OWN_ROW}`)).toMatch(/^15\/0?3\/2022$/);
    }));

  it("is refused another unit's row and told whose it is", () =>
    as(UNIT, async (grid) => {
      const before = await stored('I5');
      await grid.goTo('I5');
      await grid.page.keyboard.type('9');
      await expect.poll(() => grid.message()).toContain('Đảng ủy Bộ B01 (DU01)');
      await grid.page.keyboard.press('Escape');
      await grid.page.keyboard.press('Delete');
      expect(await grid.value()).toBe(before);
      expect(await stored('I5')).toBe(before);
    }));

  it('takes pasted cells as they were typed', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('L16');
      await grid.page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Đã tổ chức\t8/10\nĐã báo cáo\t12');
        document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      });
      await expect.poll(() => stored('M17'), PATIENT).toBe('12');
      expect([await stored('L16'), await stored('M16'), await stored('L17')]).toEqual([
        'Đã tổ chức',
        '8/10',
        'Đã báo cáo',
      ]);
    }));

  it('ticks a box with the space bar, and takes it back', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('S25');
      await grid.page.keyboard.press('Space');
      await expect.poll(() => stored('S25'), PATIENT).toBe('TRUE');
      await expect.poll(() => grid.value(), PATIENT).toBe('Đã đánh dấu');
      await grid.page.keyboard.press('Space');
      await expect.poll(() => stored('S25'), PATIENT).toBe('FALSE');
    }));
});

describe('a reader', () => {
  it('may change nothing', () =>
    as('reader:', async (grid) => {
      const reader = await grid.page.evaluate(async () => {
        const people = (await (await fetch('/grid/people')).json()) as { id: string; kind: string }[];
        return people.find(({ kind }) => kind === 'reader')?.id ?? '';
      });
      await grid.page.locator('#person').selectOption(reader);
      await grid.page.waitForEvent('load');
      await grid.ready();
      await grid.goTo(`I${OWN_ROW}`);
      await grid.page.keyboard.type('5');
      await expect.poll(() => grid.message()).toContain('chỉ có quyền đọc');
    }));
});

describe('two browsers side by side', () => {
  it('show each other edits of different cells within a second, and lose neither', () =>
    as(UNIT, (unit) =>
      as(ADMIN, async (admin) => {
        await unit.goTo('P18');
        await admin.goTo('Q18');
        await Promise.all([unit.type('Thiếu kinh phí'), admin.type('Đề nghị cấp thêm')]);
        await Promise.all([unit.goTo('Q18'), admin.goTo('P18')]);
        await expect.poll(() => unit.value(), SECOND).toBe('Đề nghị cấp thêm');
        await expect.poll(() => admin.value(), SECOND).toBe('Thiếu kinh phí');
      }),
    ));

  it('end with one value where both typed into the same cell', () =>
    as(UNIT, (unit) =>
      as(ADMIN, async (admin) => {
        await Promise.all([unit.goTo('P19'), admin.goTo('P19')]);
        await Promise.all([unit.type('của đơn vị'), admin.type('của quản trị')]);
        await Promise.all([unit.goTo('P19'), admin.goTo('P19')]);
        await expect.poll(async () => (await unit.value()) === (await admin.value()), PATIENT).toBe(true);
        expect(await stored('P19')).toBe(await unit.value());
        expect(['của đơn vị', 'của quản trị']).toContain(await unit.value());
      }),
    ));
});

describe('a lost connection', () => {
  it('is shown, and what was typed meanwhile is sent', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('P20');
      await grid.page.context().setOffline(true);
      await grid.type('Gõ khi mất mạng');
      await expect.poll(() => grid.page.locator('.state').textContent(), PATIENT).toContain('1 ô chờ gửi');
      expect(await stored('P20')).toBe('');
      await grid.page.context().setOffline(false);
      await expect.poll(() => stored('P20'), PATIENT).toBe('Gõ khi mất mạng');
    }));

  it('refuses aloud what somebody else has changed meanwhile, and keeps the words', () =>
    as(UNIT, (unit) =>
      as(ADMIN, async (admin) => {
        await unit.goTo('P21');
        await unit.page.context().setOffline(true);
        await unit.type('Lời của đơn vị');
        await admin.goTo('P21');
        await admin.type('Lời của quản trị');
        await expect.poll(() => stored('P21'), PATIENT).toBe('Lời của quản trị');
        await unit.page.context().setOffline(false);
        await expect.poll(() => unit.message(), PATIENT).toContain('Lời của đơn vị');
        expect(await stored('P21')).toBe('Lời của quản trị');
        await unit.goTo('P21');
        await expect.poll(() => unit.value(), PATIENT).toBe('Lời của quản trị');
      }),
    ));

  it('is over: what was typed follows its row, which others moved meanwhile', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('P24');
      await grid.page.context().setOffline(true);
      await grid.type('Theo dòng của mình');
      await expect.poll(() => grid.page.locator('.state').textContent(), PATIENT).toContain('1 ô chờ gửi');
      await change({
        insertDimension: {
          range: { sheetId: 1003, dimension: 'ROWS', startIndex: 4, endIndex: 5 },
          inheritFromBefore: true,
        },
      });
      await grid.page.context().setOffline(false);
      await expect.poll(() => stored('P25'), PATIENT).toBe('Theo dòng của mình');
      expect(await stored('P24')).toBe('');
      await grid.goTo('P25');
      await expect.poll(() => grid.value(), PATIENT).toBe('Theo dòng của mình');
      await change({
        deleteDimension: { range: { sheetId: 1003, dimension: 'ROWS', startIndex: 4, endIndex: 5 } },
      });
      await grid.goTo('P24');
      await expect.poll(() => grid.value(), PATIENT).toBe('Theo dòng của mình');
    }));

  it('of a restart loses nothing, neither what was sent nor what waits', () =>
    as(UNIT, async (grid) => {
      await grid.goTo('Q22');
      await grid.type('Trước khi khởi động lại');
      await expect.poll(() => stored('Q22'), PATIENT).toBe('Trước khi khởi động lại');
      await product.stop();
      await grid.goTo('Q23');
      await grid.type('Trong khi khởi động lại');
      endpoints = await product.start();
      await expect
        .poll(() => stored('Q23'), { timeout: 60_000, interval: 500 })
        .toBe('Trong khi khởi động lại');
      expect(await stored('Q22')).toBe('Trước khi khởi động lại');
    }));
});
