/** How long the page's main thread was busy at a stretch: what people feel as a freeze. */
import type { Page } from 'playwright-core';

/** In the page; the browser itself notes tasks of 50 ms and more. */
const RECORD = `globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });`;

/** Two frames and a pause: the observer hears of a task after it. */
const SETTLE = `new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)))`;

/** Call before the page is opened. */
export const recordLongTasks = (page: Page): Promise<unknown> => page.addInitScript(RECORD);

/** Longest task since the last call, ms; 0 where none took 50 ms. */
export async function takeLongestTask(page: Page): Promise<number> {
  await page.evaluate(SETTLE);
  const tasks = await page.evaluate<number[]>('globalThis.longTasks.splice(0)');
  return Math.max(0, ...tasks);
}
