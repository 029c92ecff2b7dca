import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const UNIT = 'unit:DU02';
const ADMIN = 'admin:quantri@dangbo.example';
const SECOND = { timeout: 1000, interval: 50 };
const PATIENT = { timeout: 20_000, interval: 200 };

let product: Product;
let endpoints: Endpoints;
let browser: Browser;
const sheet = new SheetApi(() => endpoints);

beforeAll(async () => {
  product = await Product.create();
  [endpoints, browser] = await Promise.all([product.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** What a cell of `Tiến độ` shows, asked past the grid. */
const stored = (cell: string): Promise<string> => sheet.value(`'Tiến độ'!${cell}`);

const as = <T>(person: string, act: (grid: GridPage) => Promise<T>): Promise<T> =>
  GridPage.during(browser, endpoints, person, act);

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
      await sheet.change({
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
      await sheet.change({
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
