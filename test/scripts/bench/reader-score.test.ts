import { describe, expect, it } from 'vitest';
import type { DocumentWindow } from '../../../functions/plan-document/plan-document.ts';
import type { ExpectedActivity } from '../../../scripts/bench/expected-document.ts';
import { scoreDocument } from '../../../scripts/bench/reader-score.ts';
import { activity, planDocument } from '../read-plan/sample-document.ts';

const APRIL = { kind: 'month', start: '2022-04-01', end: '2022-04-30' } as const;
const MAY = { kind: 'month', start: '2022-05-01', end: '2022-05-31' } as const;
const UNSTATED = { kind: 'unstated', start: null, end: null } as const;
const read = (window: Omit<DocumentWindow, 'phrase'>) => ({ ...window, phrase: null });

const expected = (changes: Partial<ExpectedActivity>): ExpectedActivity => ({
  number: null,
  text: 'Tổ chức tọa đàm',
  window: UNSTATED,
  lead: [],
  coordinating: [],
  ...changes,
});

/** The share of hits of one measure, of one activity read where one was expected. */
const rate = (measure: string, wanted: Partial<ExpectedActivity>, got: Parameters<typeof activity>[0]) =>
  scoreDocument({ activities: [expected(wanted)] }, planDocument({ activities: [activity(got)] })).rate(
    measure,
  );

describe('activities', () => {
  it('are missed and made up by their texts', () => {
    const wanted = ['Tổ chức tọa đàm', 'Trồng 500 cây xanh', 'Xây dựng phóng sự'].map((text) =>
      expected({ text }),
    );
    const got = ['Trồng 500 cây xanh.', 'Tổ chức toạ đàm', 'Nơi nhận'].map((text) => activity({ text }));
    const score = scoreDocument({ activities: wanted }, planDocument({ activities: got }));
    expect(score.rate('recall')).toBeCloseTo(2 / 3);
    expect(score.rate('precision')).toBeCloseTo(2 / 3);
    expect(score.misses.filter((miss) => /Nơi nhận|phóng sự/.test(miss))).toHaveLength(2);
  });

  it('count once where a text was read twice', () => {
    const twice = [activity({}), activity({})];
    expect(
      scoreDocument({ activities: [expected({})] }, planDocument({ activities: twice })).rate('precision'),
    ).toBe(0.5);
  });

  it('with equal texts are paired in order', () => {
    const windows = [APRIL, MAY];
    const score = scoreDocument(
      { activities: windows.map((window) => expected({ window })) },
      planDocument({ activities: windows.map((window) => activity({ window: read(window) })) }),
    );
    expect(score.rate('windows')).toBe(1);
  });
});

describe('what is compared of an activity', () => {
  it.each([
    { name: 'a window', measure: 'windows', wanted: { window: APRIL }, got: { window: read(APRIL) }, is: 1 },
    {
      name: 'another window',
      measure: 'windows',
      wanted: { window: APRIL },
      got: { window: read(MAY) },
      is: 0,
    },
    {
      name: 'a window of another kind',
      measure: 'windows',
      wanted: { window: APRIL },
      got: { window: read({ ...APRIL, kind: 'range' }) },
      is: 0,
    },
    {
      name: 'a kind that is left open',
      measure: 'windows',
      wanted: { window: { ...APRIL, kindOpen: true } },
      got: { window: read({ ...APRIL, kind: 'range' }) },
      is: 1,
    },
    {
      name: 'a wrong date',
      measure: 'no wrong date',
      wanted: { window: APRIL },
      got: { window: read(MAY) },
      is: 0,
    },
    { name: 'a window left unstated', measure: 'no wrong date', wanted: { window: APRIL }, got: {}, is: 1 },
    {
      name: 'leads divided otherwise',
      measure: 'lead',
      wanted: { lead: ['Ban A', 'Ban B'] },
      got: { lead: ['Ban A và Ban B'] },
      is: 1,
    },
    {
      name: 'a lead missing',
      measure: 'lead',
      wanted: { lead: ['Ban A', 'Ban B'] },
      got: { lead: ['Ban A'] },
      is: 0,
    },
    {
      name: 'words of other cells',
      measure: 'texts',
      wanted: { aside: ['Quý I'] },
      got: { text: 'Tổ chức tọa đàm | Quý I' },
      is: 1,
    },
    {
      name: 'words of elsewhere',
      measure: 'texts',
      wanted: {},
      got: { text: 'Tổ chức tọa đàm Quý I' },
      is: 0,
    },
    {
      name: 'words broken by the scan',
      measure: 'texts',
      wanted: {},
      got: { text: 'Tổ ch ức tọa đàm' },
      is: 1,
    },
    {
      name: 'a longer unit',
      measure: 'targets',
      wanted: { target: { quantity: 2, unit: 'căn nhà', money: null } },
      got: { target: { quantity: 2, unit: 'căn nhà tình nghĩa', money: null } },
      is: 1,
    },
    {
      name: 'another quantity',
      measure: 'targets',
      wanted: { target: { quantity: 2, unit: 'căn', money: null } },
      got: { target: { quantity: 3, unit: 'căn', money: null } },
      is: 0,
    },
    {
      name: 'a target made up',
      measure: 'targets',
      wanted: { target: null },
      got: { target: { quantity: 3, unit: 'căn', money: null } },
      is: 0,
    },
    {
      name: 'a milestone too few',
      measure: 'milestones',
      wanted: { milestones: [APRIL, MAY] },
      got: { milestones: [read(APRIL)] },
      is: 0,
    },
    {
      name: 'a heading with its number',
      measure: 'sections',
      wanted: { section: 'Tuyên truyền' },
      got: { section: '1. Tuyên truyền' },
      is: 1,
    },
  ] as const)('$name: $is', ({ measure, wanted, got, is }) => {
    expect(rate(measure, wanted as Partial<ExpectedActivity>, got as Parameters<typeof activity>[0])).toBe(
      is,
    );
  });
});

describe('what is compared of a document', () => {
  it('is its head, with more at the end of a title', () => {
    const head = { activities: [], title: 'Kế hoạch tuyên truyền', number: '07-KH/ĐU', documentDate: null };
    const got = planDocument({ title: 'Kế hoạch tuyên truyền (1930 - 2025)', number: '7-KH/ĐU' });
    expect(scoreDocument(head, got).misses).toEqual(['head: number: 07-KH/ĐU, read 7-KH/ĐU']);
  });

  it('is its receivers, but for the file copy, and the words some finding must quote', () => {
    const [office, copy] = [
      { name: 'Thành ủy', role: 'để b/c' },
      { name: 'Lưu VT', role: null },
    ];
    const wanted = { activities: [], receivers: [office], slogans: ['A', 'B'], mustFind: ['31/4'] };
    const score = scoreDocument(wanted, planDocument({ receivers: [office, copy], slogans: ['a!', 'C'] }));
    expect(score.rate('receivers')).toBe(1);
    expect(score.misses).toEqual([
      'slogans: missed B',
      'slogans: made up C',
      'findings: nothing quotes “31/4”',
    ]);
  });
});
