/** Mails as they are rendered for a snapshot. */
import { expect } from 'vitest';
import type { RenderedMail } from '../../../functions/render/mail-document.ts';
import { renderDigest } from '../../../functions/render/render-digest.ts';
import { renderReminder } from '../../../functions/render/render-reminder.ts';
import { renderReport } from '../../../functions/render/render-report.ts';
import { buildDigest } from '../../../functions/report/build-digest.ts';
import { buildReminder } from '../../../functions/report/build-reminder.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import type { Snapshot } from '../../../functions/report/snapshot.ts';
import { LINKS } from './small-report.ts';

const options = { links: LINKS };

export const report = (snapshot: Snapshot, previous: Snapshot | null = null): RenderedMail =>
  renderReport(buildReport(snapshot, previous), options);

export function digest(snapshot: Snapshot, unitCode: string): RenderedMail {
  const built = buildDigest(snapshot, unitCode);
  if (!built) throw new Error('nothing to tell');
  return renderDigest(built, options);
}

export function reminder(snapshot: Snapshot, unitCode: string): RenderedMail {
  const built = buildReminder(snapshot, unitCode);
  if (!built) throw new Error('nothing to ask');
  return renderReminder(built, options);
}

export async function expectMatch(mail: RenderedMail, name: string): Promise<void> {
  await expect(mail.html).toMatchFileSnapshot(`expected/${name}.html.snap`);
  await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`expected/${name}.txt`);
}
