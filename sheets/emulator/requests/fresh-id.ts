/** New ids. They come from the workbook's counter alone, so that a replayed journal gives the same ones. */
import { invalidArgument } from '../api-error.ts';
import type { Workbook } from '../workbook/model.ts';

function takenIds(workbook: Workbook): Set<number> {
  const ids = workbook.sheets.flatMap((sheet) => [
    sheet.properties.sheetId,
    ...sheet.protectedRanges.map((guard) => guard.protectedRangeId ?? -1),
    ...sheet.charts.map((chart) => chart.chartId ?? -1),
    ...sheet.filterViews.map((view) => view.filterViewId ?? -1),
    ...sheet.bandedRanges.map((band) => band.bandedRangeId ?? -1),
  ]);
  return new Set([...ids, ...workbook.metadata.map((metadata) => metadata.metadataId ?? -1)]);
}

/** An id that no sheet, protection, chart or metadata of the workbook has. */
export function freshId(workbook: Workbook): number {
  const taken = takenIds(workbook).add(0);
  while (taken.has(workbook.nextId)) workbook.nextId += 1;
  workbook.nextId += 1;
  return workbook.nextId - 1;
}

/**
 * The id that a client asks for, or a fresh one.
 * @throws ApiError when the wanted id is negative or `isTaken`.
 */
export function wantedId(
  workbook: Workbook,
  what: string,
  wanted: number | null | undefined,
  isTaken: (id: number) => boolean,
): number {
  if (wanted === null || wanted === undefined) return freshId(workbook);
  if (wanted < 0) throw invalidArgument(`Invalid ${what} id: ${wanted}. It must be non-negative.`);
  if (isTaken(wanted))
    throw invalidArgument(`A ${what} with the id ${wanted} already exists. Please use another id.`);
  return wanted;
}
