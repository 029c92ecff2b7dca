import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RenderedMail } from '../../../functions/render/mail-document.ts';
import { renderReport } from '../../../functions/render/render-report.ts';
import { mostOverdueFirst } from '../../../functions/render/report-parts/by-unit.ts';
import { buildReport } from '../../../functions/report/build-report.ts';
import type { Report } from '../../../functions/report/report.ts';
import { STATUS_LABEL } from '../../../functions/status/status-label.ts';
import type { Tally } from '../../../functions/status/tally.ts';
import { anySnapshot } from '../report/arbitrary-snapshot.ts';
import { LINKS } from './small-report.ts';

const bare = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ');

/** The number below a word, and its change, as the tiles of the HTML show them. */
function tile(html: string, label: string): (string | undefined)[] {
  const cell = [...html.matchAll(/<td width="50%"[^>]*>(.*?)<\/td>/g)].find(
    ([, content]) => bare(content?.split('<br>')[0] ?? '') === label,
  );
  const [, value, note = ''] = /<b [^>]*>(.*?)<\/b>(?:<br>(.+))?$/.exec(cell?.[1] ?? '') ?? [];
  return [value, note];
}

/** The rows of the table that follows a heading, as cells of plain text. */
function tableAfter(html: string, heading: string): string[][] {
  const table = /<table style[^>]*>.*?<\/table>/s.exec(html.slice(html.indexOf(heading)))?.[0] ?? '';
  return [...table.matchAll(/<tr valign="top">(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => bare(cell)),
  );
}

const signed = (change: number) => (change > 0 ? `+${change}` : `−${-change}`);
const change = (value: number) => `${value === 0 ? 'không đổi' : signed(value)} so với kỳ trước`;
const percent = (rate: number | null) =>
  rate === null ? '–' : `${(rate * 100).toFixed(2).replace('.', ',')} %`;
const words = ({ total, doneOnTime, doneLate, running, overdue, apart }: Tally) =>
  [total, doneOnTime, doneLate, running, overdue, apart].map(String);

const WORDS = [
  ['doneOnTime', STATUS_LABEL['done-on-time']],
  ['doneLate', STATUS_LABEL['done-late']],
  ['running', STATUS_LABEL.running],
  ['overdue', STATUS_LABEL.overdue],
] as const;

function expectSameFigures(report: Report, { html, text }: RenderedMail) {
  const { plan, changes, activities, units } = report;
  for (const [figure, label] of WORDS) {
    expect(tile(html, label)).toEqual([String(plan[figure]), changes ? change(changes.delta[figure]) : '']);
    expect(text).toMatch(new RegExp(`^${label} +${plan[figure]}(?: |$)`, 'm'));
  }
  expect(tableAfter(html, 'Theo từng nội dung').map((cells) => cells.slice(1))).toEqual(
    activities.map(({ tally }) => [
      tally.total > 0 ? `${tally.doneOnTime + tally.doneLate}/${tally.total}` : '–',
      String(tally.overdue),
    ]),
  );
  expect(tableAfter(html, 'Hoạt động theo trạng thái')).toEqual([
    ...activities.map(({ activity, tally }) => [activity.code, ...words(tally)]),
    ['Tổng', ...words(plan)],
  ]);
  expect(tableAfter(html, 'Kết quả theo đơn vị').map((cells) => cells.slice(1))).toEqual(
    mostOverdueFirst(units).map(({ tally }) => [
      String(tally.total),
      String(tally.doneOnTime + tally.doneLate),
      String(tally.overdue),
      percent(tally.doneRate),
    ]),
  );
}

describe('the figures of the weekly mail', () => {
  it('are those of the report, in HTML and in plain text', () => {
    fc.assert(
      fc.property(anySnapshot, fc.option(anySnapshot), (now, before) => {
        const report = buildReport(now, before);
        fc.pre(report.plan.rows > 0);
        const mail = renderReport(report, { links: LINKS });
        expectSameFigures(report, mail);
        const due = [...mail.text.matchAll(/Tỷ lệ hoàn thành ([\d,]+ %)/g)].map(([, rate]) => rate);
        expect(due).toEqual(report.plan.doneRate === null ? [] : [percent(report.plan.doneRate)]);
      }),
      { numRuns: 100 },
    );
  });

  it('count in the list of late tasks every one of them, shown or not', () => {
    fc.assert(
      fc.property(anySnapshot, (now) => {
        const report = buildReport(now, null);
        const { text } = renderReport(report, { links: LINKS });
        const start = text.indexOf('. NHIỆM VỤ QUÁ HẠN');
        expect(start >= 0).toBe(report.overdue.length > 0);
        const list = start < 0 ? '' : text.slice(start).split(/\nPHỤ LỤC|\n-{70}/)[0];
        const days = [...(list ?? '').matchAll(/quá\s+hạn\s+(\d+)\s+ngày\s+\(hạn/g)].map(([, count]) =>
          Number(count),
        );
        expect(days).toEqual(report.overdue.map((row) => -(row.daysLeft ?? 0)));
      }),
      { numRuns: 60 },
    );
  });
});
