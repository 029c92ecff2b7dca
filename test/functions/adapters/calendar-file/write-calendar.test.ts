import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarWriter } from '../../../../functions/adapters/calendar-file/write-calendar.ts';
import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import type { DeadlineEvent } from '../../../../functions/report/deadline-events.ts';

const TODAY = dayOf(2022, 3, 18);
const EVENT: DeadlineEvent = {
  activityCode: 'HĐ01',
  unitCode: 'DU01',
  day: dayOf(2022, 4, 30),
  title: `Hạn HĐ01: Tuyên truyền, “biển đảo”; \\ và\nxuống dòng ${'dài '.repeat(40)}`.trim(),
  sheetRow: 7,
  cancelled: false,
};

const write = (events: DeadlineEvent[], asOf = TODAY) =>
  calendarWriter.write(events, {
    spreadsheetId: 'bang-1',
    title: 'Kế hoạch tuyên truyền',
    asOf,
    linkTo: (row) => `https://docs.google.com/spreadsheets/d/bang-1/edit#gid=1003&range=A${row}`,
  });

function read(bytes: Uint8Array) {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)),
  };
}

describe('a calendar file', () => {
  test('is read back by a calendar library: day, words, link', () => {
    const { method, events } = read(write([EVENT]));
    expect(method).toBe('PUBLISH');
    const [event] = events;
    expect(event?.summary).toBe(EVENT.title);
    expect(event?.startDate.toString()).toBe('2022-04-30');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.component.getFirstPropertyValue('url')).toMatch(/range=A7$/);
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test('folds its lines at 75 bytes and ends them with CR LF', () => {
    const lines = new TextDecoder().decode(write([EVENT])).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\n');
  });

  test('knows a deadline again and replaces it with a later file', () => {
    const [one] = read(write([EVENT])).events;
    const [later] = read(write([{ ...EVENT, day: EVENT.day + 5, sheetRow: 90 }], TODAY + 7)).events;
    expect(later?.uid).toBe(one?.uid);
    expect(Number(later?.sequence)).toBeGreaterThan(Number(one?.sequence));
    expect(later?.startDate.toString()).toBe('2022-05-05');
  });

  test('tells apart activities and units', () => {
    const others = [EVENT, { ...EVENT, unitCode: 'DU02' }, { ...EVENT, activityCode: 'HĐ02' }];
    expect(new Set(read(write(others)).events.map(({ uid }) => uid)).size).toBe(3);
  });

  test('strikes out what is done', () => {
    const [event] = read(write([{ ...EVENT, cancelled: true }])).events;
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });
});
