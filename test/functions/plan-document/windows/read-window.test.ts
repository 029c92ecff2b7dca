import { describe, expect, it } from 'vitest';
import { dayOf, formatIsoDate } from '../../../../functions/calendar/plain-date.ts';
import { readTimeCell, readWindow } from '../../../../functions/plan-document/windows/read-window.ts';
import type { WindowReading } from '../../../../functions/plan-document/windows/window-mention.ts';
import { PHRASES } from './phrases.ts';

const CONTEXT = { year: 2022, documentDate: dayOf(2022, 1, 15) };

const day = (date: number | null): string => (date === null ? '-' : formatIsoDate(date));

const shown = ({ kind, start, end, problem }: WindowReading): string =>
  `${kind} ${day(start)}..${day(end)}${problem ? ` ${problem.code}` : ''}`;

describe('readWindow', () => {
  it.each(PHRASES)('reads “%s” as %s', (phrase, meaning) => {
    expect(shown(readWindow(phrase, CONTEXT))).toBe(meaning);
  });

  it.each([
    ['NFD', (phrase: string) => phrase.normalize('NFD')],
    ['capitals', (phrase: string) => phrase.toUpperCase()],
    ['no-break spaces', (phrase: string) => phrase.replaceAll(' ', '\u00a0')],
    ['soft hyphens inside words', (phrase: string) => phrase.replace(/(\p{L})(?=\p{L})/gu, '$1\u00ad')],
  ])('reads every phrase the same in %s', (_, typed) => {
    const differing = PHRASES.filter(
      ([phrase, meaning]) => shown(readWindow(typed(phrase), CONTEXT)) !== meaning,
    );
    expect(differing).toEqual([]);
  });
});

describe('readTimeCell', () => {
  it('gives each of several times as a milestone', () => {
    const cell = readTimeCell('Đợt 1: tháng 3/2022; đợt 2: tháng 9/2022', CONTEXT);
    expect(shown(cell.window)).toBe('range 2022-03-01..2022-09-30');
    expect(cell.milestones.map(shown)).toEqual([
      'month 2022-03-01..2022-03-31',
      'month 2022-09-01..2022-09-30',
    ]);
  });
});
