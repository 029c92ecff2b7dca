import { describe, expect, it } from 'vitest';
import type { Progress } from '../../../functions/plan/plan.ts';
import type { SnapshotRow } from '../../../functions/report/snapshot.ts';
import { takeSnapshot } from '../../../functions/report/take-snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, RECEIVER, SETTINGS, TODAY } from './sample-plan.ts';

const ACTIVITIES = [anActivity('HĐ01'), anActivity('HĐ02')];

function freeze(progress: Progress[], units = [aUnit('DU01')], over: Partial<SnapshotRow> = {}) {
  const { rows } = aSnapshot({ activities: [...ACTIVITIES, anActivity('HĐ99')], units, progress });
  return takeSnapshot({
    spreadsheetId: 'bang-1',
    plan: {
      activities: ACTIVITIES,
      units,
      progress,
      receivers: [RECEIVER],
      slogans: [],
      holidays: [],
      settings: SETTINGS,
    },
    findings: [
      { tab: 'Tiến độ', row: 2, column: null, code: 'x', severity: 'error', message: 'y'.repeat(900) },
    ],
    today: TODAY,
    rowsWithStanding: rows.map((row) => ({ ...row, ...over })),
  });
}

describe('takeSnapshot', () => {
  it('freezes the week of the day with rows and what they mean', () => {
    const snapshot = freeze([aProgress('HĐ01', 'DU01', { result: 'Đã xong' })]);
    expect(snapshot).toMatchObject({ spreadsheetId: 'bang-1', week: '2022-W18', today: TODAY });
    expect(snapshot.rows).toMatchObject([{ activityCode: 'HĐ01', status: 'overdue', result: 'Đã xong' }]);
    expect(snapshot.findings[0]?.message.length).toBeLessThanOrEqual(500);
  });

  it('leaves out units no longer followed and rows whose codes nobody knows', () => {
    const units = [aUnit('DU01'), aUnit('DU02', { active: false })];
    const rows = [
      aProgress('HĐ01', 'DU01'),
      aProgress('HĐ01', 'DU02'),
      aProgress('HĐ01', 'DU77'),
      aProgress('HĐ99', 'DU01'),
    ];
    const snapshot = freeze(rows, units);
    expect(snapshot.units.map(({ code }) => code)).toEqual(['DU01']);
    expect(snapshot.rows.map((row) => `${row.activityCode} ${row.unitCode}`)).toEqual(['HĐ01 DU01']);
  });

  it('takes the topmost of doubled rows, whatever order they come in', () => {
    const rows = [
      aProgress('HĐ01', 'DU01', { sheetRow: 9, result: 'dưới' }),
      aProgress('HĐ01', 'DU01', { sheetRow: 3, result: 'trên' }),
    ];
    expect(freeze(rows).rows.map(({ result }) => result)).toEqual(['trên']);
    expect(freeze(rows.toReversed()).rows.map(({ result }) => result)).toEqual(['trên']);
  });

  it('cuts long texts at 2.000 and never through a character', () => {
    const long = `${'a'.repeat(1_998)}😀😀`;
    const [row] = freeze([aProgress('HĐ01', 'DU01', { difficulties: long, result: 'b'.repeat(2_000) })]).rows;
    expect(row?.difficulties).toBe(`${'a'.repeat(1_998)}…`);
    expect(row?.result).toHaveLength(2_000);
  });

  it('keeps a unit of many rows full of text under 700 kB', () => {
    const text = 'ệ'.repeat(50_000);
    const many = Array.from({ length: 200 }, (_, index) => anActivity(`M${index}`));
    const { rows, ...rest } = aSnapshot({
      activities: many,
      units: [aUnit('DU01')],
      progress: many.map(({ code }) =>
        aProgress(code, 'DU01', {
          result: text,
          evidence: text,
          difficulties: text,
          proposals: text,
          exemplary: text,
        }),
      ),
    });
    const snapshot = takeSnapshot({
      ...rest,
      plan: { ...rest, progress: rows, slogans: [] },
      rowsWithStanding: rows,
    });
    const texts = snapshot.rows.map((row) => [row.result, row.evidence, row.difficulties, row.proposals]);
    expect(Buffer.byteLength(JSON.stringify(texts))).toBeLessThan(700_000);
    expect(snapshot.rows[0]?.result).toHaveLength(200);
  });

  it('changes nothing it was given', () => {
    const row = Object.freeze(aProgress('HĐ01', 'DU01', { result: 'c'.repeat(5_000) }));
    freeze([row]);
    expect(row.result).toHaveLength(5_000);
  });
});
