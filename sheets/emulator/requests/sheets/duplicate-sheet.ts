import { assertCellBudget } from '../../workbook/cell-budget.ts';
import { sheetById } from '../../workbook/find-sheet.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';
import { freshId, wantedId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { targetSheet } from './find-target.ts';
import { insertSheet } from './sheet-order.ts';
import { assertTitleFree, copyTitle } from './sheet-title.ts';

/** Lets every range of the copied parts that named the original sheet name the copy. */
function retarget<T>(value: T, from: number, to: number): T {
  if (Array.isArray(value)) return value.map((item) => retarget(item, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'sheetId' && part === from ? to : retarget(part, from, to),
    ]),
  ) as T;
}

/** A copy under a new id and title, whose parts have new ids of `workbook`, where it is going to stand. */
export function copySheet(workbook: Workbook, source: Sheet, sheetId: number, title: string): Sheet {
  const { rows, ...parts } = source;
  const copy = retarget(parts, source.properties.sheetId, sheetId);
  const { hidden: _hidden, ...properties } = copy.properties;
  return {
    ...copy,
    rows: rows.map((cells) => cells?.slice()),
    properties: { ...properties, sheetId, title },
    protectedRanges: copy.protectedRanges.map((guard) => ({ ...guard, protectedRangeId: freshId(workbook) })),
    charts: copy.charts.map((chart) => ({ ...chart, chartId: freshId(workbook) })),
    filterViews: copy.filterViews.map((view) => ({ ...view, filterViewId: freshId(workbook) })),
    bandedRanges: copy.bandedRanges.map((band) => ({ ...band, bandedRangeId: freshId(workbook) })),
  };
}

function copyMetadata(workbook: Workbook, from: number, to: number): void {
  const copies = workbook.metadata
    .filter(({ location }) => location?.sheetId === from || location?.dimensionRange?.sheetId === from)
    .map((metadata) => ({ ...retarget(metadata, from, to), metadataId: freshId(workbook) }));
  workbook.metadata = [...workbook.metadata, ...copies];
}

/** Copies a sheet with its protections, charts and metadata (under new ids), by default to the front. */
export const duplicateSheet: Handler<'duplicateSheet'> = (body, { workbook }) => {
  const source = targetSheet(workbook, body.sourceSheetId);
  const title = body.newSheetName || copyTitle(workbook, source.properties.title);
  assertTitleFree(workbook, title);
  const isTaken = (id: number): boolean => sheetById(workbook, id) !== undefined;
  const sheetId = wantedId(workbook, 'sheet', body.newSheetId, isTaken);
  const { rowCount, columnCount } = source.properties.gridProperties;
  assertCellBudget(workbook, rowCount * columnCount);
  const copy = copySheet(workbook, source, sheetId, title);
  insertSheet(workbook, copy, body.insertSheetIndex ?? 0);
  copyMetadata(workbook, source.properties.sheetId, sheetId);
  return { duplicateSheet: { properties: structuredClone(copy.properties) } };
};
