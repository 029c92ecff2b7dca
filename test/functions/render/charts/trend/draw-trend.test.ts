import { describe, expect, it } from 'vitest';
import { isoWeekOf } from '../../../../../functions/calendar/iso-week.ts';
import { describeTrend } from '../../../../../functions/render/charts/trend/describe-trend.ts';
import { drawTrend } from '../../../../../functions/render/charts/trend/draw-trend.ts';
import type { WeekFigures } from '../../../../../functions/report/week-figures.ts';
import type { OfficialStatus } from '../../../../../functions/status/standing.ts';
import { tally } from '../../../../../functions/status/tally.ts';
import { TODAY } from '../../../report/sample-plan.ts';
import { readSvg, textsOf } from '../read-svg.ts';

/** Counts of the four words in their order. */
function weekOf(number: number, counts: readonly [number, number, number, number]): WeekFigures {
  const words: OfficialStatus[] = ['done-on-time', 'done-late', 'running', 'overdue'];
  const rows = words.flatMap((word, index) =>
    Array.from({ length: counts[index] ?? 0 }, () => ({
      status: word,
      official: word,
      deadline: TODAY,
      daysLeft: 0,
    })),
  );
  return { week: isoWeekOf(TODAY + number * 7), tally: tally(rows) };
}

const svgOf = (weeks: WeekFigures[]) => drawTrend(weeks)[0]?.svg ?? '';
const lines = (svg: string) =>
  readSvg(svg)
    .filter(({ attributes }) => attributes['stroke-linejoin'] === 'round')
    .map(({ attributes }) =>
      (attributes.d ?? '')
        .split(/[ML]/)
        .slice(1)
        .map((point) => point.split(' ').map(Number)),
    );
const numbersOf = (svg: string) =>
  readSvg(svg)
    .filter(({ name, attributes }) => name === 'text' && Number(attributes.x) === 494)
    .map(({ text }) => text);

describe('the trend', () => {
  const weeks = [weekOf(0, [0, 0, 100, 0]), weekOf(1, [20, 0, 70, 10]), weekOf(2, [40, 5, 35, 20])];

  it('draws each word as a line over the weeks', () => {
    const [doneOnTime, doneLate, running, overdue] = lines(svgOf(weeks));
    expect(doneOnTime).toEqual([
      [54, 190],
      [261, 152],
      [468, 114],
    ]);
    expect(doneLate?.map(([, y]) => y)).toEqual([190, 190, 180.5]);
    expect(running?.map(([, y]) => y)).toEqual([0, 57, 123.5]);
    expect(overdue?.map(([, y]) => y)).toEqual([190, 171, 152]);
  });

  it('prints the newest figures at the ends of the lines', () => {
    expect(numbersOf(svgOf(weeks))).toEqual(['40', '5', '35', '20', '69,23 %', '61,54 %']);
  });

  it('begins the rates when the first task was due', () => {
    const [, , , , done, onTime] = lines(svgOf(weeks));
    expect(done?.map(([x]) => x)).toEqual([261, 468]);
    expect(onTime?.at(-1)?.[1]).toBeCloseTo(190 * (1 - 40 / 65), 1);
  });

  it('says so while nothing is due', () => {
    const svg = svgOf([weekOf(0, [0, 0, 5, 0]), weekOf(1, [0, 0, 5, 0])]);
    expect(textsOf(svg)).toContain('Chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ.');
    expect(lines(svg)).toHaveLength(4);
  });

  it('shows a single week as points with their figures', () => {
    const svg = svgOf([weekOf(0, [1, 2, 3, 4])]);
    expect(lines(svg)).toEqual([]);
    expect(numbersOf(svg)).toEqual(['1', '2', '3', '4', '42,86 %', '14,29 %']);
    expect(textsOf(svg)).toContain('Mới có số liệu của tuần 18/2022; các tuần sau sẽ nối thành đường.');
  });

  it('stays readable over 104 weeks', () => {
    const svg = svgOf(
      Array.from({ length: 104 }, (_, index) => weekOf(index, [index, 1, 104 - index, index % 7])),
    );
    expect(lines(svg).map((points) => points.length)).toEqual([104, 104, 104, 104, 104, 104]);
    const marks = readSvg(svg).filter(
      ({ attributes }) => attributes.stroke === '#ffffff' && attributes.d?.endsWith('Z'),
    );
    expect(marks.length).toBeLessThan(6 * 16);
    expect(textsOf(svg).filter((text) => /^\d\d\/\d{4}$/.test(text)).length).toBeLessThanOrEqual(12);
  });

  it('takes the weeks in any order and each once', () => {
    const [first, second, third] = weeks;
    if (!first || !second || !third) throw new Error('three weeks');
    const outdated = { ...weekOf(9, [9, 9, 9, 9]), week: second.week };
    expect(svgOf([third, outdated, second, first])).toBe(svgOf(weeks));
  });

  it('tells its lines apart by dash and by mark', () => {
    const dashes = readSvg(svgOf(weeks))
      .filter(({ attributes }) => attributes['stroke-linejoin'] === 'round')
      .map(({ attributes }) => attributes['stroke-dasharray']);
    expect(new Set(dashes.slice(0, 4)).size).toBe(4);
    expect(new Set(dashes.slice(4)).size).toBe(2);
  });
});

describe('describeTrend', () => {
  it('gives the newest week and the change since the first', () => {
    expect(describeTrend([weekOf(0, [0, 0, 10, 0]), weekOf(2, [4, 1, 3, 2])])).toBe(
      'Diễn biến từ tuần 18/2022 đến tuần 20/2022 (2 tuần có số liệu). Số liệu tuần 20/2022: hoàn thành đúng hạn 4, ' +
        'hoàn thành quá hạn 1, đang thực hiện trong hạn 3, đang thực hiện quá hạn 2; tỷ lệ hoàn thành 71,43 %, ' +
        'trong đó đúng hạn 57,14 %. So với tuần 18/2022: hoàn thành đúng hạn +4, hoàn thành quá hạn +1, ' +
        'đang thực hiện trong hạn −7, đang thực hiện quá hạn +2.',
    );
  });

  it('has a sentence for one week and for none', () => {
    expect(describeTrend([weekOf(0, [0, 0, 1, 0])])).toBe(
      'Số liệu tuần 18/2022: hoàn thành đúng hạn 0, hoàn thành quá hạn 0, đang thực hiện trong hạn 1, ' +
        'đang thực hiện quá hạn 0; chưa có nhiệm vụ đến hạn nên chưa tính tỷ lệ.',
    );
    expect(describeTrend([])).toBe('Chưa có số liệu tuần nào.');
  });
});
