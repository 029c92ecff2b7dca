/** A plan document goes into the sheet, changes, and goes in again; what units typed is still there. */
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { TABS, type TabKey } from '../../sheets/template/template.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';

const ADMIN = 'admin:quantri@dangbo.example';
const PLAN = TABS.plan.sheetId;
const PATIENT = { timeout: 60_000, interval: 200 };
const DOCUMENT = new URL('../../examples/ke-hoach-15-nam/ke-hoach.txt', import.meta.url);
const NEW_ACTIVITY =
  '(5) Trao tặng học bổng cho con em công nhân vượt khó học giỏi ở vùng biên giới. *Thực hiện trước ngày 31/9/2022.*';

let product: Product;
let endpoints: Endpoints;
let browser: Browser;
let admin: GridPage;
let text: string;
/** The first activity later, the fifth gone, another one in its place. */
let changed: string;

beforeAll(async () => {
  text = await readFile(DOCUMENT, 'utf8');
  changed = text
    .replace('01/2022 đến tháng 4/2022', '01/2022 đến tháng 9/2022')
    .replace(/^\(5\) .*$/m, NEW_ACTIVITY);
  product = await Product.create();
  [endpoints, browser] = await Promise.all([product.start(), openBrowser()]);
  admin = await GridPage.open(browser, endpoints, { person: ADMIN, hash: `#gid=${PLAN}` });
});

afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

const dialog = () => admin.page.frameLocator('dialog[open] iframe');
const said = () => dialog().getByRole('status').textContent();
const button = (name: string | RegExp) => dialog().getByRole('button', { name, exact: true });

async function hand(document: string): Promise<void> {
  await admin.menu('Nhập kế hoạch từ văn bản…');
  await dialog().getByLabel('Văn bản kế hoạch').fill(document);
  await button('Xem trước').click();
  await expect.poll(said, PATIENT).toMatch(/^Đọc được/);
}

/** A tab's filled rows by column key. */
async function rows(tab: TabKey): Promise<Array<Record<string, unknown>>> {
  const { sheets, spreadsheetId, tokens } = endpoints;
  const range = encodeURIComponent(`'${TABS[tab].title}'`);
  const response = await fetch(`${sheets}/v4/spreadsheets/${spreadsheetId}/values/${range}`, {
    headers: { authorization: `Bearer ${tokens.admin}` },
  });
  const { values = [] } = (await response.json()) as { values?: unknown[][] };
  return values
    .slice(1)
    .map((row) => Object.fromEntries(TABS[tab].columns.map(({ key }, index) => [key, row[index] ?? ''])));
}

const typed = async () =>
  new Map(
    (await rows('progress')).map((row, index) => [
      `${index} ${row.unitCode} ${row.activityCode}`,
      TABS.progress.columns.filter(({ owner }) => owner !== 'system').map(({ key }) => row[key]),
    ]),
  );

