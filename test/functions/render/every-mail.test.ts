import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDigest } from '../../../functions/render/render-digest.ts';
import { renderReminder } from '../../../functions/render/render-reminder.ts';
import { buildDigest } from '../../../functions/report/build-digest.ts';
import { buildReminder } from '../../../functions/report/build-reminder.ts';
import { anySnapshot } from '../report/arbitrary-snapshot.ts';
import { expectHarmless } from './expect-harmless.ts';
import { digest, reminder, report } from './rendered-mails.ts';
import { LAST_WEEK, LINKS, THIS_WEEK } from './small-report.ts';

describe('every mail', () => {
  const mails = [report(THIS_WEEK, LAST_WEEK), digest(THIS_WEEK, 'DU02'), reminder(THIS_WEEK, 'DU02')];

  it('tells readers and programs that it is Vietnamese and at home in the dark', () => {
    for (const { html } of mails) {
      expect(html).toContain('<html lang="vi">');
      expect(html).toContain('<meta name="color-scheme" content="light dark">');
      expect(html).toContain('@media (prefers-color-scheme:dark)');
    }
  });

  it('is laid out with tables and sets no text smaller than 14 px', () => {
    for (const { html } of mails) {
      expect(html).not.toMatch(/display:(?:flex|grid)|position:|float:/);
      const sizes = [...html.matchAll(/font-size:([\d.]+)(\w+)/g)];
      expect(sizes.filter(([, size, unit]) => unit !== 'px' || Number(size) < 14)).toEqual([]);
    }
  });

  it('keeps text from cells harmless', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (now, before) => {
        expectHarmless(report(now, before));
        for (const { code } of now.units) {
          const built = buildDigest(now, code);
          if (built) expectHarmless(renderDigest(built, { links: LINKS }));
          const asked = buildReminder(now, code);
          if (asked) expectHarmless(renderReminder(asked, { links: LINKS }));
        }
      }),
      { numRuns: 60 },
    );
  });
});
