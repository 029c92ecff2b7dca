/** The number format a formula's result shows in while its cell's own format is automatic. */
import type { NumberFormat } from '../../workbook/model.ts';
import { parsedFormula } from './evaluate-formula.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import type { ReferenceText } from './reference-text.ts';
import { areaOf } from './resolve-range.ts';
import type { Node } from './syntax-tree.ts';
import { FormulaError } from './values.ts';

const OWN_FORMATS: Readonly<Record<string, NumberFormat>> = {
  TODAY: { type: 'DATE' },
  DATE: { type: 'DATE' },
  DATEVALUE: { type: 'DATE' },
  EDATE: { type: 'DATE' },
  EOMONTH: { type: 'DATE' },
  WORKDAY: { type: 'DATE' },
  NOW: { type: 'DATE_TIME' },
  TIME: { type: 'TIME' },
};

/** Functions that hand on the format of the argument named by its index. */
const HANDS_ON: Readonly<Record<string, number>> = {
  SUM: 0,
  AVERAGE: 0,
  MIN: 0,
  MAX: 0,
  MEDIAN: 0,
  ABS: 0,
  ROUND: 0,
  IFERROR: 0,
  IFNA: 0,
  IF: 1,
  SUMIFS: 0,
  MINIFS: 0,
  MAXIFS: 0,
  INDEX: 0,
  SORT: 0,
  FILTER: 0,
  UNIQUE: 0,
  ARRAYFORMULA: 0,
};

/** Undefined when the result is shown plainly. `book.formatAt` tells the formats of referenced cells. */
export function formulaFormat(formula: string, at: CellAddress, book: FormulaBook): NumberFormat | undefined {
  const tree = parsedFormula(formula, book.locale);
  return tree && formatOf(tree, at, book);
}

function formatOf(node: Node, at: CellAddress, book: FormulaBook): NumberFormat | undefined {
  if (node.kind === 'reference') return formatOfCell(node.reference, at, book);
  if (node.kind === 'unary')
    return node.operator === '%' ? { type: 'PERCENT' } : formatOf(node.operand, at, book);
  if (node.kind === 'binary') return formatOfOperation(node, at, book);
  if (node.kind !== 'call') return undefined;
  const own = Object.hasOwn(OWN_FORMATS, node.name) ? OWN_FORMATS[node.name] : undefined;
  const handedOn = Object.hasOwn(HANDS_ON, node.name) ? node.args[HANDS_ON[node.name] ?? 0] : undefined;
  return own ?? (handedOn && formatOf(handedOn, at, book));
}

function formatOfCell(
  reference: ReferenceText,
  at: CellAddress,
  book: FormulaBook,
): NumberFormat | undefined {
  const area = areaOf(reference, at, book);
  return area instanceof FormulaError ? undefined : book.formatAt?.(area.sheetTitle, area.row, area.column);
}

/** A date plus days is a date, between two dates lie days; otherwise the first format found. */
function formatOfOperation(
  { operator, left, right }: Extract<Node, { kind: 'binary' }>,
  at: CellAddress,
  book: FormulaBook,
): NumberFormat | undefined {
  if (!['+', '-', '*', '/'].includes(operator)) return undefined;
  const [first, second] = [formatOf(left, at, book), formatOf(right, at, book)];
  const dates = [first, second].filter((format) => format?.type === 'DATE' || format?.type === 'DATE_TIME');
  if (operator === '-' && dates.length === 2) return undefined;
  return first ?? second;
}
