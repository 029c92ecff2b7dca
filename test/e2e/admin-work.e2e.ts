import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const UNIT = 'unit:DU02';
const DASHBOARD = 1004;
const PATIENT = { timeout: 30_000, interval: 200 };

let product: Product;
let endpoints: Endpoints;
let browser: Browser;
let admin: GridPage;

beforeAll(async () => {
  product = await Product.create();
  [endpoints, browser] = await Promise.all([product.start(), openBrowser()]);
  admin = await GridPage.open(browser, endpoints, { person: ADMIN });
});

afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

const dialog = () => admin.page.locator('dialog[open]');

/** Counts how many messages stand on the page at once from now on. @returns asks for the most so far */
async function mostMessages({ page }: GridPage): Promise<() => Promise<number>> {
  const most = await page.evaluateHandle(() => {
    const seen = { most: 0 };
    const count = () => {
      seen.most = Math.max(seen.most, document.querySelectorAll('.toast').length);
    };
    new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  return async () => (await most.jsonValue()).most;
}

describe('an admin at work', () => {
  it('recalculates from the menu, told one thing at a time, and sees status and dashboard change', async () => {
    await admin.goTo('E2', DASHBOARD);
    const doneBefore = Number(await admin.value());
    await admin.goTo('K16');
    await admin.type('15/3/2022');
    await admin.goTo('I16');
    await admin.type('100%');
    const most = await mostMessages(admin);
    await admin.menu('Tính lại');
    await expect.poll(() => dialog().textContent(), PATIENT).toContain('Đã kiểm tra');
    expect(await most()).toBe(1);
    await admin.page.keyboard.press('Enter');
    await expect.poll(() => dialog().count()).toBe(0);
    await admin.goTo('E16');
    await expect.poll(() => admin.value(), PATIENT).toBe('Hoàn thành đúng hạn');
    await admin.goTo('E2', DASHBOARD);
    await expect.poll(() => admin.value(), PATIENT).toBe(String(doneBefore + 1));
  });

  it('previews the weekly report in a window that Escape closes', async () => {
    await admin.menu('Xem trước báo cáo tuần');
    const report = admin.page.frameLocator('dialog[open] iframe');
    await expect.poll(() => report.locator('body').textContent(), PATIENT).toContain('Số liệu chung');
    await admin.page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
  });

  it('is asked before anything is sent, sends itself a trial, and reads it in the inbox', async () => {
    await admin.menu('Gửi báo cáo tuần…');
    const ask = admin.page.frameLocator('dialog[open] iframe');
    await ask.getByRole('button', { name: 'Gửi thử cho tôi' }).click(PATIENT);
    await expect
      .poll(() => ask.locator('body').textContent(), PATIENT)
      .toMatch(/quantri@dangbo\.example|Đã gửi/);
    await admin.page.keyboard.press('Escape');
    const inbox = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await inbox.goto(endpoints.mailbox);
    const mail = inbox.getByText('quantri@dangbo.example').first();
    await mail.click(PATIENT);
    const report = inbox.frameLocator('iframe').first();
    await expect.poll(() => report.locator('body').textContent(), PATIENT).toContain('Số liệu chung');
    await inbox.context().close();
  });

  it('gets help beside the sheet', async () => {
    await admin.menu('Trợ giúp');
    const help = admin.page.frameLocator('aside.sidebar iframe');
    await expect.poll(() => help.locator('body').textContent(), PATIENT).toContain('Tính lại');
    await admin.page.getByRole('button', { name: 'Đóng cửa sổ' }).click();
    expect(admin.errors).toEqual([]);
  });
});

describe('a unit in the menu', () => {
  it('is refused what only admins may do, in words', async () => {
    const grid = await GridPage.open(browser, endpoints, { person: UNIT });
    await grid.menu('Tính lại');
    await expect.poll(() => grid.page.locator('dialog[open]').textContent(), PATIENT).toMatch(/quản trị/i);
    await grid.close();
  });
});

describe('a phone', () => {
  it('shows rows as cards, opens a link from a mail at its row, and never scrolls sideways', async () => {
    const phone = await GridPage.open(browser, endpoints, {
      person: UNIT,
      hash: '#gid=1003&range=A15',
      width: 390,
      height: 844,
    });
    const linked = phone.page.locator('.card.linked');
    await expect.poll(() => linked.textContent(), PATIENT).toContain('DU02 · HĐ02');
    await phone.page.getByRole('button', { name: 'Hàng của đơn vị tôi' }).click();
    await expect.poll(() => phone.page.locator('.card-count').textContent(), PATIENT).toBe('12 dòng');
    await phone.page.getByRole('searchbox').fill('huong ve bien');
    await expect.poll(() => phone.page.locator('.card').count(), PATIENT).toBe(1);
    const wide = await phone.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
    await phone.close();
  });
});

describe('the keyboard', () => {
  it('reaches head, grid and tabs with F6 and the menu with arrows', async () => {
    const focused = () => admin.page.evaluate(() => document.activeElement?.textContent ?? '');
    await admin.goTo('A15');
    const visited: string[] = [];
    for (let press = 0; press < 3; press++) {
      await admin.page.keyboard.press('F6');
      visited.push(await focused());
    }
    expect(visited.some((text) => text === 'Tiến độ')).toBe(true);
    expect(visited.some((text) => text === 'Kế hoạch')).toBe(true);
    await admin.page.getByRole('button', { name: 'Kế hoạch', exact: true }).focus();
    await admin.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Tính lại');
    await admin.page.keyboard.press('End');
    expect(await focused()).toBe('Trợ giúp');
    await admin.page.keyboard.press('Escape');
    expect(await focused()).toBe('Kế hoạch');
  });
});
