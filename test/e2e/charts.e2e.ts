import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const DASHBOARD = '#gid=1004';
const PATIENT = { timeout: 15_000, interval: 200 };

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

const cell = (name: string): string => `/values/${encodeURIComponent(`'Tổng hợp'!${name}`)}`;
const pie = (grid: GridPage) => grid.page.getByRole('img', { name: /^Toàn kế hoạch/ });
const bars = (grid: GridPage) => grid.page.getByRole('img', { name: /^Bốn trạng thái/ });
const textOf = async (chart: ReturnType<typeof pie>): Promise<string> => (await chart.textContent()) ?? '';

/** Where an element stands, px. */
async function place(chart: ReturnType<typeof pie>): Promise<{ left: number; right: number; top: number }> {
  const box = await chart.boundingBox();
  if (!box) throw new Error('not to be seen');
  return { left: box.x, right: box.x + box.width, top: box.y };
}

describe('the charts of a tab', () => {
  it('stand beside the cells as soon as the tab is opened, and go with it', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN, hash: DASHBOARD });
    const { values } = await sheet.call<{ values: string[][] }>('GET', cell('E2'));
    await expect.poll(() => textOf(pie(grid)), PATIENT).toContain(`${values[0]?.[0]} (`);
    expect(await textOf(bars(grid))).toContain('HĐ12');
    const cells = await place(grid.page.locator('.grid'));
    expect((await place(pie(grid))).left).toBeGreaterThanOrEqual(cells.right);
    expect((await place(bars(grid))).right).toBeLessThanOrEqual(1280);
    await grid.page.getByRole('tab', { name: 'Tiến độ' }).click();
    await expect.poll(() => pie(grid).count()).toBe(0);
    expect((await place(grid.page.locator('.grid'))).right).toBe(1280);
    expect(grid.errors).toEqual([]);
    await grid.close();
  });

  it('follow the values and the titles that others change', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN, hash: DASHBOARD });
    await sheet.call('PUT', `${cell('E2')}?valueInputOption=RAW`, { values: [[4321]] });
    await expect.poll(() => textOf(pie(grid)), PATIENT).toContain('4.321 (');
    const fields = 'sheets.charts(chartId,spec)';
    const { sheets } = await sheet.call<{ sheets: { charts?: { chartId: number; spec: object }[] }[] }>(
      'GET',
      `?fields=${fields}`,
    );
    const [{ chartId, spec } = { chartId: 0, spec: {} }] = sheets.flatMap(({ charts = [] }) => charts);
    const updateChartSpec = { chartId, spec: { ...spec, title: 'Cả kế hoạch <b>' } };
    await sheet.call('POST', ':batchUpdate', { requests: [{ updateChartSpec }] });
    await expect.poll(() => textOf(pie(grid)), PATIENT).toContain('Cả kế hoạch <b>');
    await grid.close();
  });

  it('stand above the cards on a phone, and close', async () => {
    const phone = { person: ADMIN, hash: DASHBOARD, width: 390, height: 844 };
    const grid = await GridPage.open(browser, endpoints, phone);
    await expect.poll(() => textOf(bars(grid)), PATIENT).toContain('HĐ01');
    await expect.poll(() => grid.page.locator('.card-count').textContent(), PATIENT).toMatch(/dòng$/);
    const card = grid.page.locator('.card').first();
    expect((await place(bars(grid))).right).toBeLessThanOrEqual(390);
    expect((await place(card)).top).toBeGreaterThan((await place(bars(grid))).top);
    await grid.page.getByText('Biểu đồ', { exact: true }).click();
    await expect.poll(() => bars(grid).isVisible()).toBe(false);
    expect((await place(card)).top).toBeLessThan(400);
    await grid.close();
  });
});
