/** Every phrase of the tables with its meaning. */

import { DAYS } from './phrases/days.ts';
import { DEADLINES } from './phrases/deadlines.ts';
import type { Group, Meaning } from './phrases/meaning.ts';
import { NOTHING } from './phrases/nothing.ts';
import { OPEN_ENDS } from './phrases/open-ends.ts';
import { PARTS_OF_PERIODS } from './phrases/parts-of-periods.ts';
import { RANGES } from './phrases/ranges.ts';
import { UNDATED } from './phrases/undated.ts';
import { WHOLE_PERIODS } from './phrases/whole-periods.ts';

const GROUPS: readonly Group[] = [
  RANGES,
  DAYS,
  WHOLE_PERIODS,
  PARTS_OF_PERIODS,
  DEADLINES,
  OPEN_ENDS,
  UNDATED,
  NOTHING,
];

export const PHRASES: readonly (readonly [string, Meaning])[] = GROUPS.flatMap((group) =>
  Object.entries(group),
);
