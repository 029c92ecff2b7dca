import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnnex } from '../../functions/render/annex/render-annex.ts';
import { composeOfficialDocument } from '../../functions/render/official-document/compose-official-document.ts';
import { renderReport } from '../../functions/render/render-report.ts';
import { buildReport } from '../../functions/report/build-report.ts';
import { dashboardRows } from '../../functions/report/dashboard-rows.ts';
import type { Snapshot, SnapshotRow } from '../../functions/report/snapshot.ts';
import { summarise } from '../../functions/report/summarise.ts';
import { LINKS } from '../functions/render/small-report.ts';
import { anySnapshot } from '../functions/report/arbitrary-snapshot.ts';
import {
  figuresOfAnnex,
  figuresOfDashboard,
  figuresOfDocument,
  figuresOfHtml,
  figuresOfText,
  type PrintedFigures,
  percent,
  type Words,
} from './printed-figures.ts';

const OFFICIAL = ['done-on-time', 'done-late', 'running', 'overdue'] as const;

/** Counted here, without the product's own tallies. */
function count(rows: readonly SnapshotRow[]): Words {
  const [onTime = 0, late = 0, running = 0, overdue = 0] = OFFICIAL.map(
    (word) => rows.filter(({ official }) => official === word).length,
  );
  return [onTime + late + running + overdue, onTime, late, running, overdue];
}

function counted(now: Snapshot, before: Snapshot | null): PrintedFigures {
  const plan = count(now.rows);
  const earlier = before && count(before.rows);
  const [, onTime, late, , overdue] = plan;
  const due = onTime + late + overdue;
  const reported = new Set(now.rows.filter((row) => row.reported).map(({ unitCode }) => unitCode));
  return {
    plan,
    changes: earlier && (plan.map((value, index) => value - (earlier[index] ?? 0)) as Words),
    doneRate: percent(due === 0 ? null : (onTime + late) / due),
    reporting: `${reported.size}/${now.units.length}`,
    activities: now.activities.map(({ code }) => count(now.rows.filter((row) => row.activityCode === code))),
  };
}

function everything(now: Snapshot, before: Snapshot | null) {
  const report = buildReport(now, before);
  const mail = renderReport(report, { links: LINKS });
  return {
    html: figuresOfHtml(mail),
    text: figuresOfText(mail),
    document: figuresOfDocument(composeOfficialDocument(report)),
    annex: figuresOfAnnex(renderAnnex(report, { links: LINKS })),
    dashboard: figuresOfDashboard(
      dashboardRows(summarise(now), { week: now.week, previous: before, weeks: [] }),
    ),
  };
}

describe('the figures of one week', () => {
  it('are the same in the mail’s HTML and text, the document, the annex and the dashboard', () => {
    fc.assert(
      fc.property(anySnapshot, fc.option(anySnapshot), (now, before) => {
        fc.pre(now.rows.length > 0);
        const expected = counted(now, before);
        const { html, text, document, annex, dashboard } = everything(now, before);
        const { changes, ...figures } = expected;
        expect(html).toEqual(expected);
        expect(text).toEqual(expected);
        expect(document).toEqual(expected);
        expect(annex).toEqual(figures);
        const [, onTime = 0, late = 0, , overdue = 0] = changes ?? [];
        expect(dashboard).toEqual({ ...figures, changes: changes && [onTime + late, overdue] });
      }),
      { numRuns: 150 },
    );
  });

  it('are the same whatever order the rows came in', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (now, before) => {
        fc.pre(now.rows.length > 0);
        const turned = { ...now, rows: now.rows.toReversed() };
        expect(everything(turned, before)).toEqual(everything(now, before));
      }),
      { numRuns: 30 },
    );
  });
});
