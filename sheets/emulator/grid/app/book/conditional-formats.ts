/**
 * Conditional formats that look at one cell's own value (pure), so that an edit shows its colour at once. What else
 * there is only the service can tell.
 */
import { areaOf, holds } from './area.ts';
import type { CellFacts } from './cell-facts.ts';
import type { ApiCondition, ApiConditionalRule, ApiFormat } from './sheets-api.ts';

type Test = (cell: CellFacts, wanted: string[]) => boolean;

const fold = (text: string): string => text.normalize('NFC').toLowerCase();
const number = (text: string | undefined): number => Number((text ?? '').replace(',', '.'));

const text =
  (test: (shown: string, wanted: string) => boolean): Test =>
  (cell, [wanted = '']) =>
    test(fold(cell.shown), fold(wanted));

const numeric =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  ({ value }, [first, second]) =>
    typeof value === 'number' && test(value, number(first), number(second));

const TESTS: Record<string, Test> = {
  BLANK: ({ shown }) => shown === '',
  NOT_BLANK: ({ shown }) => shown !== '',
  TEXT_EQ: text((shown, wanted) => shown === wanted),
  TEXT_CONTAINS: text((shown, wanted) => shown.includes(wanted)),
  TEXT_NOT_CONTAINS: text((shown, wanted) => !shown.includes(wanted)),
  TEXT_STARTS_WITH: text((shown, wanted) => shown.startsWith(wanted)),
  TEXT_ENDS_WITH: text((shown, wanted) => shown.endsWith(wanted)),
  NUMBER_EQ: numeric((value, wanted) => value === wanted),
  NUMBER_NOT_EQ: numeric((value, wanted) => value !== wanted),
  NUMBER_LESS: numeric((value, wanted) => value < wanted),
  NUMBER_LESS_THAN_EQ: numeric((value, wanted) => value <= wanted),
  NUMBER_GREATER: numeric((value, wanted) => value > wanted),
  NUMBER_GREATER_THAN_EQ: numeric((value, wanted) => value >= wanted),
  NUMBER_BETWEEN: numeric((value, from, to) => value >= from && value <= to),
  NUMBER_NOT_BETWEEN: numeric((value, from, to) => value < from || value > to),
};

function meets(condition: ApiCondition, cell: CellFacts): boolean {
  const wanted = (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  return TESTS[condition.type ?? '']?.(cell, wanted) ?? false;
}

/** Formulas, gradients and dates: what a cell looks like depends on more than its own value. */
export const needsService = ({ booleanRule, gradientRule }: ApiConditionalRule): boolean =>
  Boolean(gradientRule) || !TESTS[booleanRule?.condition?.type ?? ''];

export type ConditionalFormats = (row: number, column: number, cell: CellFacts) => ApiFormat | null;

/** The format of the first rule that a cell meets, as in Sheets. */
export function conditionalFormats(rules: ApiConditionalRule[]): ConditionalFormats {
  const known = rules.flatMap(({ ranges, booleanRule }) => {
    const { condition, format } = booleanRule ?? {};
    return condition && format && TESTS[condition.type ?? '']
      ? [{ areas: (ranges ?? []).map(areaOf), condition, format }]
      : [];
  });
  return (row, column, cell) =>
    known.find(
      ({ areas, condition }) => areas.some((area) => holds(area, row, column)) && meets(condition, cell),
    )?.format ?? null;
}
