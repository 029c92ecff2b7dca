import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentColumn, DocumentTable } from '../../render/official-document/official-document.ts';
import { STYLE } from './document-styles.ts';
import { divide } from './measures.ts';

/** Twips between a line and the text beside it. */
const CELL_MARGIN = 110;

interface Look {
  run: { bold?: true };
  paragraph: { keepNext?: true };
}

const PLAIN: Look = { run: {}, paragraph: {} };
const TOTAL: Look = { run: { bold: true }, paragraph: {} };
/** Never alone at the foot of a page. */
const HEAD: Look = { run: { bold: true }, paragraph: { keepNext: true } };

/** A table as wide as the page's text: the head repeats on every page, no row is torn by a page's end. */
export function dataTable({ columns, rows, total }: DocumentTable, width: number): Table {
  const widths = divide(
    width,
    columns.map(({ share }) => share),
  );
  const row = (texts: readonly string[], look: Look) => dataRow(texts, columns, widths, look);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      headRow(columns, widths),
      ...rows.map((texts) => row(texts, PLAIN)),
      ...(total ? [row(total, TOTAL)] : []),
    ],
  });
}

function headRow(columns: readonly DocumentColumn[], widths: readonly number[]): TableRow {
  const cells = columns.map(({ title }, index) => cell(title, widths[index] ?? 0, 'center', HEAD));
  return new TableRow({ children: cells, tableHeader: true, cantSplit: true });
}

function dataRow(
  texts: readonly string[],
  columns: readonly DocumentColumn[],
  widths: readonly number[],
  look: Look,
): TableRow {
  const cells = columns.map(({ align }, index) => cell(texts[index] ?? '', widths[index] ?? 0, align, look));
  return new TableRow({ children: cells, cantSplit: true });
}

function cell(text: string, width: number, alignment: DocumentColumn['align'], look: Look): TableCell {
  const run = new TextRun({ text, ...look.run });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment, style: STYLE.table, ...look.paragraph, children: [run] })],
  });
}
