import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOn } from '../../../functions/adapters/clock.ts';
import { dayInVietnam, dayOf, hourInVietnam } from '../../../functions/calendar/plain-date.ts';

test('a clock on a chosen day shows that day in Vietnam, at the hour it is', () => {
  const instants = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (instant) => {
      const shown = clockOn(dayOf(2022, 3, 18), { now: () => instant }).now();
      expect([dayInVietnam(shown), hourInVietnam(shown)]).toEqual([
        dayOf(2022, 3, 18),
        hourInVietnam(instant),
      ]);
    }),
  );
});
