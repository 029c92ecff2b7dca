import { invalidArgument } from '../../api-error.ts';
import type { Workbook } from '../../workbook/model.ts';
import type { Handler } from '../request-context.ts';
import { rewriteFormulas } from '../rewrite-formulas.ts';
import { assertPassesEveryProtection } from '../sheet-protection.ts';
import { targetSheet } from './find-target.ts';
import { renumberSheets } from './sheet-order.ts';

/** Named ranges on the sheet lose their range (they read as #REF!), its metadata goes with it. */
function forgetSheet(workbook: Workbook, sheetId: number): void {
  workbook.namedRanges = workbook.namedRanges.map((named) => {
    if (!named.range || (named.range.sheetId ?? 0) !== sheetId) return named;
    const { range: _range, ...rest } = named;
    return rest;
  });
  workbook.metadata = workbook.metadata.filter(({ location }) => {
    if (location?.dimensionRange) return (location.dimensionRange.sheetId ?? 0) !== sheetId;
    return location?.spreadsheet === true || location?.sheetId !== sheetId;
  });
}

/** Deletes a sheet; the last (visible) one stays. */
export const deleteSheet: Handler<'deleteSheet'> = (body, context) => {
  const { workbook } = context;
  const sheet = targetSheet(workbook, body.sheetId);
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (others.length === 0) throw invalidArgument("You can't remove all the sheets in a document.");
  if (others.every((other) => other.properties.hidden)) {
    throw invalidArgument("You can't remove all the visible sheets in a document.");
  }
  assertPassesEveryProtection(context, sheet);
  workbook.sheets = others;
  renumberSheets(workbook);
  forgetSheet(workbook, sheet.properties.sheetId);
  rewriteFormulas(workbook, { kind: 'deleteSheet', sheetTitle: sheet.properties.title });
  return {};
};
