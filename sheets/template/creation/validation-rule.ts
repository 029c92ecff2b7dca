import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Column } from '../declaration.ts';
import { TAB_LIST } from '../template.ts';
import { columnLetter } from './column-letter.ts';

type Rule = sheets_v4.Schema$DataValidationRule;

/**
 * Dropdowns and checkboxes. Nothing else is refused while typing: what a unit types is kept, and what is wrong
 * with it is told beside it.
 */
export function validationRule({ type, source, help }: Column): Rule | null {
  if (type === 'flag') return { condition: { type: 'BOOLEAN' }, inputMessage: help, strict: true };
  if (!source) return null;
  const look = { inputMessage: help, showCustomUi: true, strict: 'choices' in source };
  if ('choices' in source) {
    const values = source.choices.map(({ label }) => ({ userEnteredValue: label }));
    return { condition: { type: 'ONE_OF_LIST', values }, ...look };
  }
  return {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: `=${columnRange(source)}` }] },
    ...look,
  };
}

function columnRange({ tab: key, column }: { tab: string; column: string }): string {
  const tab = TAB_LIST.find((one) => one.key === key);
  const index = tab?.columns.findIndex((one) => one.key === column) ?? -1;
  if (!tab || index < 0) throw new Error(`a dropdown names a column the template lacks: ${key}.${column}`);
  const letter = columnLetter(index);
  return `'${tab.title}'!$${letter}$2:$${letter}`;
}