describe('the document the sheet was made from', () => {
  it('finds nothing to write', async () => {
    await hand(text);
    expect(await said()).toMatch(/^Đọc được 12 hoạt động: 0 mới, 0 thay đổi, 12 giữ nguyên; 0 hoạt động/);
    await button('Áp dụng').click();
    await expect
      .poll(() => dialog().locator('#preview').textContent(), PATIENT)
      .toContain('không có gì phải ghi');
    await button('Đóng').click();
    await expect.poll(() => admin.page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('a file', () => {
  it('is read like pasted text, until something else is pasted', async () => {
    await admin.menu('Nhập kế hoạch từ văn bản…');
    const files = dialog().getByLabel(/tệp .docx/);
    await files.setInputFiles({ name: 'ke-hoach.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await button('Xem trước').click();
    await expect.poll(said, PATIENT).toMatch(/^Đọc được 12 hoạt động: 0 mới/);
    await button('Quay lại văn bản').click();
    await dialog().getByLabel('Văn bản kế hoạch').fill('Kính gửi các đồng chí.');
    await button('Xem trước').click();
    await expect.poll(said, PATIENT).toContain('Không thấy hoạt động nào');
    await button('Đóng').click();
  });
});

describe('the same document, changed', () => {
  it('shows each activity’s words beside what was understood, doubtful ones first and marked', async () => {
    await hand(changed);
    expect(await said()).toMatch(/^Đọc được 12 hoạt động: 1 mới, 1 thay đổi, 10 giữ nguyên; 1 hoạt động/);
    const [first, second] = [dialog().locator('article').nth(0), dialog().locator('article').nth(1)];
    expect(await first.getAttribute('class')).toContain('doubtful');
    expect(await first.textContent()).toContain('31/9/2022');
    expect(await second.locator('mark').textContent()).toContain('tháng 9/2022');
    expect(await second.textContent()).toContain('Kết thúc: 30/04/2022 → 30/09/2022');
    expect(await dialog().getByRole('heading', { name: 'Không còn trong văn bản' }).count()).toBe(1);
  });

  it('keeps what an admin typed when a day can’t be read, and says what to do', async () => {
    const form = dialog().locator('article').first();
    await form.getByLabel('Loại thời hạn').selectOption({ label: 'Hạn chót' });
    await form.getByLabel('Kết thúc').fill('31/9/2022');
    await button('Áp dụng').click();
    expect(await said()).toContain('Có ngày chưa đọc được');
    await form.getByLabel('Kết thúc').fill('30/9/2022');
    await form.getByLabel('Tên ngắn gọn').fill('Trao học bổng vùng biên giới');
    await form.getByLabel('Chủ trì').fill('Đoàn Thanh niên Khối');
  });

  it('asks before it withdraws, applies, and leaves every progress row as it was', async () => {
    const before = await typed();
    await dialog().getByLabel('Ghi “Rút” ở các dòng tiến độ').check();
    await button('Áp dụng').click();
    expect(await said()).toMatch(/Sẽ ghi “Rút” ở 6\d dòng/);
    expect(await typed()).toEqual(before);
    await button(/^Rút 1 hoạt động và áp dụng$/).click();
    await expect
      .poll(() => dialog().locator('#preview').textContent(), PATIENT)
      .toContain('Đã nhập kế hoạch');
    await button('Đóng').click();
    const after = await typed();
    expect(after.size).toBe(before.size + 68);
    const adjustment = TABS.progress.columns
      .filter(({ owner }) => owner !== 'system')
      .findIndex(({ key }) => key === 'adjustment');
    for (const [name, cells] of before) {
      const expected = name.endsWith(' HĐ05') ? cells.with(adjustment, 'Rút') : cells;
      expect(after.get(name)).toEqual(expected);
    }
  });

  it('stands in the sheet: codes kept, the new one counted', async () => {
    const plan = (await rows('plan')).filter(({ code }) => code !== '');
    expect(plan.map(({ code }) => code)).toEqual(
      Array.from({ length: 13 }, (_, index) => `HĐ${String(index + 1).padStart(2, '0')}`),
    );
    expect(plan[0]).toMatchObject({ start: '01/01/2022', end: '30/09/2022' });
    expect(plan[12]).toMatchObject({
      name: 'Trao học bổng vùng biên giới',
      windowKind: 'Hạn chót',
      end: '30/09/2022',
    });
    const added = (await rows('progress')).filter(({ activityCode }) => activityCode === 'HĐ13');
    expect(new Set(added.map(({ status }) => status))).toEqual(new Set(['Đang thực hiện trong hạn']));
    await admin.goTo('B14', PLAN);
    await expect.poll(() => admin.value(), PATIENT).toBe('Trao học bổng vùng biên giới');
  });

  it('lets the unit fill its new row', async () => {
    const row = (await rows('progress')).findIndex(
      ({ unitCode, activityCode }) => unitCode === 'DU02' && activityCode === 'HĐ13',
    );
    const unit = await GridPage.open(browser, endpoints, { person: 'unit:DU02' });
    await unit.goTo(`L${row + 2}`);
    await unit.type('Đã lập danh sách học sinh.');
    await expect
      .poll(async () => (await rows('progress'))[row]?.result, PATIENT)
      .toBe('Đã lập danh sách học sinh.');
    await unit.close();
  });
});

describe('a unit', () => {
  it('is refused in words, and loses nothing it pasted', async () => {
    const unit = await GridPage.open(browser, endpoints, { person: 'unit:DU02' });
    await unit.menu('Nhập kế hoạch từ văn bản…');
    const page = unit.page.frameLocator('dialog[open] iframe');
    await page.getByLabel('Văn bản kế hoạch').fill('Kế hoạch');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect.poll(() => page.getByRole('status').textContent(), PATIENT).toMatch(/Chỉ quản trị/);
    expect(await page.getByLabel('Văn bản kế hoạch').inputValue()).toBe('Kế hoạch');
    await unit.close();
  });
});
