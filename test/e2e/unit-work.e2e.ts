import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/local/browser.ts';
import { GridPage } from './grid-page.ts';
import { type Endpoints, Product } from './product.ts';
import { SheetApi } from './sheet-api.ts';

const UNIT = 'unit:DU02';
/** Rows 14–25 of `Tiến độ` are DU02's; row 16 has neither percent nor date. */
const OWN_ROW = 16;
/** What a unit is promised between an entry and what is wrong with it. */
const TWO_SECONDS_MS = 2000;
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

/** Time from the next Enter until the cell, which has to be selected meanwhile, shows the text; in the page's ms. */
function untilSeen(grid: GridPage, cell: string, text: string): Promise<number> {
  return grid.page.evaluate(
    ({ cell, text }) =>
      new Promise<number>((resolve) => {
        let entered = Number.POSITIVE_INFINITY;
        const enter = ({ key }: KeyboardEvent) => {
          if (key === 'Enter') entered = Math.min(entered, performance.now());
        };
        document.addEventListener('keydown', enter, { capture: true });
        const line = document.querySelector('.cell-line');
        const part = (name: string) => line?.querySelector(name)?.textContent ?? '';
        const look = () => {
          if (part('.name') !== cell || !part('.value').includes(text)) return;
          resolve(performance.now() - entered);
          observer.disconnect();
        };
        const observer = new MutationObserver(look);
        if (line) observer.observe(line, { childList: true, characterData: true, subtree: true });
      }),
    { cell, text },
  );
}

/** What a cell of `Tiến độ` shows, asked past the grid. */
const stored = (cell: string): Promise<string> => sheet.value(`'Tiến độ'!${cell}`);

const as = <T>(person: string, act: (grid: GridPage) => Promise<T>): Promise<T> =>
  GridPage.during(browser, endpoints, person, act);

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

  it('types a bad date, sees the finding beside it within two seconds, and mends it', () =>
    as(UNIT, async (grid) => {
      await grid.goTo(`K${OWN_ROW}`);
      const waited = untilSeen(grid, `H${OWN_ROW}`, '31/4/2022');
      await grid.type('31/4/2022');
      await grid.goTo(`H${OWN_ROW}`);
      expect(await waited).toBeLessThan(TWO_SECONDS_MS);
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
