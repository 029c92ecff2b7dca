/** setBasicFilter and clearBasicFilter: rows that a criterion does not show are hidden by the filter. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import { satisfies } from '../../formats/condition.ts';
import { ConditionCells } from '../../formats/condition-cells.ts';
import { EffectiveFormats } from '../../formats/effective-formats.ts';
import { hasColor, wantedColor } from '../../formats/wanted-color.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { type SheetArea, toGridRange } from '../../workbook/grid-range.ts';
import type { Sheet } from '../../workbook/model.ts';
import { sortArea } from '../ranges/sort-range.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { assertAreaEditable, targetArea } from '../target-area.ts';
import { withBothForms } from './filter-criteria.ts';

type BasicFilter = sheets_v4.Schema$BasicFilter;
type Criteria = sheets_v4.Schema$FilterCriteria;

/** Contents and formats in effect, worked out together. */
interface Look {
  cells: ConditionCells;
  formats: EffectiveFormats;
}

function isShown(
  { cells, formats }: Look,
  { sheet, area }: SheetArea,
  at: { row: number; column: number },
  criteria: Criteria,
): boolean {
  const cell = cells.at({ sheet, ...at }, { top: area.top + 1, left: at.column });
  if (criteria.hiddenValues?.includes(cell.text)) return false;
  const color = wantedColor(
    [criteria.visibleBackgroundColorStyle, criteria.visibleBackgroundColor],
    [criteria.visibleForegroundColorStyle, criteria.visibleForegroundColor],
  );
  if (color && !hasColor(formats.at(sheet, at.row, at.column), color)) return false;
  return !criteria.condition || satisfies(criteria.condition, cell);
}

function setHidden(sheet: Sheet, row: number, hidden: boolean): void {
  const { hiddenByFilter: before, ...rest } = sheet.rowProperties[row] ?? {};
  if ((before ?? false) === hidden) return;
  sheet.rowProperties[row] = hidden ? { ...rest, hiddenByFilter: true } : rest;
}

function hideRows(context: RequestContext, target: SheetArea, filter: BasicFilter): void {
  const { sheet, area } = target;
  const criteria = Object.entries(filter.criteria ?? {});
  const { evaluate } = context;
  const look = { cells: new ConditionCells(evaluate), formats: new EffectiveFormats(evaluate) };
  for (let row = area.top + 1; row < area.bottom; row += 1) {
    const shown = criteria.every(([column, one]) =>
      isShown(look, target, { row, column: Number(column) }, one),
    );
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
  const filter = withBothForms(
    { ...body.filter, range: toGridRange(sheet, area) },
    context.workbook.properties.locale,
  );
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
