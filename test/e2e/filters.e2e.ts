import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const UNIT = 'unit:DU02';
const STATUS = 'Hoàn thành đúng hạn';
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

interface Filtered {
  sheets: { basicFilter?: { criteria?: Record<string, { hiddenValues?: string[] }> } }[];
}

/** What the stored filter of `Tiến độ` hides among the statuses. */
async function hiddenStatuses(): Promise<string[]> {
  const { sheets } = await sheet.call<Filtered>(
    'GET',
    '?ranges=Tiến độ!A1&fields=sheets.basicFilter.criteria',
  );
  return sheets[0]?.basicFilter?.criteria?.[4]?.hiddenValues ?? [];
}

interface Place {
  unitCode: string;
  /** As people count. */
  row: number;
}

/** The rows with the status that the tests filter by. */
async function rowsWithStatus(): Promise<Place[]> {
  const values = await sheet.values('Tiến độ!A2:E');
  return values.flatMap(([unitCode = '', , , , status], index) =>
    status === STATUS ? [{ unitCode, row: index + 2 }] : [],
  );
}

async function someReader(): Promise<string> {
  const people = (await (await fetch(`${endpoints.sheets}/grid/people`)).json()) as {
    id: string;
    kind: string;
  }[];
  return people.find(({ kind }) => kind === 'reader')?.id ?? '';
}

/** The row below the header that the arrow key comes to. */
async function firstRow(grid: GridPage): Promise<string | null> {
  await grid.goTo('E1');
  await grid.page.keyboard.press('ArrowDown');
  return grid.selected();
}

/** Opens the list of the statuses from the keyboard and presses what is named in it, one after the other. */
async function filterStatus(grid: GridPage, names: RegExp[]): Promise<void> {
  const { keyboard } = grid.page;
  await grid.goTo('E1');
  await keyboard.press('Alt+ArrowDown');
  await grid.page.getByRole('dialog', { name: 'Lọc theo cột' }).waitFor();
  const focused = () =>
    grid.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  for (const name of names) {
    for (let presses = 0; presses < 20 && !name.test(await focused()); presses++) await keyboard.press('Tab');
    expect(await focused()).toMatch(name);
    await keyboard.press('Space');
  }
}

describe('a filter', () => {
  it('is set without a mouse, kept in the sheet, and holds in every browser and after a reload', async () => {
    const admin = await GridPage.open(browser, endpoints, { person: ADMIN });
    const unit = await GridPage.open(browser, endpoints, { person: UNIT });
    const [first] = await rowsWithStatus();
    await expect.poll(() => firstRow(admin), PATIENT).toBe('E2');
    await filterStatus(admin, [/^Chọn tất cả/, new RegExp(`^${STATUS}`), /^Xác nhận$/]);
    await expect.poll(hiddenStatuses, PATIENT).toContain('Đang thực hiện trong hạn');
    expect(await hiddenStatuses()).not.toContain(STATUS);
    await expect.poll(() => firstRow(admin), PATIENT).toBe(`E${first?.row}`);
    await expect.poll(() => firstRow(unit), PATIENT).toBe(`E${first?.row}`);
    await admin.page.reload();
    await admin.ready();
    await expect.poll(() => firstRow(admin), PATIENT).toBe(`E${first?.row}`);
    expect([...admin.errors, ...unit.errors]).toEqual([]);
    await unit.close();
    await admin.close();
  });

  it("leaves a unit's own rows to the unit, and selects one that is seen", async () => {
    const [first, ...others] = await rowsWithStatus();
    const own = others.find(({ unitCode }) => unitCode !== first?.unitCode);
    const unit = await GridPage.open(browser, endpoints, { person: `unit:${own?.unitCode}` });
    const before = await hiddenStatuses();
    await unit.goTo('E3');
    await unit.page.getByRole('button', { name: 'Hàng của đơn vị tôi' }).click();
    await expect.poll(() => unit.selected(), PATIENT).toBe(`E${own?.row}`);
    expect(await hiddenStatuses()).toEqual(before);
    await unit.close();
  });

  it('of a reader stays in the window, whatever others do meanwhile', async () => {
    const reader = await GridPage.open(browser, endpoints, { person: await someReader() });
    const before = await hiddenStatuses();
    await expect.poll(() => firstRow(reader), PATIENT).not.toBe('E2');
    await filterStatus(reader, [/^Chọn tất cả/, /^Xác nhận$/]);
    await expect.poll(() => firstRow(reader), PATIENT).toBe('E2');
    // A row that the filter of the others lets through.
    const [seen] = await rowsWithStatus();
    const cell = `P${seen?.row}`;
    const admin = await GridPage.open(browser, endpoints, { person: ADMIN });
    await admin.goTo(cell);
    await admin.type('Trong lúc người khác đang lọc');
    await expect.poll(() => sheet.value(`'Tiến độ'!${cell}`), PATIENT).toBe('Trong lúc người khác đang lọc');
    await reader.goTo(cell);
    await expect.poll(() => reader.value(), PATIENT).toBe('Trong lúc người khác đang lọc');
    expect(await firstRow(reader)).toBe('E2');
    expect(await hiddenStatuses()).toEqual(before);
    await admin.close();
    await reader.close();
  });

  it('is taken back by whoever may set it', async () => {
    const admin = await GridPage.open(browser, endpoints, { person: ADMIN });
    await expect.poll(() => firstRow(admin), PATIENT).not.toBe('E2');
    await filterStatus(admin, [/^Xóa lọc$/]);
    await expect.poll(hiddenStatuses, PATIENT).toEqual([]);
    await expect.poll(() => firstRow(admin), PATIENT).toBe('E2');
    expect(admin.errors).toEqual([]);
    await admin.close();
  });
});
