/** `npm run screenshots [-- NAME…]`: the pictures of docs/images, made anew from the example plan. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { dayOf, formatIsoDate } from '../../functions/calendar/plain-date.ts';
import { loadContent } from '../create-sheet/load-content.ts';
import { openBrowser } from '../local/browser.ts';
import { callFunction } from '../start/call-function.ts';
import { type Endpoints, startLocalPlan } from '../start/local-plan.ts';
import { SCENES, type Scene } from './scenes.ts';

const IMAGES = fileURLToPath(new URL('../../docs/images', import.meta.url));
/** The first deadlines have just passed: every status is there to be seen. */
const TODAY = dayOf(2022, 5, 6);

async function take(browser: Browser, scene: Scene, endpoints: Endpoints): Promise<void> {
  const { name, width, height, phone = false } = scene;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    ...(phone && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 }),
  });
  const page = await context.newPage();
  await scene.show(page, endpoints);
  await page.screenshot({ path: join(IMAGES, `${name}.png`) });
  await context.close();
  console.log(`docs/images/${name}.png`);
}

async function main(names: string[]): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'plansheet-screenshots-'));
  const options = { data, port: null, today: formatIsoDate(TODAY) };
  const plan = await startLocalPlan(options, await loadContent(null, TODAY));
  try {
    const { endpoints } = plan;
    await callFunction(endpoints, 'recalculate', endpoints.tokens.admin);
    await callFunction(endpoints, 'weekly-report', endpoints.tokens.scheduler);
    await mkdir(IMAGES, { recursive: true });
    const browser = await openBrowser();
    const scenes = SCENES.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const scene of scenes) await take(browser, scene, endpoints);
    await browser.close();
  } finally {
    await plan.close();
    await rm(data, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
