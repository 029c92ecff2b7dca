/** Plans whose pictures are hard to draw. */
import { dayOf } from '../../../../functions/calendar/plain-date.ts';
import type { Snapshot } from '../../../../functions/report/snapshot.ts';
import { anActivity, aProgress, aSnapshot, aUnit, range, TODAY } from '../../report/sample-plan.ts';

/** 500 characters with everything a cell may hold. */
export const LONG_NAME = 'Tuyên truyền <b>“đẩy mạnh”</b> & "nâng cao" 🎉 chất lượng '.repeat(9).slice(0, 500);

const NAMES = ['Đảng ủy Bộ', LONG_NAME, '🎉', "' onload='alert(1)"];

const WINDOWS = [
  range(dayOf(2022, 1, 1), dayOf(2022, 4, 30)),
  range(TODAY, TODAY),
  range(null, dayOf(2022, 4, 14)),
  range(dayOf(2022, 3, 1), null),
  range(dayOf(2022, 1, 1), dayOf(2023, 12, 31)),
  { kind: 'event', start: null, end: null } as const,
  { kind: 'continuous', start: null, end: null } as const,
];

/** Every kind of window and name; each unit has one row of every third activity, some done, some late. */
export function aPlanOf(activityCount: number, unitCount: number): Snapshot {
  const activities = Array.from({ length: activityCount }, (_, index) =>
    anActivity(`HĐ${index + 1}`, {
      name: NAMES[index % NAMES.length] ?? '',
      window: WINDOWS[index % WINDOWS.length] ?? range(null, null),
    }),
  );
  const units = Array.from({ length: unitCount }, (_, index) =>
    aUnit(`DU${index + 1}`, { name: `${NAMES[index % NAMES.length]} ${index + 1}` }),
  );
  const progress = units.flatMap((unit, unitIndex) =>
    activities
      .filter((_, index) => (index + unitIndex) % 3 === 0)
      .map((activity, index) =>
        aProgress(activity.code, unit.code, {
          sheetRow: 2 + unitIndex * activityCount + index,
          doneOn: doneOn(unitIndex + index),
        }),
      ),
  );
  return aSnapshot({ activities, units, progress });
}

function doneOn(index: number): number | null {
  if (index % 5 === 0) return dayOf(2022, 4, 10);
  return index % 11 === 0 ? dayOf(2022, 5, 2) : null;
}
