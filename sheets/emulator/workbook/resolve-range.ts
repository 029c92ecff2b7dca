/** From the text of a range to the sheet and cells that it means, by Google's order of names. */
import { invalidArgument } from '../api-error.ts';
import { parseRect, type Rect, splitReference } from './a1.ts';
import { firstSheet, sheetById, sheetByTitle } from './find-sheet.ts';
import type { Sheet, Workbook } from './model.ts';

export interface SheetRect {
  sheet: Sheet;
  /** As written: open ends stay open, nothing is clipped. */
  rect: Rect;
}

const unparsable = (text: string): Error => invalidArgument(`Unable to parse range: ${text}`);

function namedRange(workbook: Workbook, name: string): SheetRect | null {
  const folded = name.toLowerCase();
  const found = workbook.namedRanges.find((range) => range.name?.toLowerCase() === folded);
  const sheet = found?.range && sheetById(workbook, found.range.sheetId ?? 0);
  if (!sheet || !found.range) return null;
  const { sheetId: _, ...rect } = found.range;
  return { sheet, rect };
}

/**
 * Resolves `Sheet1!A1:B2`, `A1:B2` (first sheet), a named range (also behind the title of its sheet), or a title
 * alone (the whole sheet). Without quotes a range wins over a named range, which wins over a title.
 * @throws ApiError `Unable to parse range: …`
 */
export function resolveA1(workbook: Workbook, text: string): SheetRect {
  const reference = splitReference(text);
  if (!reference) throw unparsable(text);
  if (reference.title !== null) return inSheet(workbook, reference.title, reference.cells, text);
  const cells = reference.cells ?? '';
  const rect = parseRect(cells);
  if (rect) return { sheet: firstSheet(workbook), rect };
  const named = namedRange(workbook, cells);
  if (named) return named;
  return inSheet(workbook, cells, null, text);
}

function inSheet(workbook: Workbook, title: string, cells: string | null, text: string): SheetRect {
  const sheet = sheetByTitle(workbook, title);
  if (!sheet) throw unparsable(text);
  const rect = cells === null ? {} : parseRect(cells);
  if (rect) return { sheet, rect };
  const named = namedRange(workbook, cells ?? '');
  if (named?.sheet !== sheet) throw unparsable(text);
  return named;
}
