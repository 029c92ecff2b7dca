import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../../functions/calendar/plain-date.ts';
import { MAIL_SPACE } from '../../../../../functions/render/charts/chart-space.ts';
import { drawTimeline } from '../../../../../functions/render/charts/timeline/draw-timeline.ts';
import type { Report } from '../../../../../functions/report/report.ts';
import { anActivity, range } from '../../../report/sample-plan.ts';
import { extentsOf, textsOf } from '../read-svg.ts';
import { bars, many, pageOf, reportOf } from './sample-timeline.ts';

const altOf = (report: Report) => drawTimeline(report)[0]?.alt;

describe('the rows of the timeline', () => {
  const waiting = anActivity('HĐ08', { window: { kind: 'event', start: null, end: null } });

  it('list apart what no month can show', () => {
    const texts = textsOf(pageOf(reportOf([anActivity('HĐ01'), waiting])));
    expect(texts.slice(texts.indexOf('Chưa xếp được lên trục thời gian'))).toEqual([
      'Chưa xếp được lên trục thời gian',
      'HĐ08',
      'Hoạt động HĐ08',
      'chờ sự kiện, 0 nhiệm vụ',
    ]);
  });

  it('draw no axis where no activity has a date', () => {
    const texts = textsOf(pageOf(reportOf([waiting])));
    expect(texts.filter((text) => /Hôm nay|^T\d/.test(text))).toEqual([]);
    expect(texts).toContain('HĐ08');
  });

  const codesOf = (svg: string) => textsOf(svg).filter((text) => /^HĐ\d+$/.test(text));

  it('turn the page after twenty, in even shares and on the same axis', () => {
    const pages = drawTimeline(reportOf(many(45)));
    expect(pages.map(({ svg }) => codesOf(svg).length)).toEqual([15, 15, 15]);
    expect(pages.flatMap(({ svg }) => codesOf(svg))).toEqual(many(45).map(({ code }) => code));
    expect(pages.map(({ title }) => title.slice(-5))).toEqual(['(1/3)', '(2/3)', '(3/3)']);
    expect(new Set(pages.map(({ svg }) => String(bars(svg)[1]))).size).toBe(1);
  });

  it('leave out what is least pressing beyond sixty, and say so', () => {
    const activities = many(70).map((activity, index) => ({
      ...activity,
      window: range(dayOf(2022, 1, 1), index < 10 ? dayOf(2022, 12, 31) : dayOf(2022, 4, 30)),
    }));
    const pages = drawTimeline(reportOf(activities));
    expect(pages.flatMap(({ svg }) => codesOf(svg))).toEqual(activities.slice(10).map(({ code }) => code));
    expect(pages.map(({ alt }) => /Còn \d+/.exec(alt)?.[0])).toEqual([undefined, undefined, 'Còn 10']);
    expect(textsOf(pages[2]?.svg ?? '').at(-1)).toBe(
      'Còn 10 hoạt động khác không vẽ ở đây; xem bảng theo dõi.',
    );
  });

  it('cut a long name before the figures', () => {
    const long = anActivity('HĐ01', { name: 'Tuyên truyền kỷ niệm '.repeat(25) });
    const extents = extentsOf(pageOf(reportOf([long])));
    const name = extents.find(({ what }) => what.startsWith('Tuyên truyền'));
    const late = extents.find(({ what }) => what === '3 quá hạn');
    expect(name?.what.endsWith('…')).toBe(true);
    expect(name?.right).toBeLessThan(late?.left ?? 0);
  });
});

describe('the heading of a row on a narrow card', () => {
  const name = 'Tuyên truyền kỷ niệm ngày thành lập Đảng bộ Khối các cơ quan Trung ương';
  const wordsOf = (text: string) => {
    const extents = extentsOf(pageOf(reportOf([anActivity('HĐ01', { name: text })]), MAIL_SPACE));
    return extents
      .slice(extents.findIndex(({ what }) => what === 'HĐ01'))
      .filter(({ what }) => what !== 'rect');
  };

  it('goes on below, as far as the figures leave room', () => {
    const [code, first, second, late, facts] = wordsOf(name);
    expect([first, second, late, facts].map((one) => one?.what)).toEqual([
      'Tuyên truyền kỷ niệm ngày thành lập Đảng',
      'bộ Khối các cơ…',
      '3 quá hạn',
      '1/4 hoàn thành',
    ]);
    expect(first?.bottom).toBe(code?.bottom);
    expect([second, late, facts].map((one) => (one?.bottom ?? 0) - (code?.bottom ?? 0))).toEqual([
      19, 19, 19,
    ]);
    expect(second?.right).toBeLessThan(late?.left ?? 0);
  });

  it('keeps a short name and the figures on lines of their own', () => {
    expect(
      wordsOf('Tọa đàm')
        .map(({ what }) => what)
        .slice(0, 4),
    ).toEqual(['HĐ01', 'Tọa đàm', '3 quá hạn', '1/4 hoàn thành']);
  });

  it('cuts a word that is longer than a line', () => {
    const [, first] = wordsOf('x'.repeat(200));
    expect(first?.what).toMatch(/^x{30,}…$/);
  });
});

describe('the timeline in words', () => {
  it('says what the picture shows, with the same numbers', () => {
    const report = reportOf([
      anActivity('HĐ01'),
      anActivity('HĐ05', { window: range(dayOf(2022, 1, 1), dayOf(2022, 5, 31)) }),
      anActivity('HĐ08', { window: { kind: 'event', start: null, end: null } }),
    ]);
    expect(altOf(report)).toBe(
      'Dòng thời gian của 3 hoạt động tính đến ngày 06/05/2022. Đã hoàn thành 2/8 nhiệm vụ. ' +
        '1 hoạt động có nhiệm vụ quá hạn: HĐ01 (3). Chưa xếp được lên trục thời gian: HĐ08 (chờ sự kiện).',
    );
  });

  it('says when nothing is late', () => {
    expect(altOf(reportOf([anActivity('HĐ01')], dayOf(2022, 3, 18)))).toContain(
      'Không hoạt động nào có nhiệm vụ quá hạn.',
    );
  });

  it('says which page it is', () => {
    const alts = drawTimeline(reportOf(many(25))).map(({ alt }) => alt.split('.')[0]);
    expect(alts).toEqual([
      'Dòng thời gian của 13 hoạt động tính đến ngày 06/05/2022, hình 1/2, từ HĐ1 đến HĐ13',
      'Dòng thời gian của 12 hoạt động tính đến ngày 06/05/2022, hình 2/2, từ HĐ14 đến HĐ25',
    ]);
  });
});
