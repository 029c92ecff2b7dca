import { expect, test } from 'vitest';
import { deadlineEvents } from '../../../functions/report/deadline-events.ts';
import { anActivity, aProgress, aSnapshot, aUnit, range, TODAY } from './sample-plan.ts';

const due = (code: string, days: number) => anActivity(code, { window: range(null, TODAY + days) });
const snapshot = aSnapshot({
  activities: [
    due('LATE', -1),
    due('TODAY', 0),
    due('DONE', 9),
    due('FAR', 20),
    due('GONE', 12),
    due('NEAR', 3),
  ],
  units: [aUnit('DU01'), aUnit('DU02')],
  progress: [
    ...['LATE', 'TODAY', 'FAR', 'NEAR'].map((code, index) =>
      aProgress(code, 'DU01', { sheetRow: index + 2 }),
    ),
    aProgress('DONE', 'DU01', { doneOn: TODAY - 1, sheetRow: 8 }),
    aProgress('GONE', 'DU01', { adjustment: 'withdrawn', sheetRow: 9 }),
    aProgress('NEAR', 'DU02'),
  ],
});

test('a unit’s deadlines are those from today on, nearest first, what is done struck out', () => {
  const events = deadlineEvents(snapshot, 'DU01');
  expect(events.map(({ activityCode, day, cancelled }) => [activityCode, day - TODAY, cancelled])).toEqual([
    ['TODAY', 0, false],
    ['NEAR', 3, false],
    ['DONE', 9, true],
    ['GONE', 12, true],
    ['FAR', 20, false],
  ]);
  expect(events[0]).toMatchObject({ title: 'Hạn TODAY: Hoạt động TODAY', unitCode: 'DU01', sheetRow: 3 });
});
