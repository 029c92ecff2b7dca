/** Filters of one column, in the words of the API and in Univer's (pure). */
import type { ApiCriteria } from '../book/sheets-api.ts';

/** Univer's own type, as far as the grid uses it; its enumerations are plain texts. */
export interface ColumnFilter {
  colId: number;
  /** Texts that are shown; `blank`: empty cells, too. */
  filters?: { blank?: true; filters?: string[] };
  customFilters?: { and?: number; customFilters: Test[] };
}

interface Test {
  val: string | number;
  operator?: string;
}

/** A cell of the column below the header. */
export interface FilteredCell {
  shown: string;
  /** The stored filter hides its row. */
  filtered: boolean;
}

/** Univer compares texts without their line breaks. */
const plain = (text: string): string => text.replace(/[\r\n]/g, '');

const shownTexts = (cells: readonly FilteredCell[]): Set<string> => new Set(cells.map(({ shown }) => shown));

/**
 * The texts that Univer is to show. What a criterion with a condition hides, the service has decided: its rows' texts
 * are taken, since Univer would compare numbers as texts.
 */
export function univerFilter(
  colId: number,
  { hiddenValues, condition }: ApiCriteria,
  cells: readonly FilteredCell[],
): ColumnFilter {
  const texts = shownTexts(condition ? cells.filter(({ filtered }) => !filtered) : cells);
  for (const hidden of hiddenValues ?? []) texts.delete(hidden);
  const blank = texts.delete('');
  return { colId, filters: { ...(blank ? { blank } : {}), filters: [...texts].map(plain) } };
}

const NUMBER_CONDITIONS: Record<string, string> = {
  equal: 'NUMBER_EQ',
  notEqual: 'NUMBER_NOT_EQ',
  greaterThan: 'NUMBER_GREATER',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_EQ',
  lessThan: 'NUMBER_LESS',
  lessThanOrEqual: 'NUMBER_LESS_THAN_EQ',
};

/** Univer's texts with stars; null where no condition of the API says the same. */
function textCondition({ val, operator }: Test): ApiCriteria | null {
  const [, before, text = '', after] = /^(\*?)(.*?)(\*?)$/s.exec(String(val)) ?? [];
  const not = operator === 'notEqual';
  if (text === '') return condition(not ? 'NOT_BLANK' : 'BLANK');
  if (before && after) return condition(not ? 'TEXT_NOT_CONTAINS' : 'TEXT_CONTAINS', text);
  if (not) return before || after ? null : { hiddenValues: [text] };
  return condition(after ? 'TEXT_STARTS_WITH' : before ? 'TEXT_ENDS_WITH' : 'TEXT_EQ', text);
}

const condition = (type: string, ...values: string[]): ApiCriteria => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

/** A number with the sheet's comma. */
const entered = (value: string | number): string => String(value).replace('.', ',');

const isNumber = (value: string | number): boolean => value !== '' && Number.isFinite(Number(value));

function testCriteria(test: Test): ApiCriteria | null {
  const type = NUMBER_CONDITIONS[test.operator ?? ''];
  if (type && isNumber(test.val)) return condition(type, entered(test.val));
  return test.operator && test.operator !== 'notEqual' ? null : textCondition(test);
}

/** "Between" and "not between" are the two pairs that the API has a word for. */
function pairCriteria([first, second]: Test[], isBoth: boolean): ApiCriteria | null {
  if (!first || !second || ![first, second].every(({ val }) => isNumber(val))) return null;
  const operators = `${first.operator} ${second.operator}`;
  if (isBoth && operators === 'greaterThanOrEqual lessThanOrEqual')
    return condition('NUMBER_BETWEEN', entered(first.val), entered(second.val));
  if (!isBoth && operators === 'lessThan greaterThan')
    return condition('NUMBER_NOT_BETWEEN', entered(first.val), entered(second.val));
  return null;
}

/** What Univer filters by, for the service to keep; null where the API has no word for it (two tests, colours). */
export function apiCriteria(
  { filters, customFilters }: ColumnFilter,
  cells: readonly FilteredCell[],
): ApiCriteria | null {
  if (filters) {
    const wanted = new Set([...(filters.filters ?? []), ...(filters.blank ? [''] : [])]);
    return { hiddenValues: [...shownTexts(cells)].filter((text) => !wanted.has(plain(text))) };
  }
  const tests = customFilters?.customFilters ?? [];
  const [test] = tests;
  if (!test) return null;
  return tests.length === 1 ? testCriteria(test) : pairCriteria(tests, Boolean(customFilters?.and));
}
