/** One row of a tab as a card. */

import type { CellFacts } from '../book/cell-facts.ts';
import type { Tab } from '../book/tab.ts';
import type { PageColumn, PageRow } from '../book/tab-page.ts';
import { cssColour, isLink } from '../sheet/cell-style.ts';
import { element } from '../shell/element.ts';

export interface CardRow {
  tab: Tab;
  columns: readonly PageColumn[];
  header: readonly CellFacts[];
  row: PageRow;
  index: number;
}

const KEY_COLUMNS = 2;
/** Columns among which the one that says what the row is about is looked for. */
const TITLE_COLUMNS = 4;

/** The longest text among the first columns that do not name the row. */
export function titleColumn({ cells }: PageRow): number {
  const first = cells
    .slice(0, TITLE_COLUMNS)
    .map(({ value, shown }) => (typeof value === 'string' ? shown.length : 0));
  return first.indexOf(Math.max(...first));
}

function textOrLink(shown: string): Node | string {
  if (!isLink(shown)) return shown;
  return element('a', { href: shown, target: '_blank', rel: 'noopener noreferrer' }, shown);
}

function badge({ tab, header, index }: CardRow, column: number, cell: CellFacts): HTMLElement | null {
  const format = tab.conditional(index, column, cell);
  if (!format || cell.shown === '') return null;
  const box = element('p', { class: 'badge', title: header[column]?.shown ?? '' }, cell.shown);
  box.style.background = cssColour(format.backgroundColor) ?? '';
  box.style.color = cssColour(format.textFormat?.foregroundColor) ?? '';
  return box;
}

const yesNo = ({ value, shown }: CellFacts): string => (value === true ? 'Có' : value === false ? '' : shown);

export function card(source: CardRow): HTMLElement {
  const { row, header, columns, index } = source;
  const title = titleColumn(row);
  const keys = row.cells.slice(0, KEY_COLUMNS).map(({ shown }) => shown);
  const badges: HTMLElement[] = [];
  const details: HTMLElement[] = [];
  row.cells.forEach((cell, column) => {
    const text = yesNo(cell);
    if (text === '' || columns[column]?.hidden || column === title || column < KEY_COLUMNS) return;
    const colour = badge(source, column, cell);
    if (colour) badges.push(colour);
    else
      details.push(
        element(
          'div',
          {},
          element('dt', {}, header[column]?.shown ?? ''),
          element('dd', {}, textOrLink(text)),
        ),
      );
  });
  const name = keys.filter((key, column) => key !== '' && column !== title).join(' · ');
  return element(
    'article',
    { class: 'card', 'data-row': String(index) },
    element('p', { class: 'card-key' }, name),
    element('h3', {}, row.cells[title]?.shown ?? ''),
    ...badges,
    element('dl', {}, ...details),
  );
}
