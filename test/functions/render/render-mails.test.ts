import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RenderedMail } from '../../../functions/render/mail-document.ts';
import { renderDigest } from '../../../functions/render/render-digest.ts';
import { renderReminder } from '../../../functions/render/render-reminder.ts';
import { renderReport } from '../../../functions/render/render-report.ts';
import { buildDigest } from '../../../functions/report/build-digest.ts';
import { buildReminder } from '../../../functions/report/build-reminder.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import type { Snapshot } from '../../../functions/report/snapshot.ts';
import { anySnapshot } from '../report/arbitrary-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../report/sample-plan.ts';
import { LAST_WEEK, LINKS, THIS_WEEK } from './small-report.ts';

const options = { links: LINKS };
const report = (snapshot: Snapshot, previous: Snapshot | null = null) =>
  renderReport(buildReport(snapshot, previous), options);

function digest(snapshot: Snapshot, unitCode: string): RenderedMail {
  const built = buildDigest(snapshot, unitCode);
  if (!built) throw new Error('nothing to tell');
  return renderDigest(built, options);
}

function reminder(snapshot: Snapshot, unitCode: string): RenderedMail {
  const built = buildReminder(snapshot, unitCode);
  if (!built) throw new Error('nothing to ask');
  return renderReminder(built, options);
}

async function matches(mail: RenderedMail, name: string) {
  await expect(mail.html).toMatchFileSnapshot(`expected/${name}.html.snap`);
  await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(`expected/${name}.txt`);
}

/** Tags and attributes that the layouts use; anything else in the output came out of a cell. */
const TAG =
  /^<(?:!doctype html|\/?(?:html|head|meta|title|style|body|div|table|tr|td|th|p|h1|h2|h3|b|br|span|a|ul|li))((?: (?:lang|charset|name|content|class|style|role|width|align|valign|cellpadding|cellspacing|href)="[^"<>]*"| nowrap)*)>/;

function expectHarmless({ html, text, subject }: RenderedMail) {
  for (const { index } of html.matchAll(/</g)) expect(html.slice(index)).toMatch(TAG);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(subject).not.toMatch(/\p{Cc}/u);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g))
    expect(address).toMatch(/^https:\/\/docs\.google\.com\//);
}

describe('the weekly report', () => {
  it('reads as agreed', async () => {
    await matches(report(THIS_WEEK, LAST_WEEK), 'report');
  });

  it('keeps the order of its parts and prints the formula under the rates', () => {
    const { text } = report(THIS_WEEK, LAST_WEEK);
    const parts = [
      'I. TÌNH HÌNH',
      '1. Số liệu chung',
      'Tỷ lệ hoàn thành 33,33 %',
      'Cách tính:',
      '2. Theo từng nội dung',
      '3. Theo đơn vị',
      '2/3 đơn vị đã báo cáo',
      'II. ĐÁNH GIÁ',
      'Ưu điểm',
      'Tồn tại, hạn chế',
      'Nguyên nhân',
      'III. NHIỆM VỤ TRỌNG TÂM TUẦN TỚI',
      'IV. KIẾN NGHỊ',
      'PHỤ LỤC 1',
      'PHỤ LỤC 2',
      'PHỤ LỤC 3',
      'PHỤ LỤC 4',
      'PHỤ LỤC 5',
    ].map((part) => text.indexOf(part));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
  });

  it('prints no empty part', () => {
    const { text } = report(aSnapshot({ activities: [], units: [], progress: [] }));
    expect(text).toContain('Bảng theo dõi chưa có nhiệm vụ nào.');
    expect(text).not.toMatch(/PHỤ LỤC|KIẾN NGHỊ|TRỌNG TÂM|Ưu điểm|Theo đơn vị|undefined|null|NaN/);
  });

  it('makes a report of one row', () => {
    const one = { activities: [anActivity('HĐ01')], units: [aUnit('DU01')] };
    const { text } = report(
      aSnapshot({ ...one, progress: [aProgress('HĐ01', 'DU01', { doneOn: TODAY - 9 })] }),
    );
    expect(text).toContain('Toàn bộ 1 nhiệm vụ đến hạn đã hoàn thành; 0/1 đơn vị đã báo cáo.');
    expect(text).toContain('Tỷ lệ hoàn thành 100,00 %; tỷ lệ quá hạn 0,00 %');
  });

  it('names a cell’s text without letting it be markup', () => {
    const { html } = report(THIS_WEEK, LAST_WEEK);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;');
  });

  it('stays under 100 KB and says what it leaves out, for 73 units in trouble with all there is to say', () => {
    const activities = Array.from({ length: 12 }, (_, index) =>
      anActivity(`HĐ${index}`, { name: 'Nội dung '.repeat(14) }),
    );
    const units = Array.from({ length: 73 }, (_, index) =>
      aUnit(`DU${index}`, { name: `Đảng ủy Cơ quan số ${index}` }),
    );
    const progress = units.flatMap((unit, row) =>
      activities.map(({ code }, column) => {
        const words = `${unit.name} ${code} nói `.repeat(60);
        return aProgress(code, unit.code, {
          doneOn: (row + column) % 3 === 0 ? TODAY - 10 : null,
          result: words,
          difficulties: column % 2 === 0 ? words : `do ${words}`,
          proposals: words,
          exemplary: words,
          sheetRow: row * 12 + column + 2,
        });
      }),
    );
    const { html, text } = report(aSnapshot({ activities, units, progress }));
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(text).toMatch(/và 564 mục khác/);
    expect(text.split('\n').every((line) => line.length <= 78 || line.startsWith('https://'))).toBe(true);
  });
});

describe('the unit’s mails', () => {
  it('read as agreed', async () => {
    await matches(digest(THIS_WEEK, 'DU02'), 'digest');
    await matches(reminder(THIS_WEEK, 'DU02'), 'reminder');
  });

  it('name no other unit', () => {
    for (const mail of [digest(THIS_WEEK, 'DU03'), reminder(THIS_WEEK, 'DU03')]) {
      expect(mail.subject).toContain('Ban Tuyên giáo');
      expect(mail.html + mail.text).not.toMatch(/Cơ quan A0/);
    }
  });
});

describe('every mail', () => {
  it('keeps text from cells harmless', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (now, before) => {
        expectHarmless(report(now, before));
        for (const { code } of now.units) {
          const built = buildDigest(now, code);
          if (built) expectHarmless(renderDigest(built, options));
          const asked = buildReminder(now, code);
          if (asked) expectHarmless(renderReminder(asked, options));
        }
      }),
      { numRuns: 60 },
    );
  });
});
