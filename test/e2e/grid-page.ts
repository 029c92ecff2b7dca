/** The grid in a real browser, driven as a person drives it: keyboard, buttons, what can be read. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Endpoints } from './product.ts';

const PROGRESS = 1003;

export interface OpenAs {
  person: string;
  hash?: string;
  width?: number;
  height?: number;
}

export class GridPage {
  readonly page: Page;
  /** What the page threw or logged as an error. */
  readonly errors: string[] = [];
  #visits = 0;

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens the sheet in a browser profile of its own. */
  static async open(
    browser: Browser,
    endpoints: Endpoints,
    { person, hash, width, height }: OpenAs,
  ): Promise<GridPage> {
    const context = await browser.newContext({
      viewport: { width: width ?? 1280, height: height ?? 800 },
      locale: 'vi-VN',
    });
    const grid = new GridPage(await context.newPage());
    const { sheets, spreadsheetId } = endpoints;
    const url = `${sheets}/spreadsheets/d/${spreadsheetId}/edit?person=${encodeURIComponent(person)}`;
    await grid.page.goto(`${url}${hash ?? `#gid=${PROGRESS}`}`);
    await grid.ready();
    return grid;
  }

  /** Opens the sheet as a person for as long as `act` runs; fails where the page threw. */
  static async during<T>(
    browser: Browser,
    endpoints: Endpoints,
    person: string,
    act: (grid: GridPage) => Promise<T>,
  ): Promise<T> {
    const grid = await GridPage.open(browser, endpoints, { person });
    try {
      const result = await act(grid);
      expect(grid.errors).toEqual([]);
      return result;
    } finally {
      await grid.close();
    }
  }

  async ready(): Promise<void> {
    await this.page.locator('.tabs button[aria-selected="true"]').waitFor({ timeout: 90_000 });
  }

  /** Selects a cell, as a link to it does. */
  async goTo(cell: string, sheetId = PROGRESS): Promise<void> {
    // The count makes a second visit to the same cell a change of the address, too.
    const hash = `#gid=${sheetId}&range=${cell}&visit=${++this.#visits}`;
    await this.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect.poll(() => this.selected(), { timeout: 15_000 }).toBe(cell);
    await this.page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.isContentEditable);
    // Two frames: the grid has drawn the selection and takes keys for it.
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  selected(): Promise<string | null> {
    return this.page.locator('.cell-line .name').textContent();
  }

  value(): Promise<string | null> {
    return this.page.locator('.cell-line .value').textContent();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The text of the newest message. */
  message(): Promise<string | null> {
    return this.page.locator('.toast').last().textContent();
  }

  async menu(label: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Kế hoạch', exact: true }).click({ timeout: 30_000 });
    await this.page.getByRole('menuitem', { name: label }).click();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
