import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const UNIT = 'unit:DU02';
const PLAN = 1001;
const PATIENT = { timeout: 20_000, interval: 100 };

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

/** Whoever has the keys, as a screen reader would call it. */
const focused = (grid: GridPage): Promise<string> =>
  grid.page.evaluate(() => {
    const { activeElement } = document;
    if ((activeElement as HTMLElement | null)?.isContentEditable) return 'ô của bảng tính';
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });

/** Presses a key until `wanted` has the focus. */
async function pressUntil(grid: GridPage, key: string, wanted: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    await grid.page.keyboard.press(key);
    if ((await focused(grid)).match(wanted)) return;
  }
  throw new Error(`${key} does not lead to ${wanted}, but to ${await focused(grid)}`);
}

/** The ring around whoever has the keys. */
const ring = (grid: GridPage): Promise<string> =>
  grid.page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);

describe('a unit without a mouse', () => {
  it('does its whole job: finds its rows, fills one, mends it, ticks a box, asks the menu', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: UNIT });
    const { keyboard } = grid.page;
    await grid.goTo('A1');

    await pressUntil(grid, 'F6', /^Kế hoạch$/);
    expect(await ring(grid)).toBe('solid');
    await pressUntil(grid, 'Tab', 'Hàng của đơn vị tôi');
    expect(await ring(grid)).toBe('solid');
    await keyboard.press('Enter');
    await expect.poll(() => grid.selected(), PATIENT).toBe('A14');

    for (let column = 0; column < 10; column++) await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await expect.poll(() => grid.selected(), PATIENT).toBe('K16');
    await keyboard.type('31/4/2022');
    await keyboard.press('Enter');
    await expect.poll(() => sheet.value("'Tiến độ'!H16"), PATIENT).toContain('31/4/2022');
    await keyboard.press('ArrowUp');
    await keyboard.type('15/3/2022');
    await keyboard.press('Tab');
    await expect.poll(() => sheet.value("'Tiến độ'!H16"), PATIENT).not.toContain('31/4/2022');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowLeft');
    await expect.poll(() => grid.selected(), PATIENT).toBe('I16');
    await keyboard.type('100%');
    await keyboard.press('Enter');
    await expect.poll(() => sheet.value("'Tiến độ'!E16"), PATIENT).toBe('Hoàn thành đúng hạn');

    await grid.goTo('S25');
    await keyboard.press('Space');
    await expect.poll(() => sheet.value("'Tiến độ'!S25"), PATIENT).toBe('TRUE');

    await pressUntil(grid, 'F6', /^Kế hoạch$/);
    await keyboard.press('ArrowDown');
    await pressUntil(grid, 'ArrowDown', 'Kiểm tra dòng của tôi');
    expect(await ring(grid)).toBe('solid');
    await keyboard.press('Enter');
    const dialog = grid.page.getByRole('dialog');
    await expect.poll(() => dialog.textContent(), PATIENT).toMatch(/dòng/);
    expect(await focused(grid)).toBe('Đồng ý');
    await keyboard.press('Tab');
    expect(await dialog.evaluate((box) => box.matches(':modal'))).toBe(true);
    expect(await focused(grid)).not.toMatch(/^Kế hoạch$|ô của bảng tính/);
    await keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await focused(grid)).toMatch(/Kế hoạch|ô của bảng tính/);

    await pressUntil(grid, 'F6', /^Tiến độ$/);
    await keyboard.press('ArrowLeft');
    await expect
      .poll(() => grid.page.locator('[role="tab"][aria-selected="true"]').textContent())
      .toBe('Tổng hợp');
    expect(grid.errors).toEqual([]);
    await grid.close();
  });

  it('changes who it is in the list of people', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: UNIT });
    await grid.goTo('A1');
    await grid.page.locator('#person').focus();
    expect(await ring(grid)).toBe('solid');
    const reloaded = grid.page.waitForEvent('load');
    await grid.page.keyboard.press('ArrowDown');
    await reloaded;
    await grid.ready();
    expect(await grid.page.locator('#person').inputValue()).toBe('unit:DU03');
    await grid.close();
  });
});

describe('a cell with a list', () => {
  it('opens it with Alt and the arrow, searches it without marks, and takes the choice with Enter', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN });
    const { keyboard } = grid.page;
    await grid.goTo('C3', PLAN);
    const before = await sheet.value("'Kế hoạch'!C3");
    await keyboard.press('Alt+ArrowDown');
    const list = grid.page.getByRole('combobox', { name: /Loại thời hạn/ });
    await list.waitFor();
    await expect.poll(() => grid.page.locator('.choices [aria-selected="true"]').textContent()).toBe(before);
    await keyboard.type('quy');
    await expect.poll(() => grid.page.locator('.choices li').allTextContents()).toEqual(['Quý']);
    await keyboard.press('Enter');
    await expect.poll(() => sheet.value("'Kế hoạch'!C3"), PATIENT).toBe('Quý');
    expect(await focused(grid)).toBe('ô của bảng tính');
    expect(await grid.selected()).toBe('C3');

    await keyboard.press('Enter');
    await list.waitFor();
    await keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    expect(await sheet.value("'Kế hoạch'!C3")).toBe('Quý');

    await keyboard.type('kh');
    await list.waitFor();
    expect(await list.inputValue()).toBe('kh');
    await keyboard.press('Escape');
    expect(grid.errors).toEqual([]);
    await grid.close();
  });
});
