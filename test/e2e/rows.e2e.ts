import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { SLOGANS_TAB } from '../../sheets/template/tabs/reference.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const UNIT = 'unit:DU02';
const { sheetId: SLOGANS, title: SLOGANS_TITLE } = SLOGANS_TAB;
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

async function firstColumn(): Promise<string[]> {
  return (await sheet.values(`'${SLOGANS_TITLE}'!A2:A`)).map(([text = '']) => text);
}

const rowMenu = async (grid: GridPage, label: string): Promise<void> => {
  await grid.page.getByRole('button', { name: 'Dòng', exact: true }).click({ timeout: 30_000 });
  await grid.page.getByRole('menuitem', { name: label }).click();
};

describe('rows', () => {
  it('are inserted, sorted and deleted by an admin, and other browsers see it', async () => {
    const admin = await GridPage.open(browser, endpoints, { person: ADMIN });
    const other = await GridPage.open(browser, endpoints, { person: UNIT });
    const before = await firstColumn();
    await admin.goTo('A3', SLOGANS);
    await other.goTo('A4', SLOGANS);
    await rowMenu(admin, 'Chèn dòng phía trên');
    await expect.poll(firstColumn, PATIENT).toEqual([before[0], '', ...before.slice(1)]);
    await expect.poll(() => other.value(), PATIENT).toBe(before[1]);

    await admin.goTo('A3', SLOGANS);
    await admin.type('Áo mới');
    await expect.poll(firstColumn, PATIENT).toContain('Áo mới');
    await admin.goTo('A3', SLOGANS);
    await rowMenu(admin, 'Xếp giảm dần theo cột này');
    await expect.poll(firstColumn, PATIENT).not.toEqual([before[0], 'Áo mới', ...before.slice(1)]);
    const descending = await firstColumn();
    expect(descending.toSorted()).toEqual([...before, 'Áo mới'].toSorted());
    await other.goTo('A2', SLOGANS);
    await expect.poll(() => other.value(), PATIENT).toBe(descending[0]);

    const row = descending.indexOf('Áo mới') + 2;
    await admin.goTo(`A${row}`, SLOGANS);
    await rowMenu(admin, 'Xóa dòng đang chọn…');
    const question = admin.page.getByRole('dialog', { name: 'Xóa dòng' });
    expect(await question.textContent()).toContain(`Xóa dòng ${row} của tab “${SLOGANS_TITLE}”`);
    await question.getByRole('button', { name: 'Xóa' }).click();
    await expect.poll(firstColumn, PATIENT).toEqual(descending.filter((text) => text !== 'Áo mới'));
    expect([...admin.errors, ...other.errors]).toEqual([]);
    await other.close();
    await admin.close();
  });

  it('stay where the system keeps columns of its own, and the refusal says why', async () => {
    const admin = await GridPage.open(browser, endpoints, { person: ADMIN });
    await admin.goTo('I5');
    await rowMenu(admin, 'Xóa dòng đang chọn…');
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
    await expect.poll(() => admin.message(), PATIENT).toContain('Không xóa được dòng 5 ở tab “Tiến độ”');
    expect(await admin.message()).toContain('Ô này do hệ thống tính và ghi');
    await admin.close();
  });

  it('are no business of a unit', async () => {
    const unit = await GridPage.open(browser, endpoints, { person: UNIT });
    await unit.page.getByRole('button', { name: 'Kế hoạch', exact: true }).waitFor({ timeout: 30_000 });
    expect(await unit.page.getByRole('button', { name: 'Dòng', exact: true }).count()).toBe(0);
    await unit.close();
  });
});
