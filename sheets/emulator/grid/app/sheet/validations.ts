/** Dropdowns and checkboxes, as Univer stores them. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import { type ColumnRule, choiceRange } from '../book/tab-page.ts';

const STOP = 1;
const WARNING = 2;
/** Text with a small arrow beside it. */
const ARROW = 2;

function choicesOf(book: Book, { rule }: ColumnRule): string[] | null {
  const range = choiceRange(rule);
  if (range !== null) return book.choices.get(range) ?? [];
  if (rule.condition?.type !== 'ONE_OF_LIST') return null;
  return (rule.condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
}

function ruleOf(book: Book, tab: Tab, found: ColumnRule, index: number): ISheetDataValidationRule[] {
  const { column, startRow, rule } = found;
  const range = { startRow, endRow: tab.rowCount - 1, startColumn: column, endColumn: column };
  const common = { uid: `rule-${tab.sheetId}-${index}`, ranges: [range], allowBlank: true };
  if (rule.condition?.type === 'BOOLEAN')
    return [{ ...common, type: 'checkbox', formula1: '1', formula2: '0' }];
  // Who may not choose needs no arrow.
  if (tab.locks(startRow, column) && tab.locks(tab.rowCount - 1, column)) return [];
  const choices = choicesOf(book, found);
  if (choices === null) return [];
  return [
    {
      ...common,
      type: 'list',
      formula1: serializeListOptions(choices),
      renderMode: ARROW,
      errorStyle: rule.strict ? STOP : WARNING,
      showErrorMessage: rule.strict ?? false,
      error: 'Hãy chọn một giá trị trong danh sách.',
    },
  ];
}

/** What a cell may be chosen from; `isOpen`: other words are taken, too. Null where the cell takes any text. */
export function choicesAt(
  book: Book,
  sheetId: number,
  row: number,
  column: number,
): { options: string[]; isOpen: boolean } | null {
  const found = book.rules.get(sheetId)?.find((one) => one.column === column && one.startRow <= row);
  const options = found && choicesOf(book, found);
  return options ? { options, isOpen: !found.rule.strict } : null;
}

/** By sheet. */
export function validationsOf(book: Book): Record<string, ISheetDataValidationRule[]> {
  return Object.fromEntries(
    book.tabs.map((tab) => [
      String(tab.sheetId),
      (book.rules.get(tab.sheetId) ?? []).flatMap((found, index) => ruleOf(book, tab, found, index)),
    ]),
  );
}
