import { describe, expect, it } from 'vitest';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../report/sample-plan.ts';
import { expectHarmless } from './expect-harmless.ts';
import { digest, reminder, report } from './rendered-mails.ts';

describe('the weekly report', () => {
  it('lets a word of 500 letters break', () => {
    const { html, text } = report(
      aSnapshot({
        activities: [anActivity('HĐ01', { name: 'x'.repeat(500) })],
        units: [aUnit('DU01', { name: 'y'.repeat(500) })],
        progress: [aProgress('HĐ01', 'DU01', { difficulties: 'z'.repeat(500) })],
      }),
    );
    expect(html).not.toMatch(/[xyz]{16}/);
    expect(text.split('\n').every((line) => line.length <= 78 || line.startsWith('https://'))).toBe(true);
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

  it('stays under 100 KB for 5.000 units, 60 activities and names of nothing but quotation marks', () => {
    const hard = '"'.repeat(500);
    const activities = Array.from({ length: 60 }, (_, index) =>
      anActivity(`HĐ${index}`, { name: hard, target: { quantity: 1, unit: hard, moneyPerUnit: 1 } }),
    );
    const units = Array.from({ length: 5_000 }, (_, index) =>
      aUnit(`DU${index}`, { name: `${index}${hard}` }),
    );
    const words = { result: hard, difficulties: hard, proposals: hard, exemplary: hard, quantity: 1 };
    const progress = units.flatMap((unit, index) =>
      [0, 1, 2].map((shift) =>
        aProgress(`HĐ${(index * 3 + shift) % 60}`, unit.code, {
          ...words,
          doneOn: shift === 0 ? TODAY - 10 : null,
          sheetRow: index * 3 + shift + 2,
        }),
      ),
    );
    const { html, text } = report(aSnapshot({ activities, units, progress }));
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).toContain('đơn vị khác');
    expect(text).toContain('và 4.990 đơn vị khác');
    expect(text).toContain('và 45 hoạt động khác');
    expectHarmless({ html, text, subject: '' });
  });
});

describe('the unit’s mails', () => {
  it('stay under 100 KB for a unit whose names and findings are nothing but quotation marks', () => {
    const hard = '"'.repeat(500);
    const activities = Array.from({ length: 60 }, (_, index) =>
      anActivity(`HĐ${index}`, {
        name: hard,
        window: { kind: 'range', start: TODAY - 60, end: TODAY - 5 + (index % 4) * 8 },
      }),
    );
    const findings = activities.map(({ code }, row) => ({
      tab: 'Tiến độ',
      row,
      column: 'Ngày hoàn thành',
      code: 'date.no-such-day',
      severity: 'error' as const,
      message: hard,
      activityCode: code,
      unitCode: 'DU01',
    }));
    const snapshot = aSnapshot({
      activities,
      units: [aUnit('DU01', { name: hard })],
      progress: activities.map(({ code }) => aProgress(code, 'DU01')),
      over: { findings },
    });
    for (const mail of [digest(snapshot, 'DU01'), reminder(snapshot, 'DU01')]) {
      expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000);
      expect(mail.text).toMatch(/và \d+ mục khác/);
      expect(mail.subject).toMatch(/…: \d+ /);
    }
  });
});
