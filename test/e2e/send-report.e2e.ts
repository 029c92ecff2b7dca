import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { RECEIVERS_TAB } from '../../sheets/template/tabs/receivers.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const { sheetId: RECEIVERS, title: TITLE } = RECEIVERS_TAB;
const NEW_MAIL = 'nguoi-nhan-moi@dangbo.example';
const PATIENT = { timeout: 30_000, interval: 200 };

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

/** Rows of the receivers' tab as they are stored. */
const receivers = (): Promise<string[][]> => sheet.values(`'${TITLE}'!A2:E`);

/** Types a receiver into the first free row, the role from its list. */
async function addReceiver(grid: GridPage): Promise<void> {
  const row = (await receivers()).length + 2;
  await grid.goTo(`A${row}`, RECEIVERS);
  await grid.type('Đồng chí Nguyễn Văn Mới');
  await grid.goTo(`C${row}`, RECEIVERS);
  await grid.type(NEW_MAIL);
  await grid.goTo(`E${row}`, RECEIVERS);
  await grid.page.keyboard.type('ban sao');
  await grid.page.keyboard.press('Enter');
  await expect
    .poll(async () => (await receivers()).at(-1), PATIENT)
    .toEqual(['Đồng chí Nguyễn Văn Mới', '', NEW_MAIL, '', 'Nhận bản sao']);
}

/** The report as it came to an address, read in the inbox. */
async function openMail(address: string): Promise<FrameLocator> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const inbox = await context.newPage();
  await inbox.goto(endpoints.mailbox);
  await inbox.getByText(address).first().click(PATIENT);
  return inbox.frameLocator('iframe').first();
}

describe('the weekly report, sent from the menu', () => {
  it('goes to whoever has not had it, as the window says before, and is read in the inbox', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: ADMIN });
    await addReceiver(grid);
    await grid.menu('Gửi báo cáo tuần…');
    const ask = grid.page.frameLocator('dialog[open] iframe');
    const send = ask.getByRole('button', { name: /^Gửi \d+ thư$/ });
    await send.waitFor(PATIENT);
    expect(await send.textContent()).toBe('Gửi 1 thư');
    expect(await ask.locator('#status').textContent()).toContain('báo cáo tới 1 người nhận');
    await send.click();
    await expect.poll(() => ask.locator('#status').textContent(), PATIENT).toContain(': 1 đã gửi;');

    const report = await openMail(NEW_MAIL);
    await expect.poll(() => report.locator('body').textContent(), PATIENT).toContain('Số liệu chung');
    const text = (await report.locator('body').textContent()) ?? '';
    expect(text).toContain('Báo cáo tuần 11/2022');
    expect(text).toContain('Kính gửi: Ban Thường vụ');
    expect(text).toMatch(/Hoàn thành đúng hạn\s*40/);

    await grid.page.keyboard.press('Escape');
    await grid.menu('Gửi báo cáo tuần…');
    await expect.poll(() => ask.locator('#status').textContent(), PATIENT).toContain('đều đã có thư');
    expect(await send.isVisible()).toBe(false);
    expect(grid.errors).toEqual([]);
    await grid.close();
  });
});
