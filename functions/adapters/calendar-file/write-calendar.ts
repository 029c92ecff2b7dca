/** Deadlines as an iCalendar file (RFC 5545). Loaded only when digests are sent. */
import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { calendarDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { CalendarWriter } from '../../ports.ts';
import type { DeadlineEvent } from '../../report/deadline-events.ts';

export const calendarWriter: CalendarWriter = {
  write(events, { spreadsheetId, title, asOf, linkTo }) {
    const calendar = ical({
      prodId: { company: 'PlanSheet', product: 'Deadlines', language: 'VI' },
      // An announcement that nobody is asked to answer.
      method: ICalCalendarMethod.PUBLISH,
      name: title,
    });
    for (const event of events) {
      calendar.createEvent({
        id: uidOf(spreadsheetId, event),
        // A later day's file replaces what an earlier one brought.
        sequence: asOf,
        stamp: instantOf(asOf),
        start: instantOf(event.day),
        allDay: true,
        summary: event.title,
        description: title,
        url: linkTo(event.sheetRow),
        status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      });
    }
    return new TextEncoder().encode(calendar.toString());
  },
};

/** The same for the same deadline in every week's file; the sheet's id is not given away. */
function uidOf(spreadsheetId: string, { activityCode, unitCode }: DeadlineEvent): string {
  const key = JSON.stringify([spreadsheetId, activityCode, unitCode]);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}@plansheet.invalid`;
}

/** Midnight UTC: the library takes an all-day event's day from there, wherever the machine stands. */
function instantOf(date: PlainDate): Date {
  const { year, month, day } = calendarDay(date);
  return new Date(Date.UTC(year, month - 1, day));
}
