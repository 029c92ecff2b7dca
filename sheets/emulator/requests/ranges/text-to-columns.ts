import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { areaColumns, assertInGrid, toGridRange } from '../../workbook/grid-range.ts';
import type { Handler } from '../request-context.ts';
import { assertAreaEditable, targetArea } from '../target-area.ts';
import { enterText } from './enter-text.ts';

const DELIMITERS: Record<string, string> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function delimiterOf(body: sheets_v4.Schema$TextToColumnsRequest, texts: readonly string[]): string {
  const type = body.delimiterType ?? 'AUTODETECT';
  if (type === 'CUSTOM' && body.delimiter) return body.delimiter;
  if (type === 'AUTODETECT') {
    return Object.values(DELIMITERS).find((one) => texts.some((text) => text.includes(one))) ?? ',';
  }
  const known = DELIMITERS[type];
  if (!known) throw invalidArgument(`Invalid delimiterType: ${type}`);
  return known;
}

/** Splits the texts of one column into it and the columns to its right, over what stands there. */
export const textToColumns: Handler<'textToColumns'> = (body, context) => {
  const { sheet, area } = targetArea(context.workbook, body.source, 'source');
  if (areaColumns(area) !== 1) throw invalidArgument('The source must span exactly one column.');
  const texts = Array.from({ length: area.bottom - area.top }, (_, n) =>
    context.evaluate.formatted(sheet, area.top + n, area.left),
  );
  const delimiter = delimiterOf(body, texts);
  const width = Math.max(...texts.map((text) => text.split(delimiter).length));
  const filled = { ...area, right: area.left + width };
  assertInGrid(sheet, toGridRange(sheet, filled));
  assertAreaEditable(context, { sheet, area: filled });
  texts.forEach((text, n) => {
    if (!text.includes(delimiter)) return;
    for (const [c, part] of text.split(delimiter).entries()) {
      enterText(context, sheet, area.top + n, area.left + c, part.trim());
    }
  });
  return {};
};
