import { enterValue } from '../../workbook/edit-cell.ts';
import type { Sheet } from '../../workbook/model.ts';
import type { RequestContext } from '../request-context.ts';

/** Enters a text into a cell as if a person typed it. */
export function enterText(
  context: RequestContext,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): void {
  enterValue(sheet, { row, column }, text, 'USER_ENTERED', {
    locale: context.workbook.properties.locale,
    today: context.evaluate.serialNow,
  });
}
