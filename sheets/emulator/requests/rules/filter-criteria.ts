/** Criteria of basic filters and filter views, which Google answers in both of their forms. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { assertShowable } from '../../formats/condition.ts';
import type { Locale } from '../../workbook/model.ts';
import { settleColor } from '../settle-color.ts';

interface Filter {
  criteria?: { [column: string]: sheets_v4.Schema$FilterCriteria } | null;
  filterSpecs?: sheets_v4.Schema$FilterSpec[];
}

type Criteria = sheets_v4.Schema$FilterCriteria;

function settled(criteria: Criteria, locale: Locale): Criteria {
  assertShowable(criteria.condition ?? {}, locale, 'filters');
  return settleColor(settleColor(criteria, 'visibleBackgroundColor', {}), 'visibleForegroundColor', {});
}

/**
 * The filter with its criteria as a list and as the deprecated map; the list wins when both are given.
 * @throws ApiError for a condition that filters do not take.
 */
export function withBothForms<T extends Filter>(filter: T, locale: Locale): T {
  const specs =
    filter.filterSpecs ??
    Object.entries(filter.criteria ?? {}).map(([column, filterCriteria]) => ({
      columnIndex: Number(column),
      filterCriteria,
    }));
  if (specs.length === 0) return filter;
  const filterSpecs = specs.map((spec) => ({
    ...spec,
    filterCriteria: settled(spec.filterCriteria ?? {}, locale),
  }));
  const criteria = Object.fromEntries(
    filterSpecs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria]),
  );
  return { ...filter, filterSpecs, criteria };
}
