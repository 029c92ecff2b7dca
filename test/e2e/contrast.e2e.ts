import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { faintOn } from './contrast.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const UNIT = 'unit:DU02';
const PLAN = 1001;
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

/** Waits for what is to be judged, then judges the page with it. */
async function judged(page: Page, shown: string): Promise<unknown[]> {
  await page.locator(shown).first().waitFor();
  return faintOn(page);
}

describe('the contrast of the page', () => {
  it('finds a text that is too faint', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<p style="color:#999">xám</p><p style="color:#666">đậm</p><input id="x" style="border:1px solid #ccc">',
    );
    expect(await faintOn(page)).toMatchObject([{ text: 'xám' }, { text: 'edge of x' }]);
    await page.close();
  });

  it('is enough in head, cell line, tabs, menus, lists, messages and charts', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN });
    const { page } = grid;
    await grid.goTo('E5');
    expect(await judged(page, '.cell-line .owner:not(:empty)')).toEqual([]);
    await page.getByRole('button', { name: 'Kế hoạch', exact: true }).click({ timeout: 30_000 });
    expect(await judged(page, '.menu button:focus')).toEqual([]);
    await page.keyboard.press('Escape');
    await grid.goTo('E5');
    await page.keyboard.type('x');
    expect(await judged(page, '.toast.warning')).toEqual([]);
    await grid.goTo('C3', PLAN);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await judged(page, '.choices [aria-selected="true"]')).toEqual([]);
    await page.keyboard.type('zzz');
    expect(await judged(page, '.choices .empty:not(:empty)')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    expect(await judged(page, '.charts summary')).toEqual([]);
    await grid.close();
  });

  it('is enough in questions, windows of the menu and the pages in them', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN });
    const { page } = grid;
    await grid.goTo('I16');
    await grid.menu('Kiểm tra dòng đang chọn');
    expect(await judged(page, 'dialog.ask[open]')).toEqual([]);
    await page.keyboard.press('Escape');
    for (const [item, frame] of [
      ['Gửi báo cáo tuần…', 'dialog[open] iframe'],
      ['Trợ giúp', 'aside.sidebar iframe'],
    ] as const) {
      await grid.menu(item);
      await expect.poll(() => page.frameLocator(frame).locator('body').textContent(), PATIENT).toMatch(/\S/);
      expect(await faintOn(page)).toEqual([]);
      const framed = await (await page.locator(frame).elementHandle())?.contentFrame();
      if (!framed) throw new Error('no page in the frame');
      await framed.locator('button, h2').first().waitFor();
      expect(await faintOn(framed)).toEqual([]);
      expect(await framed.evaluate(() => document.compatMode)).toBe('CSS1Compat');
      await page.keyboard.press('Escape');
    }
    await grid.close();
  });

  it('is enough where the connection is lost, and where my rows are chosen', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: UNIT });
    await grid.page.getByRole('button', { name: 'Hàng của đơn vị tôi' }).click();
    await grid.page.context().setOffline(true);
    await grid.goTo('P20');
    await grid.type('Khi mất mạng');
    expect(await judged(grid.page, '.state[data-state="offline"]')).toEqual([]);
    await grid.close();
  });

  it('is enough on the cards of a phone', async () => {
    const phone = { person: UNIT, hash: '#gid=1003&range=A15', width: 390, height: 844 };
    const grid = await GridPage.open(browser, endpoints, phone);
    expect(await judged(grid.page, '.card .badge')).toEqual([]);
    await grid.close();
  });
});
