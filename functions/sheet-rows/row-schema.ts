/** Row schemas derived from the declaration of the sheet: what each cell of a row means, column by column. */
import * as z from 'zod';
import type { CellType, Column, Tab } from '../../sheets/template/declaration.ts';
import { choiceReader } from './cells/read-choice.ts';
import { type DateCell, dateReader } from './cells/read-date.ts';
import { flagReader } from './cells/read-flag.ts';
import { readLink } from './cells/read-link.ts';
import { readMails } from './cells/read-mails.ts';
import { readMoney } from './cells/read-money.ts';
import { readPercent } from './cells/read-percent.ts';
import { readQuantity } from './cells/read-quantity.ts';
import { readCode, readLongText, readText } from './cells/read-text.ts';
import type { ReadCell, Reading } from './cells/reading.ts';

/** What the cells of each type that people fill in mean. */
interface Meaning {
  code: string;
  text: string;
  'long-text': string;
  date: DateCell;
  percent: number;
  quantity: number;
  money: number;
  flag: boolean;
  choice: string;
  link: string;
  mails: string[];
}
type TypedCell = keyof Meaning;

type TypedColumn<T extends Tab> = Exclude<T['columns'][number], { owner: 'system' }>;
export type TypedKey<T extends Tab> = TypedColumn<T>['key'];

/** The readings of a row, by column key; system columns are no part of it. */
export type RowReadings<T extends Tab> = {
  [C in TypedColumn<T> as C['key']]: Reading<C['type'] extends TypedCell ? Meaning[C['type']] : never>;
};

const READER: { [C in TypedCell]: (column: Column) => ReadCell<Meaning[C]> } = {
  code: () => readCode,
  text: () => readText,
  'long-text': () => readLongText,
  date: ({ period }) => dateReader(period ?? 'refuse'),
  percent: () => (raw) => readPercent(raw),
  quantity: () => readQuantity,
  money: () => readMoney,
  flag: ({ header }) => flagReader(header),
  choice: ({ source }) => choiceReader(source && 'choices' in source ? source.choices : []),
  link: () => readLink,
  mails: () => readMails,
};

const isTyped = (type: CellType): type is TypedCell => type in READER;

/** The columns of a tab that people fill in. */
export function typedColumns(tab: Tab): Column[] {
  return tab.columns.filter(({ owner }) => owner !== 'system');
}

/** Reads an object of raw cells by column key; never fails: what is wrong with a cell is part of its reading. */
export function rowSchema<T extends Tab>(tab: T): z.ZodType<RowReadings<T>> {
  const shape = typedColumns(tab).map((column) => {
    if (!isTyped(column.type)) throw new Error(`${tab.key}.${column.key}: nobody can fill in ${column.type}`);
    const read: ReadCell<unknown> = READER[column.type](column);
    return [column.key, z.transform(read)];
  });
  return z.object(Object.fromEntries(shape)) as unknown as z.ZodType<RowReadings<T>>;
}
