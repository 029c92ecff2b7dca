import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInVietnam, dayOf } from '../../../functions/calendar/plain-date.ts';
import type { Progress, TimeWindow } from '../../../functions/plan/plan.ts';
import { standingOf } from '../../../functions/status/standing-of.ts';
import { STATUSES } from '../../../functions/status/status-label.ts';
import { anyAnswers, anyDay, anyWindow } from '../report/arbitrary-snapshot.ts';
import { aProgress, range, SETTINGS } from '../report/sample-plan.ts';

const d = dayOf;
const START = d(2022, 4, 1);
const END = d(2022, 4, 30);
const APRIL = range(START, END);

function stand(window: TimeWindow, today: number, over: Partial<Progress> = {}, settings = SETTINGS) {
  return standingOf(aProgress('HĐ01', 'DU01', over), { window }, today, settings, [
    { date: d(2022, 5, 2), name: 'Nghỉ bù', working: false },
    { date: d(2022, 5, 3), name: 'Nghỉ bù', working: false },
  ]);
}

describe('standingOf', () => {
  it.each([
    { name: 'the day before the start', today: START - 1, status: 'not-started', left: 30 },
    { name: 'the first day', today: START, status: 'running', left: 29 },
    { name: 'the day before due-soon begins', today: END - 8, status: 'running', left: 8 },
    { name: 'the first due-soon day', today: END - 7, status: 'due-soon', left: 7 },
    { name: 'the last day', today: END, status: 'due-soon', left: 0 },
    { name: 'the day after', today: END + 1, status: 'overdue', left: -1 },
    { name: 'a year after', today: END + 365, status: 'overdue', left: -365 },
  ])('puts an unfinished row on $name at $status', ({ today, status, left }) => {
    const official = status === 'overdue' ? 'overdue' : 'running';
    expect(stand(APRIL, today)).toEqual({ status, official, deadline: END, daysLeft: left });
  });

  it('turns overdue at midnight in Vietnam, whatever the machine calls the day', () => {
    expect(stand(APRIL, dayInVietnam(new Date('2022-04-30T16:59:00Z'))).status).toBe('due-soon');
    expect(stand(APRIL, dayInVietnam(new Date('2022-04-30T17:00:00Z'))).status).toBe('overdue');
  });

  it.each([
    { name: 'on the last day', doneOn: END, status: 'done-on-time', left: 0 },
    { name: 'the day after it', doneOn: END + 1, status: 'done-late', left: -1 },
    { name: 'ahead of the window', doneOn: START - 5, status: 'done-on-time', left: 34 },
  ])('counts a row done $name as $status', ({ doneOn, status, left }) => {
    expect(stand(APRIL, END + 10, { doneOn })).toEqual({
      status,
      official: status,
      deadline: END,
      daysLeft: left,
    });
  });

  it('does not believe a done date that lies in the future', () => {
    expect(stand(APRIL, END - 1, { doneOn: END }).status).toBe('due-soon');
    expect(stand(APRIL, END, { doneOn: END }).status).toBe('done-on-time');
  });

  it('lets a late finish stay late for ever', () => {
    expect(stand(APRIL, d(2030, 1, 1), { doneOn: END + 1 }).status).toBe('done-late');
  });

  it('keeps a short window that has not begun from being due soon', () => {
    expect(stand(range(END, END), END - 1).status).toBe('not-started');
    expect(stand(range(END, END), END).status).toBe('due-soon');
  });

  it('takes a deadline without a start as begun', () => {
    expect(stand({ kind: 'deadline', start: null, end: END }, END - 20).status).toBe('running');
  });

  it('honours the number of due-soon days, 0 included', () => {
    const none = { ...SETTINGS, dueSoonDays: 0 };
    expect(stand(APRIL, END - 1, {}, none).status).toBe('running');
    expect(stand(APRIL, END, {}, none).status).toBe('due-soon');
  });

  it('lets an event wait, done or not, until an admin has set its day', () => {
    const unknown: TimeWindow = { kind: 'event', start: null, end: null };
    const apart = { status: 'waiting-for-event', official: null, deadline: null, daysLeft: null };
    expect(stand(unknown, END)).toEqual(apart);
    expect(stand(unknown, END, { doneOn: START })).toEqual(apart);
    const known: TimeWindow = { kind: 'event', start: END, end: END };
    expect(stand(known, END + 1).status).toBe('overdue');
    expect(stand(known, END + 1, { doneOn: END }).status).toBe('done-on-time');
  });

  it.each<TimeWindow>([
    { kind: 'continuous', start: null, end: null },
    { kind: 'unstated', start: null, end: null },
    { kind: 'range', start: START, end: null },
  ])('counts a $kind window without end only once it is done', (window) => {
    expect(stand(window, END)).toMatchObject({ status: 'no-deadline', official: null, daysLeft: null });
    expect(stand(window, END, { doneOn: END })).toMatchObject({
      status: 'done-on-time',
      official: 'done-on-time',
      daysLeft: null,
    });
  });

  it.each([
    { over: { notApplicable: true }, status: 'not-applicable' },
    { over: { adjustment: 'suspended' as const }, status: 'suspended' },
    { over: { adjustment: 'withdrawn' as const }, status: 'withdrawn' },
  ])('counts a $status row apart, even when it is done or overdue', ({ over, status }) => {
    const apart = { status, official: null, deadline: null, daysLeft: null };
    expect(stand(APRIL, END + 9, over)).toEqual(apart);
    expect(stand(APRIL, END + 9, { ...over, doneOn: START })).toEqual(apart);
  });

  it('moves a deadline on a day off to the next working day only where the settings say so', () => {
    const rolled = { ...SETTINGS, rollDeadlines: true };
    // 30/4/2022 is a Saturday; Monday and Tuesday are made-up days off.
    expect(stand(APRIL, d(2022, 5, 4), {}, rolled)).toMatchObject({ status: 'due-soon', daysLeft: 0 });
    expect(stand(APRIL, d(2022, 5, 5), {}, rolled)).toMatchObject({ status: 'overdue', daysLeft: -1 });
    expect(stand(APRIL, d(2022, 5, 4)).daysLeft).toBe(-4);
  });

  it('gives every row exactly one known status, whose word and days agree', () => {
    fc.assert(
      fc.property(anyWindow, anyAnswers, anyDay, (window, answers, today) => {
        const { status, official, deadline, daysLeft } = stand(window, today, answers);
        expect(STATUSES).toContain(status);
        expect(daysLeft === null).toBe(deadline === null);
        if (status === 'overdue' || status === 'done-late') expect(daysLeft).toBeLessThan(0);
        if (official === 'running') expect(daysLeft).toBeGreaterThanOrEqual(0);
        if (official === null) expect(deadline).toBeNull();
      }),
    );
  });

  it('never brings an unfinished row back from overdue as days pass', () => {
    fc.assert(
      fc.property(anyWindow, anyDay, fc.nat(400), (window, today, later) => {
        const [now, then] = [stand(window, today), stand(window, today + later)];
        if (now.status === 'overdue') expect(then.status).toBe('overdue');
        if (now.daysLeft !== null) expect(then.daysLeft).toBe(now.daysLeft - later);
      }),
    );
  });
});
