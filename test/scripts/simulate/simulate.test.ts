import { beforeAll, describe, expect, it } from 'vitest';
import { type Simulation, simulate } from '../../../scripts/simulate/simulate.ts';
import { summaryTable } from '../../../scripts/simulate/summary-table.ts';

const OPTIONS = { weeks: 14, units: 3, seed: 1 };
const RECEIVERS = 6;

describe('weeks of changing data', () => {
  let lived: Simulation;
  beforeAll(async () => {
    lived = await simulate(OPTIONS);
  }, 120_000);

  it('break no promise', () => {
    expect(lived.violations).toEqual([]);
  });

  it('have one report for each receiver, and none where no week was frozen', () => {
    const frozen = lived.weeks.filter(({ report }) => report);
    expect(frozen.length).toBeGreaterThan(OPTIONS.weeks / 2);
    for (const { reports } of frozen) expect(reports).toBe(RECEIVERS);
    for (const { reports } of lived.weeks.filter(({ report }) => !report)) expect(reports).toBe(0);
  });

  it('hold what they are to try out: work, mistakes, comings and goings, a mail server’s moods', () => {
    const sum = (of: (week: Simulation['weeks'][number]) => number) =>
      lived.weeks.reduce((total, week) => total + of(week), 0);
    expect(sum(({ report }) => report?.finished ?? 0)).toBeGreaterThan(0);
    expect(sum(({ report }) => report?.added ?? 0)).toBeGreaterThan(0);
    expect(sum(({ report }) => report?.deleted ?? 0)).toBeGreaterThan(0);
    expect(sum(({ reminders }) => reminders)).toBeGreaterThan(0);
    expect(sum(({ refused }) => refused)).toBeGreaterThan(0);
    expect(sum(({ report }) => Number(report?.late ?? false))).toBeGreaterThan(0);
  });

  it('add up line by line in the summary', () => {
    const lines = summaryTable(lived.weeks)
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    const [header = [], first = [], second = [], together = []] = lines;
    expect(lines).toHaveLength(4);
    for (const title of ['frozen', 'reports', 'digests', 'reminders', 'entered', 'left', 'finished']) {
      const at = header.indexOf(title);
      expect(Number(first[at]) + Number(second[at])).toBe(Number(together[at]));
    }
  });

  it('are the same again for the same seed', async () => {
    const short = { ...OPTIONS, weeks: 3 };
    const [one, other] = [await simulate(short), await simulate(short)];
    expect(other).toEqual(one);
    expect(await simulate({ ...short, seed: 16 })).not.toEqual(one);
  });
});
