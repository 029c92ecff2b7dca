/** The annex as an .xlsx file. Loaded only when a report is sent or asked for. */
import type { NamedRange, RowDef } from 'hucre';
import {
  type Cell,
  type CellStyle,
  calculateRowHeight,
  colToLetter,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { calendarDay, type PlainDate } from '../../calendar/plain-date.ts';
import type { AnnexWriter } from '../../ports.ts';
import { type AnnexCell, type AnnexColumnType, type AnnexTable, firstRow } from '../../render/annex/annex.ts';

const FONT = { name: 'Times New Roman', size: 11 };
const LINE = { style: 'thin', color: { rgb: 'B7B7B7' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const LINK = { color: { rgb: '1155CC' }, underline: true };

/** A plain date is the serial that spreadsheets store, so dates need a format only. */
const FORMATS: Readonly<Record<AnnexColumnType, string>> = {
  text: '@',
  count: '#,##0',
  fraction: '0.00%',
  date: 'dd/mm/yyyy',
  money: '#,##0',
};

/** The most a row can have. */
const MAX_ROW_POINTS = 409;
/** How much of a line's width words fill on average; a header's few bold words fill less. */
const FILLED = 0.95;
const HEADER_FILLED = 0.8;

const HEADING: CellStyle = { font: { ...FONT, size: 13, bold: true } };
const SUBHEADING: CellStyle = { font: { ...FONT, italic: true } };
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** What XML can't hold, and half of a surrogate pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
/** A cell's limit in every spreadsheet program. */
const CELL_CHARACTERS = 32_767;

export const workbookWriter: AnnexWriter = {
  write: (tables, { title, day }) =>
    writeXlsx({
      sheets: tables.map(sheetOf),
      namedRanges: tables.flatMap(printRanges),
      defaultFont: FONT,
      // Not the moment of writing, so that the same report is the same file.
      properties: {
        title: writable(title),
        creator: 'PlanSheet',
        created: instantOf(day),
        modified: instantOf(day),
      },
    }),
};

function instantOf(date: PlainDate): Date {
  const { year, month, day } = calendarDay(date);
  return new Date(Date.UTC(year, month - 1, day));
}

const lastColumnOf = ({ columns }: AnnexTable): string => colToLetter(columns.length - 1);
const headerRowOf = (table: AnnexTable): number => firstRow(table) - 1;
const lastRowOf = (table: AnnexTable): number => headerRowOf(table) + table.rows.length;

/** What is printed and which row heads each page. The library's own way names sheets without the quotes they need. */
function printRanges(table: AnnexTable): NamedRange[] {
  const sheet = `'${table.name.replaceAll("'", "''")}'`;
  const end = lastRowOf(table) + (table.total ? 1 : 0);
  const header = headerRowOf(table);
  return [
    { name: '_xlnm.Print_Area', range: `${sheet}!$A$1:$${lastColumnOf(table)}$${end}`, scope: table.name },
    { name: '_xlnm.Print_Titles', range: `${sheet}!$${header}:$${header}`, scope: table.name },
  ];
}

function sheetOf(table: AnnexTable): WriteSheet {
  const { name, heading, columns, rows, total } = table;
  const header = headerRowOf(table);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    rowDefs: rowHeights(table),
    cells: new Map([
      ...heading.map((line, index) => entry(index, 0, line, index === 0 ? HEADING : SUBHEADING)),
      ...columns.map(({ title }, column) => entry(header - 1, column, title, HEADER)),
      ...rows.flatMap((row, index) => lineOf(table, row, header + index, false)),
      ...(total ? lineOf(table, total, lastRowOf(table), true) : []),
    ]),
    autoFilter: { range: `A${header}:${lastColumnOf(table)}${lastRowOf(table)}` },
    freezePane: { rows: header },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&C&P/&N' },
  };
}

/** Spreadsheet programs do not agree on who makes room for wrapped text, so the file says it. */
function rowHeights(table: AnnexTable): Map<number, RowDef> {
  const { columns, rows } = table;
  const heightOf = (texts: string[], filled = FILLED): RowDef => {
    const columnWidths = columns.map(({ width }) => width * filled);
    const needed = calculateRowHeight(texts, { wrapText: true, columnWidths });
    return { height: Math.min(needed + 1, MAX_ROW_POINTS) };
  };
  const header = headerRowOf(table);
  return new Map([
    [
      header - 1,
      heightOf(
        columns.map(({ title }) => title),
        HEADER_FILLED,
      ),
    ],
    ...rows.map((row, index): [number, RowDef] => [header + index, heightOf(row.map(textOf))]),
  ]);
}

const textOf = (cell: AnnexCell): string =>
  typeof cell === 'string'
    ? cell
    : cell !== null && typeof cell === 'object' && 'text' in cell
      ? cell.text
      : '';

type Entry = [key: string, cell: Partial<Cell>];

function entry(row: number, column: number, text: string, style: CellStyle): Entry {
  return [`${row},${column}`, { value: writable(text), type: 'string', style }];
}

function lineOf({ columns }: AnnexTable, line: readonly AnnexCell[], row: number, bold: boolean): Entry[] {
  return columns.map(({ type }, column): Entry => {
    const { href, ...cell } = cellOf(line[column] ?? null);
    const looksLikeLink = href !== undefined && cell.type === 'string';
    const style: CellStyle = {
      font: { ...FONT, bold, ...(looksLikeLink ? LINK : {}) },
      border: BORDER,
      alignment: {
        horizontal: type === 'text' ? 'left' : 'right',
        vertical: 'top',
        wrapText: type === 'text',
      },
      numFmt: FORMATS[type],
    };
    return [
      `${row},${column}`,
      { ...cell, style, ...(href === undefined ? {} : { hyperlink: linkTo(href) }) },
    ];
  });
}

/** Text is written as text, whatever it begins with: a formula is a kind of cell that is never made here. */
function cellOf(cell: AnnexCell): Pick<Cell, 'value' | 'type'> & { href?: string } {
  if (cell === null) return { value: null, type: 'empty' };
  if (typeof cell === 'string') return { value: writable(cell), type: 'string' };
  if (typeof cell === 'number') return { value: cell, type: 'number' };
  if ('date' in cell) return { value: cell.date, type: 'number' };
  if ('value' in cell) return { value: cell.value, type: 'number', href: cell.href };
  return { value: writable(cell.text), type: 'string', href: cell.href };
}

/** An address outside, or a place in this file. */
const linkTo = (href: string) =>
  href.startsWith('#') ? { target: '', location: href.slice(1) } : { target: href };

const writable = (text: string): string => text.slice(0, CELL_CHARACTERS).replace(UNWRITABLE, '');
