import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { changedSpan, type DimensionChange } from './dimension-change.ts';

type Group = sheets_v4.Schema$DimensionGroup;

/** Groups of the dimension that changes, with their ranges after the change; a group without rows is gone. */
export function changedGroups(groups: readonly Group[], change: DimensionChange): Group[] {
  return groups.flatMap((group) => {
    const { startIndex, endIndex } = group.range ?? {};
    const span = changedSpan(change, {
      start: startIndex ?? 0,
      ...(typeof endIndex === 'number' && { end: endIndex }),
    });
    if (!span) return [];
    const range = {
      ...group.range,
      startIndex: span.start ?? 0,
      ...(span.end !== undefined && { endIndex: span.end }),
    };
    return [{ ...group, range }];
  });
}
