/** The mails in a real browser, as wide as a phone and as a desk's window, by day and in the dark. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../functions/calendar/plain-date.ts';
import { drawMailPictures } from '../../functions/render/draw-mail-pictures.ts';
import { renderDigest } from '../../functions/render/render-digest.ts';
import { renderReminder } from '../../functions/render/render-reminder.ts';
import { renderReport } from '../../functions/render/render-report.ts';
import { showPictures } from '../../functions/render/show-pictures.ts';
import { buildDigest } from '../../functions/report/build-digest.ts';
import { buildReminder } from '../../functions/report/build-reminder.ts';
import { buildReport } from '../../functions/report/build-report.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { openBrowser } from '../../scripts/local/browser.ts';
import { pipelineOn } from '../examples/read-sample.ts';
import { aPlanOf } from '../functions/render/charts/sample-charts.ts';
import { LINKS } from '../functions/render/small-report.ts';
import { measurePage } from './measure-page.ts';

const TODAY = dayOf(2022, 5, 6);
/** Nothing is late yet: two of the four words stand still. */
const QUIET = dayOf(2022, 3, 18);
const EXAMPLE = pipelineOn(TODAY).snapshot;
const HARD = aPlanOf(60, 300);

function reportHtml(snapshot: Snapshot, previous: Snapshot | null): string {
  const report = buildReport(snapshot, previous);
  const pictures = drawMailPictures(report, []);
  const addresses = pictures.map(({ cid, svg }) => {
    return [cid, `data:image/svg+xml,${encodeURIComponent(svg)}`] as const;
  });
  return showPictures(renderReport(report, { links: LINKS, pictures }).html, new Map(addresses));
}

function digestHtml(snapshot: Snapshot, unitCode: string): string {
  const digest = buildDigest(snapshot, unitCode);
  if (!digest) throw new Error('nothing to tell');
  return renderDigest(digest, { links: LINKS }).html;
}

function reminderHtml(snapshot: Snapshot, unitCode: string): string {
  const reminder = buildReminder(snapshot, unitCode);
  if (!reminder) throw new Error('nothing to ask');
  return renderReminder(reminder, { links: LINKS }).html;
}

const MAILS = [
  { name: 'the report', html: () => reportHtml(EXAMPLE, pipelineOn(TODAY - 7).snapshot) },
  {
    name: 'the report of a week in which nothing is late',
    html: () => reportHtml(pipelineOn(QUIET).snapshot, pipelineOn(QUIET - 7).snapshot),
  },
  { name: 'the report of names that are hard to lay out', html: () => reportHtml(HARD, null) },
  { name: 'the digest', html: () => digestHtml(EXAMPLE, 'DU01') },
  { name: 'the digest of a name that is hard to lay out', html: () => digestHtml(HARD, 'DU2') },
  { name: 'the reminder', html: () => reminderHtml(HARD, 'DU2') },
];

const SCREENS = [360, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each(MAILS)('$name', ({ html }) => {
  it.each(SCREENS)('reads well at $width px, $colorScheme', async ({ width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.setContent(html());
    const measured = await page.evaluate(measurePage);
    await page.close();
    expect(measured.texts).toBeGreaterThan(10);
    expect(measured.width).toBeLessThanOrEqual(width);
    expect(measured.outside).toEqual([]);
    expect(measured.small).toEqual([]);
    expect(measured.faint).toEqual([]);
    // As large as drawn, or as the phone is wide.
    const share = Math.min(1, (width - 32) / 400);
    for (const shown of measured.pictures) expect(shown).toBeCloseTo(share, 2);
  });
});
