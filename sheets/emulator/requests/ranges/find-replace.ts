import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { cellAt } from '../../workbook/edit-cell.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import { type SheetArea, wholeArea } from '../../workbook/grid-range.ts';
import type { Sheet } from '../../workbook/model.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertAreaEditable, targetArea } from '../target-area.ts';
import { enterText } from './enter-text.ts';

type FindReplace = sheets_v4.Schema$FindReplaceRequest;

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @throws ApiError when the pattern is no regular expression. */
function finder(body: FindReplace): RegExp {
  const find = body.find ?? '';
  if (find === '') throw invalidArgument('Must specify the text to find.');
  const pattern = body.searchByRegex ? find : escapeRegex(find);
  try {
    return new RegExp(body.matchEntireCell ? `^(?:${pattern})$` : pattern, body.matchCase ? 'gs' : 'gis');
  } catch {
    throw invalidArgument(`Invalid regular expression: ${find}`);
  }
}

function searchedAreas(context: RequestContext, body: FindReplace): SheetArea[] {
  const { workbook } = context;
  const scopes = [body.range, typeof body.sheetId === 'number', body.allSheets].filter(Boolean);
  if (scopes.length !== 1) throw invalidArgument('Exactly one of range, sheetId and allSheets must be set.');
  if (body.range) return [targetArea(workbook, body.range)];
  const sheets = body.allSheets ? workbook.sheets : [requireSheet(workbook, body.sheetId)];
  return sheets.map((sheet) => ({ sheet, area: wholeArea(sheet) }));
}

/** Counts what a run changed, in the words of the reply. */
class ReplaceCount {
  values = 0;
  formulas = 0;
  occurrences = 0;
  readonly #rows = new Set<string>();
  readonly #sheets = new Set<number>();

  add(sheet: Sheet, row: number, isFormula: boolean, occurrences: number): void {
    if (isFormula) this.formulas += 1;
    else this.values += 1;
    this.occurrences += occurrences;
    this.#rows.add(`${sheet.properties.sheetId}:${row}`);
    this.#sheets.add(sheet.properties.sheetId);
  }

  /** Zero counts are left out, as Google leaves them out. */
  reply(): sheets_v4.Schema$FindReplaceResponse {
    return {
      ...(this.values && { valuesChanged: this.values }),
      ...(this.formulas && { formulasChanged: this.formulas }),
      ...(this.#rows.size && { rowsChanged: this.#rows.size }),
      ...(this.#sheets.size && { sheetsChanged: this.#sheets.size }),
      ...(this.occurrences && { occurrencesChanged: this.occurrences }),
    };
  }
}

/** The text that is searched: the formula itself, or the value as it is shown; undefined when it is skipped. */
function searchedText(
  context: RequestContext,
  body: FindReplace,
  sheet: Sheet,
  row: number,
  column: number,
): string | undefined {
  const value = cellAt(sheet, row, column)?.value;
  if (!value) return undefined;
  if (value.formulaValue) return body.includeFormulas ? value.formulaValue : undefined;
  return value.stringValue ?? context.evaluate.formatted(sheet, row, column);
}

function replaceInArea(
  context: RequestContext,
  body: FindReplace,
  { sheet, area }: SheetArea,
  count: ReplaceCount,
): void {
  const pattern = finder(body);
  const replacement = body.replacement ?? '';
  const literal = body.searchByRegex ? replacement : replacement.replaceAll('$', '$$$$');
  for (let row = area.top; row < area.bottom; row += 1) {
    for (let column = area.left; column < Math.min(area.right, sheet.rows[row]?.length ?? 0); column += 1) {
      const text = searchedText(context, body, sheet, row, column);
      const occurrences = text?.match(pattern)?.length ?? 0;
      if (text === undefined || occurrences === 0) continue;
      const isFormula = cellAt(sheet, row, column)?.value?.formulaValue !== undefined;
      assertAreaEditable(context, {
        sheet,
        area: { top: row, bottom: row + 1, left: column, right: column + 1 },
      });
      enterText(context, sheet, row, column, text.replace(pattern, literal));
      count.add(sheet, row, isFormula, occurrences);
    }
  }
}

/** Replaces text in values, and in formulas when asked to; the result is entered as if it were typed. */
export const findReplace: Handler<'findReplace'> = (body, context) => {
  const count = new ReplaceCount();
  for (const target of searchedAreas(context, body)) replaceInArea(context, body, target, count);
  return { findReplace: count.reply() };
};
