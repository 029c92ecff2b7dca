/** What a body, a cell or a text box holds: lines (a page break is a form feed in one) and tables, in order. */
export type Block = string | Table;

export interface Cell {
  blocks: Block[];
  /** Columns of the grid it covers. */
  span: number;
  /** The lower part of a cell that is merged downwards. */
  continues: boolean;
  /** Whether lines are drawn about it; `null`: as the table says. */
  bordered: boolean | null;
}

export interface Row {
  /** Grid columns left free before the first cell. */
  before: number;
  cells: Cell[];
}

export interface Table {
  rows: Row[];
  bordered: boolean;
}

export const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (typeof block === 'string' ? [block] : tableLines(block)));

/** A row a line, its cells between bars; where a table only places text (head, signature), its paragraphs. */
function tableLines(table: Table): string[] {
  if (placesText(table)) {
    return table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => linesOf(blocks)));
  }
  return table.rows.map(rowLine).filter((line) => /[^|\s]/.test(line));
}

const MOST_PLACED = { columns: 3, rows: 4 };

/** Heads and signatures of official documents stand in small tables without lines. */
function placesText({ rows, bordered }: Table): boolean {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns <= 1) return true;
  const isDrawn = rows.some(({ cells }) => cells.some((cell) => cell.bordered ?? bordered));
  return !isDrawn && columns <= MOST_PLACED.columns && rows.length <= MOST_PLACED.rows;
}

/** Spanned columns stay as empty cells, so that every cell stands in its column. */
function rowLine({ before, cells }: Row): string {
  const texts = cells.flatMap(({ blocks, span, continues }) => [
    continues ? '' : flatText(blocks),
    ...Array<string>(span - 1).fill(''),
  ]);
  return [...Array<string>(before).fill(''), ...texts].join(' | ').trimEnd();
}

const flatText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (typeof block === 'string' ? [block] : [flatTable(block)]))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const flatTable = ({ rows }: Table): string =>
  rows.flatMap(({ cells }) => cells.map(({ blocks }) => flatText(blocks))).join(' ');
