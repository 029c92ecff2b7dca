import { beforeAll, describe, expect, it } from 'vitest';
import { workbookWriter } from '../../functions/adapters/workbook/write-workbook.ts';
import { renderAnnex } from '../../functions/render/annex/render-annex.ts';
import { drawCharts } from '../../functions/render/charts/draw-charts.ts';
import { composeOfficialDocument } from '../../functions/render/official-document/compose-official-document.ts';
import { renderReport } from '../../functions/render/render-report.ts';
import { buildReport } from '../../functions/report/build-report.ts';
import { dashboardRows } from '../../functions/report/dashboard-rows.ts';
import type { Snapshot } from '../../functions/report/snapshot.ts';
import { summarise } from '../../functions/report/summarise.ts';
import { unzip } from '../functions/adapters/workbook/unzip.ts';
import { readSvg } from '../functions/render/charts/read-svg.ts';
import { LINKS } from '../functions/render/small-report.ts';
import { anActivity, aProgress, aSnapshot, aUnit, TODAY } from '../functions/report/sample-plan.ts';
import {
  figuresOfAnnex,
  figuresOfDashboard,
  figuresOfDocument,
  figuresOfHtml,
  figuresOfText,
} from './printed-figures.ts';

const NAMES = [
  { name: 'a name with <', text: 'Đảng ủy <b>A</b> & <script>alert(1)</script>' },
  { name: 'a name with quotation marks', text: 'Đảng ủy "A" \'B\' “C”' },
  { name: 'a name with emoji', text: 'Đảng ủy 👩‍👩‍👧‍👦 🇻🇳 ✅' },
  { name: 'a name of 500 letters', text: 'Đ'.repeat(500) },
  { name: 'a name of 500 characters in words', text: 'Đảng ủy Cơ quan Trung ương '.repeat(19).slice(0, 500) },
  { name: 'a name that looks like a formula', text: '=HYPERLINK("http://x.example";"A")' },
];

function everything(snapshot: Snapshot) {
  const report = buildReport(snapshot, null);
  return {
    report,
    mail: renderReport(report, { links: LINKS }),
    document: composeOfficialDocument(report),
    annex: renderAnnex(report, { links: LINKS }),
    charts: drawCharts(report, [{ week: report.week, tally: report.plan }]),
    dashboard: dashboardRows(summarise(snapshot), { week: snapshot.week, previous: null, weeks: [] }),
  };
}

const one = (text: string) =>
  aSnapshot({
    activities: [anActivity('HĐ01', { name: text })],
    units: [aUnit('DU01', { name: text })],
    progress: [
      aProgress('HĐ01', 'DU01', { reported: true, difficulties: text, proposals: text, exemplary: text }),
    ],
  });

describe('a plan without a row', () => {
  it('is a report that says so, in every form', async () => {
    const { mail, document, annex, charts, dashboard, report } = everything(
      aSnapshot({ activities: [], units: [], progress: [] }),
    );
    expect(mail.text).toContain('chưa có nhiệm vụ nào');
    expect(document.blocks.some((block) => 'text' in block && /chưa có nhiệm vụ/.test(block.text))).toBe(
      true,
    );
    expect(document.annexes).toEqual([]);
    expect([annex.map(({ rows }) => rows.length), dashboard.length]).toEqual([[0], 1]);
    expect(charts).toEqual([]);
    expect((await workbookWriter.write(annex, { title: '', day: report.today })).byteLength).toBeGreaterThan(
      0,
    );
  });
});

describe('a plan with one row', () => {
  it('has one of everything', () => {
    const { mail, document, annex, dashboard } = everything(one('Đảng ủy A'));
    const expected = {
      plan: [1, 0, 0, 0, 1],
      doneRate: '0,00 %',
      reporting: '1/1',
      activities: [[1, 0, 0, 0, 1]],
    };
    for (const figures of [figuresOfHtml(mail), figuresOfText(mail), figuresOfDocument(document)]) {
      expect(figures).toEqual({ ...expected, changes: null });
    }
    expect(figuresOfAnnex(annex)).toEqual(expected);
    expect(figuresOfDashboard(dashboard)).toEqual({ ...expected, changes: null });
  });
});

describe('every form', () => {
  it.each(NAMES)('holds with $name', async ({ text }) => {
    const { mail, document, annex, charts, dashboard, report } = everything(one(text));
    expect(mail.html).not.toMatch(/<script|<b>A/);
    expect(mail.subject).toMatch(/^[^\r\n]{1,200}$/);
    expect(figuresOfHtml(mail).plan).toEqual([1, 0, 0, 0, 1]);
    expect(figuresOfDocument(document).plan).toEqual([1, 0, 0, 0, 1]);
    expect(annex[1]?.rows[0]?.[1]).toBe(text);
    expect(dashboard[1]?.name).toBe(text);
    // Malformed markup would not be read.
    expect(charts.map(({ svg }) => readSvg(svg).length > 0)).not.toContain(false);
    const parts = await unzip(await workbookWriter.write(annex, { title: text, day: report.today }));
    expect([...parts.values()].join('')).not.toMatch(/<f>|<script>/);
  });
});

describe('a plan of 5.000 units', () => {
  const activities = Array.from({ length: 12 }, (_, index) => anActivity(`HĐ${index + 1}`));
  const units = Array.from({ length: 5_000 }, (_, index) =>
    aUnit(`DU${index + 1}`, { name: `${NAMES[index % NAMES.length]?.text} ${index + 1}` }),
  );
  const progress = units.flatMap(({ code }, unit) =>
    activities.map((activity, index) =>
      aProgress(activity.code, code, {
        doneOn: (unit + index) % 3 === 0 ? TODAY - 10 : null,
        reported: unit % 2 === 0,
        difficulties: 'Do thiếu tư liệu.',
        sheetRow: unit * 12 + index + 2,
      }),
    ),
  );
  let made: ReturnType<typeof everything>;
  beforeAll(() => {
    made = everything(aSnapshot({ activities, units, progress }));
  });

  it('is counted alike in every form', () => {
    const { mail, document, annex, dashboard } = made;
    const figures = figuresOfHtml(mail);
    expect(figures.plan).toEqual([60_000, 20_000, 0, 0, 40_000]);
    expect(figures.reporting).toBe('2.500/5.000');
    expect(figuresOfText(mail)).toEqual(figures);
    expect(figuresOfDocument(document)).toEqual(figures);
    const { changes, ...counted } = figures;
    expect(figuresOfAnnex(annex)).toEqual(counted);
    expect(figuresOfDashboard(dashboard)).toEqual({ ...counted, changes });
  });

  it('is a mail that Gmail does not cut and pictures that have an end', () => {
    const { mail, charts } = made;
    expect(Buffer.byteLength(mail.html)).toBeLessThan(100_000);
    expect(mail.text.length).toBeLessThan(100_000);
    for (const { svg, height } of charts) {
      expect(Buffer.byteLength(svg)).toBeLessThan(1_000_000);
      expect(height).toBeLessThan(6_000);
    }
  });

  it('has every unit in the annex and on the dashboard', () => {
    const { annex, dashboard } = made;
    expect(annex.find(({ name }) => name === 'PL2 Đơn vị')?.rows).toHaveLength(5_000);
    expect(dashboard).toHaveLength(1 + 12 + 5_000);
  });
});
