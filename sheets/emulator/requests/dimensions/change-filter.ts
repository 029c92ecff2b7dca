import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { changedIndex, changedRange, type DimensionChange } from './dimension-change.ts';

type Filter = Pick<sheets_v4.Schema$BasicFilter, 'range' | 'criteria' | 'filterSpecs' | 'sortSpecs'>;

function changedColumns<T extends Filter>(filter: T, change: DimensionChange): T {
  const moved = (index: number | null | undefined): number | undefined => changedIndex(change, index ?? 0);
  const criteria = Object.entries(filter.criteria ?? {}).flatMap(([column, criterion]) => {
    const index = moved(Number(column));
    return index === undefined ? [] : [[String(index), criterion] as const];
  });
  const filterSpecs = filter.filterSpecs?.flatMap((spec) => {
    const columnIndex = moved(spec.columnIndex);
    return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
  });
  const sortSpecs = filter.sortSpecs?.flatMap((spec) => {
    const dimensionIndex = moved(spec.dimensionIndex);
    return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
  });
  return {
    ...filter,
    ...(filter.criteria && { criteria: Object.fromEntries(criteria) }),
    ...(filterSpecs && { filterSpecs }),
    ...(sortSpecs && { sortSpecs }),
  };
}

/** A basic filter or filter view after a change of its sheet; undefined when its range is wholly deleted. */
export function changedFilter<T extends Filter>(filter: T, change: DimensionChange): T | undefined {
  const range = changedRange(change, filter.range ?? {});
  if (!range) return undefined;
  const moved = change.dimension === 'COLUMNS' ? changedColumns(filter, change) : filter;
  return { ...moved, range };
}
