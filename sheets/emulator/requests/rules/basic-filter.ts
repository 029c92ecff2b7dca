/** setBasicFilter and clearBasicFilter: rows that a criterion does not show are hidden by the filter. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { type SheetArea, toGridRange } from '../../workbook/grid-range.ts';
import type { Sheet } from '../../workbook/model.ts';
import { sortArea } from '../ranges/sort-range.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { assertAreaEditable, targetArea } from '../target-area.ts';
import { satisfies } from './filter-condition.ts';

type BasicFilter = sheets_v4.Schema$BasicFilter;
type Criteria = sheets_v4.Schema$FilterCriteria;

/** Google answers the criteria in both of their forms; the list wins over the deprecated map. */
function withBothForms(filter: BasicFilter): BasicFilter {
  const specs =
    filter.filterSpecs ??
    Object.entries(filter.criteria ?? {}).map(([column, filterCriteria]) => ({
      columnIndex: Number(column),
      filterCriteria,
    }));
  if (specs.length === 0) return filter;
  const criteria = Object.fromEntries(
    specs.map((spec) => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}]),
  );
  return { ...filter, filterSpecs: specs, criteria };
}

function isShown(
  context: RequestContext,
  sheet: Sheet,
  row: number,
  column: number,
  criteria: Criteria,
): boolean {
  if (
    criteria.visibleBackgroundColorStyle ||
    criteria.visibleForegroundColorStyle ||
    criteria.visibleBackgroundColor ||
    criteria.visibleForegroundColor
  ) {
    throw unimplemented('Filters by colour are not supported.');
  }
  const { evaluate, workbook } = context;
  const cell = {
    value: evaluate.effective(sheet, row, column),
    text: evaluate.formatted(sheet, row, column),
  };
  if (criteria.hiddenValues?.includes(cell.text)) return false;
  const clock = { locale: workbook.properties.locale, serialNow: evaluate.serialNow };
  return !criteria.condition || satisfies(criteria.condition, cell, clock);
}

function setHidden(sheet: Sheet, row: number, hidden: boolean): void {
  const { hiddenByFilter: before, ...rest } = sheet.rowProperties[row] ?? {};
  if ((before ?? false) === hidden) return;
  sheet.rowProperties[row] = hidden ? { ...rest, hiddenByFilter: true } : rest;
}

function hideRows(context: RequestContext, { sheet, area }: SheetArea, filter: BasicFilter): void {
  const criteria = Object.entries(filter.criteria ?? {});
  for (let row = area.top + 1; row < area.bottom; row += 1) {
    const shown = criteria.every(([column, one]) => isShown(context, sheet, row, Number(column), one));
    setHidden(sheet, row, !shown);
  }
}

function showAllRows(sheet: Sheet): void {
  sheet.rowProperties.forEach((properties, row) => {
    if (properties?.hiddenByFilter) setHidden(sheet, row, false);
  });
}

/** Sets the filter of a sheet in place of its former one, sorts by its order and hides by its criteria. */
export const setBasicFilter: Handler<'setBasicFilter'> = (body, context) => {
  if (!body.filter) throw invalidArgument('Must specify a filter.');
  if (body.filter.tableId) throw unimplemented('Tables are not supported.');
  const target = targetArea(context.workbook, body.filter.range);
  const { sheet, area } = target;
  assertMayRestructure(context, sheet);
  const filter = withBothForms({ ...body.filter, range: toGridRange(sheet, area) });
  showAllRows(sheet);
  if (filter.sortSpecs?.length) {
    const data = { sheet, area: { ...area, top: Math.min(area.top + 1, area.bottom) } };
    assertAreaEditable(context, data);
    sortArea(context, data, filter.sortSpecs);
    context.workbook.version += 1;
  }
  hideRows(context, target, filter);
  sheet.basicFilter = filter;
  return {};
};

/** Removes the filter of a sheet and shows what it hid. */
export const clearBasicFilter: Handler<'clearBasicFilter'> = (body, context) => {
  const sheet = requireSheet(context.workbook, body.sheetId);
  assertMayRestructure(context, sheet);
  delete sheet.basicFilter;
  showAllRows(sheet);
  return {};
};
