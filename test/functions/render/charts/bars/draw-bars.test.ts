import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeActivities,
  drawActivityBars,
} from '../../../../../functions/render/charts/bars/draw-activity-bars.ts';
import { describeUnits, drawUnitBars } from '../../../../../functions/render/charts/bars/draw-unit-bars.ts';
import type { Chart } from '../../../../../functions/render/charts/chart.ts';
import { buildReport } from '../../../../../functions/report/build-report.ts';
import { formatNumber } from '../../../../../functions/report/format-number.ts';
import type { Tally } from '../../../../../functions/status/tally.ts';
import { anySnapshot } from '../../../report/arbitrary-snapshot.ts';
import { THIS_WEEK } from '../../small-report.ts';
import { readSvg, textsOf } from '../read-svg.ts';
import { aPlanOf } from '../sample-charts.ts';

const svgOf = (charts: Chart[]) => charts[0]?.svg ?? '';
const FIGURES = ['doneOnTime', 'doneLate', 'running', 'overdue'] as const;

/** The parts of every bar, in their order: which word, how wide, with which number. */
function partsOf(svg: string) {
  const elements = readSvg(svg);
  return elements.flatMap(({ name, attributes, y }, index) => {
    const word = /^url\(#.*-(\w+)\)$/.exec(attributes.fill ?? '')?.[1];
    if (name !== 'rect' || !word || attributes.y !== '22') return [];
    const number = elements.slice(index + 1).find((one) => one.name === 'text')?.text ?? '';
    return [{ word, number: Number(number.replace('.', '')), width: Number(attributes.width), row: y }];
  });
}

function sums(svg: string): Record<string, number> {
  const parts = partsOf(svg);
  return Object.fromEntries(
    FIGURES.map((figure) => [
      figure,
      parts.filter(({ word }) => word === figure).reduce((sum, { number }) => sum + number, 0),
    ]),
  );
}

const wordsOf = (tally: Tally) => Object.fromEntries(FIGURES.map((figure) => [figure, tally[figure]]));

describe('the bars of the four words', () => {
  const report = buildReport(THIS_WEEK, null);

  it('show each activity’s counts in the vocabulary’s order', () => {
    const svg = svgOf(drawActivityBars(report));
    expect(partsOf(svg).map(({ word, number }) => `${word} ${number}`)).toEqual([
      'doneOnTime 1',
      'overdue 2',
      'running 2',
      'running 2',
    ]);
    expect(textsOf(svg)).toContain('Không tính vào tỷ lệ: 2');
  });

  it('are as wide as their counts', () => {
    const [one, two] = partsOf(svgOf(drawActivityBars(report)));
    expect([one?.width, two?.width].map((width) => Math.round((width ?? 0) * 3))).toEqual([560, 1120]);
  });

  it('add up to the plan’s figures, drawn by activity and by unit, for any plan', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const any = buildReport(snapshot, null);
        expect(sums(svgOf(drawActivityBars(any)))).toEqual(wordsOf(any.plan));
        expect(sums(svgOf(drawUnitBars(any)))).toEqual(wordsOf(any.plan));
      }),
      { numRuns: 60 },
    );
  });

  it.each([16, 17, 61, 5_000])('add up to the plan’s figures with %i units', (units) => {
    const many = buildReport(aPlanOf(12, units), null);
    const svg = svgOf(drawUnitBars(many));
    expect(sums(svg)).toEqual(wordsOf(many.plan));
    const rest = textsOf(svg).filter((text) => / đơn vị khác \(cộng lại\)$/.test(text));
    expect(rest).toEqual(units > 16 ? [`${formatNumber(units - 15)} đơn vị khác (cộng lại)`] : []);
  });

  it('put the units with the most overdue tasks first', () => {
    const many = buildReport(aPlanOf(12, 61), null);
    const parts = partsOf(svgOf(drawUnitBars(many)));
    const lateByRow = [...Map.groupBy(parts, ({ row }) => row).values()].map(
      (row) => row.find(({ word }) => word === 'overdue')?.number ?? 0,
    );
    const shown = lateByRow.slice(0, 15);
    expect(shown).toEqual(shown.toSorted((one, other) => other - one));
    expect(shown[0]).toBe(Math.max(...many.units.map(({ tally }) => tally.overdue)));
  });

  it('sum up the activities beyond twenty', () => {
    const svg = svgOf(drawActivityBars(buildReport(aPlanOf(90, 4), null)));
    expect(textsOf(svg)).toContain('70 hoạt động khác (cộng lại)');
    expect(textsOf(svgOf(drawActivityBars(buildReport(aPlanOf(21, 4), null))))).not.toContain(
      '1 hoạt động khác (cộng lại)',
    );
  });

  it('tell the four words apart by pattern and by name', () => {
    const svg = svgOf(drawUnitBars(report));
    const patterns = [...svg.matchAll(/<pattern id="([^"]+)"[^>]*>(.*?)<\/pattern>/gs)];
    expect(patterns.map(([, id]) => id)).toEqual(FIGURES.map((figure) => `trang-thai-don-vi-${figure}`));
    const shapes = patterns.map(([, , inside]) => inside?.replace(/fill="[^"]*"|stroke="[^"]*"/g, ''));
    expect(new Set(shapes).size).toBe(4);
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        'Hoàn thành đúng hạn',
        'Hoàn thành quá hạn',
        'Đang thực hiện trong hạn',
        'Đang thực hiện quá hạn',
      ]),
    );
  });
});

describe('the bars in words', () => {
  const report = buildReport(THIS_WEEK, null);

  it('name the plan’s counts and the activities furthest behind', () => {
    expect(describeActivities(report)).toBe(
      'Trạng thái của 7 nhiệm vụ theo 4 hoạt động: hoàn thành đúng hạn 1, hoàn thành quá hạn 0, ' +
        'đang thực hiện trong hạn 4, đang thực hiện quá hạn 2. Quá hạn nhiều nhất: HĐ01 2.',
    );
  });

  it('name the units furthest behind', () => {
    expect(describeUnits(report)).toMatch(/2 đơn vị có nhiệm vụ quá hạn, nhiều nhất: .* 1, .* 1\.$/);
    expect(describeUnits(buildReport(aPlanOf(12, 61), null))).toMatch(/ và \d+ đơn vị khác\.$/);
  });
});
