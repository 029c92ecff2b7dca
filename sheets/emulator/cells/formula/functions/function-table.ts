/** Every function the stand-in evaluates, by its English name; others give `#NAME?`. */
import type { FunctionTable } from '../define-function.ts';
import { ARRAYS } from './arrays.ts';
import { CONDITIONAL_TOTALS } from './conditional-totals.ts';
import { DATES } from './dates.ts';
import { INFORMATION } from './information.ts';
import { LOGIC } from './logic.ts';
import { LOOKUP } from './lookup.ts';
import { MATH } from './math.ts';
import { OPERATORS } from './operators.ts';
import { PATTERNS } from './patterns.ts';
import { STATISTICS } from './statistics.ts';
import { TEXT_FUNCTIONS } from './text.ts';
import { WORKING_DAYS } from './working-days.ts';

export const FUNCTIONS: FunctionTable = {
  ...OPERATORS,
  ...MATH,
  ...STATISTICS,
  ...CONDITIONAL_TOTALS,
  ...LOGIC,
  ...INFORMATION,
  ...TEXT_FUNCTIONS,
  ...PATTERNS,
  ...DATES,
  ...WORKING_DAYS,
  ...LOOKUP,
  ...ARRAYS,
};
