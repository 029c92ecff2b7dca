/** addFilterView, updateFilterView, duplicateFilterView and deleteFilterView: filters of single viewers, which hide nothing. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument, unimplemented } from '../../api-error.ts';
import { toGridRange } from '../../workbook/grid-range.ts';
import type { Locale, Sheet, Workbook } from '../../workbook/model.ts';
import { applyFieldMask, type FieldMask, parseFieldMask } from '../field-mask.ts';
import { freshId, wantedId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { targetArea } from '../target-area.ts';
import { withBothForms } from './filter-criteria.ts';
import { findPart } from './find-part.ts';

type FilterView = sheets_v4.Schema$FilterView;

const TITLE: Record<Locale, string> = { en_US: 'Filter', vi_VN: 'Bộ lọc' };
const COPY_TITLE: Record<Locale, string> = { en_US: 'Copy of', vi_VN: 'Bản sao của' };

function namedRangeOf(workbook: Workbook, view: FilterView): FilterView {
  if (view.tableId) throw unimplemented('Tables are not supported.');
  if (!view.namedRangeId) return view;
  const named = workbook.namedRanges.find((other) => other.namedRangeId === view.namedRangeId);
  if (!named?.range) throw invalidArgument(`No named range with id: ${view.namedRangeId}`);
  return { ...view, range: named.range };
}

function firstFreeTitle(workbook: Workbook, sheet: Sheet): string {
  const word = TITLE[workbook.properties.locale];
  let n = 1;
  while (sheet.filterViews.some((view) => view.title === `${word} ${n}`)) n += 1;
  return `${word} ${n}`;
}

function checked(workbook: Workbook, view: FilterView): { sheet: Sheet; view: FilterView } {
  const { sheet, area } = targetArea(workbook, namedRangeOf(workbook, view).range);
  const title = view.title || firstFreeTitle(workbook, sheet);
  const titled = { ...view, title, range: toGridRange(sheet, area) };
  return { sheet, view: withBothForms(titled, workbook.properties.locale) };
}

const find = (workbook: Workbook, id: number | null | undefined) =>
  findPart(
    workbook,
    'filter view',
    id,
    (sheet) => sheet.filterViews,
    (view) => view.filterViewId,
  );

/** Adds a filter view; its id and title are chosen when absent. */
export const addFilterView: Handler<'addFilterView'> = (body, { workbook }) => {
  const { sheet, view } = checked(workbook, body.filter ?? {});
  const isTaken = (id: number): boolean =>
    workbook.sheets.some((one) => one.filterViews.some((other) => other.filterViewId === id));
  const filter = { ...view, filterViewId: wantedId(workbook, 'filter view', view.filterViewId, isTaken) };
  sheet.filterViews = [...sheet.filterViews, filter];
  return { addFilterView: { filter } };
};

/** The two forms of the criteria follow each other: the one that is written replaces the other. */
function withoutOtherForm(view: FilterView, mask: FieldMask): FilterView {
  const { criteria: _map, filterSpecs: _list, ...rest } = view;
  return mask.criteria || mask.filterSpecs ? rest : view;
}

/** Changes the title, range, order or criteria of a filter view. */
export const updateFilterView: Handler<'updateFilterView'> = (body, { workbook }) => {
  const { filterViewId: _id, ...mask } = parseFieldMask(body.fields, 'FilterView');
  const asked = body.filter ?? {};
  const { sheet, part } = find(workbook, asked.filterViewId);
  const after = checked(workbook, applyFieldMask(withoutOtherForm(part, mask), asked, mask));
  const replace = (views: FilterView[]): FilterView[] =>
    views.map((other) => (other === part ? after.view : other));
  if (after.sheet !== sheet) throw invalidArgument('A filter view cannot be moved to another sheet.');
  sheet.filterViews = replace(sheet.filterViews);
  return {};
};

/** Copies a filter view under a new id and title. */
export const duplicateFilterView: Handler<'duplicateFilterView'> = (body, { workbook }) => {
  const { sheet, part } = find(workbook, body.filterId);
  const title = `${COPY_TITLE[workbook.properties.locale]} ${part.title}`;
  const filter = { ...part, filterViewId: freshId(workbook), title };
  sheet.filterViews = [...sheet.filterViews, filter];
  return { duplicateFilterView: { filter } };
};

/** Forgets a filter view. */
export const deleteFilterView: Handler<'deleteFilterView'> = (body, { workbook }) => {
  const { sheet, part } = find(workbook, body.filterId);
  sheet.filterViews = sheet.filterViews.filter((other) => other !== part);
  return {};
};
