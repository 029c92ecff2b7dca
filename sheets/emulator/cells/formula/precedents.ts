/** Which cells a formula reads, so that a book can calculate long chains without deep recursion. */
import { parsedFormula } from './evaluate-formula.ts';
import type { CellAddress, FormulaBook } from './formula-book.ts';
import type { Area } from './resolve-range.ts';
import { areaOf, areaOfName } from './resolve-range.ts';
import type { Node } from './syntax-tree.ts';
import { FormulaError } from './values.ts';

/** The areas that `formula` refers to, in order; references that lead nowhere are left out. */
export function precedentsOf(formula: string, at: CellAddress, book: FormulaBook): Area[] {
  const tree = parsedFormula(formula, book.locale);
  const areas: Area[] = [];
  if (tree) collect(tree, at, book, areas);
  return areas;
}

function collect(node: Node, at: CellAddress, book: FormulaBook, areas: Area[]): void {
  if (node.kind === 'reference' || node.kind === 'name') {
    const area = node.kind === 'name' ? areaOfName(node.name, book) : areaOf(node.reference, at, book);
    if (!(area instanceof FormulaError)) areas.push(area);
    return;
  }
  for (const child of childrenOf(node)) collect(child, at, book, areas);
}

function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'call') return node.args;
  if (node.kind === 'unary') return [node.operand];
  if (node.kind === 'binary') return [node.left, node.right];
  return node.kind === 'array' ? node.rows.flat() : [];
}
