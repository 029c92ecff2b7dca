/** Parts of sheets that requests name by an id alone: bandings and filter views. */
import { invalidArgument } from '../../api-error.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';

/** The part with this id and its sheet. @throws ApiError `No filter view with id: 5`. */
export function findPart<T>(
  workbook: Workbook,
  what: string,
  id: number | null | undefined,
  partsOf: (sheet: Sheet) => readonly T[],
  idOf: (part: T) => number | null | undefined,
): { sheet: Sheet; part: T } {
  for (const sheet of workbook.sheets) {
    const part = partsOf(sheet).find((one) => idOf(one) === id);
    if (part) return { sheet, part };
  }
  throw invalidArgument(`No ${what} with id: ${id ?? 0}`);
}
