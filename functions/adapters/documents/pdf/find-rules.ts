import { apply, combine, type Matrix } from './matrix.ts';
import type { PageContent, Rule } from './page-content.ts';

/** pdf.js's list of drawing operations, as far as lines go. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
/** Numbers of the operations; pdf.js changes them between versions. */
export type Operations = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'constructPath'
    | 'endPath'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd',
    number
  >
>;

/** Drawings with more lines than any table has are pictures. */
const MOST_RULES = 4000;
const SHORTEST = 4;
const STRAIGHT = 0.5;

/** The straight lines of a page: borders of tables, drawn as strokes or as thin filled boxes. */
export function findRules(drawing: Drawing, operations: Operations, page: Matrix): PageContent['rules'] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let current = page;
  for (const [index, operation] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    if (operation === operations.save) stack.push(current);
    else if (operation === operations.restore) current = stack.pop() ?? page;
    else if (operation === operations.transform) current = combine(current, args as Matrix);
    else if (operation === operations.paintFormXObjectBegin) {
      stack.push(current);
      const [matrix] = args as [Matrix | null];
      if (matrix) current = combine(current, matrix);
    } else if (operation === operations.paintFormXObjectEnd) current = stack.pop() ?? page;
    else if (operation === operations.constructPath) {
      const [paint, [path]] = args as [number, [ArrayLike<number> | null]];
      if (path && paint !== operations.endPath) collectRules(path, current, rules);
      if (rules.length > MOST_RULES) return [];
    }
  }
  return rules;
}

/** Numbers that follow each path command of pdf.js: move, line, cubic, quadratic, close. */
const OPERANDS = [2, 2, 6, 4, 0] as const;
const [MOVE, LINE, , , CLOSE] = [0, 1, 2, 3, 4] as const;

function collectRules(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  let begun: [number, number] = [0, 0];
  let from = begun;
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? CLOSE;
    const count = OPERANDS[command];
    if (count === undefined || rules.length > MOST_RULES) return;
    const to: [number, number] =
      command === CLOSE ? begun : apply(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    const rule = command === LINE || command === CLOSE ? ruleBetween(from, to) : null;
    if (rule) rules.push(rule);
    if (command === MOVE) begun = to;
    from = to;
    at += count + 1;
  }
}

function ruleBetween([x1, y1]: [number, number], [x2, y2]: [number, number]): Rule | null {
  const [wide, high] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (high <= STRAIGHT && wide >= SHORTEST) {
    return { direction: 'across', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  }
  if (wide <= STRAIGHT && high >= SHORTEST) {
    return { direction: 'down', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) };
  }
  return null;
}
