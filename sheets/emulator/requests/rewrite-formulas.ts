/** Follows structural changes in every formula of a workbook: cells, validation rules and conditional formats. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { adjustFormula, type ReferenceChange } from '../cells/formula/move-references.ts';
import { setCell } from '../workbook/edit-cell.ts';
import type { Cell, Sheet, Workbook } from '../workbook/model.ts';

type Rewrite = (formula: string) => string;
type Condition = sheets_v4.Schema$BooleanCondition;

/** The same few formulas stand in thousands of cells, so each text is rewritten once. */
function memoized(rewrite: Rewrite): Rewrite {
  const known = new Map<string, string>();
  return (formula) => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const after = rewrite(formula);
    known.set(formula, after);
    return after;
  };
}

function rewriteCondition(condition: Condition, rewrite: Rewrite): Condition {
  if (!condition.values?.some((value) => value.userEnteredValue?.startsWith('='))) return condition;
  const values = condition.values.map((value) =>
    value.userEnteredValue?.startsWith('=')
      ? { ...value, userEnteredValue: rewrite(value.userEnteredValue) }
      : value,
  );
  return { ...condition, values };
}

function rewriteCell(cell: Cell, rewrite: Rewrite): Cell {
  const formula = cell.value?.formulaValue;
  const condition = cell.validation?.condition;
  const newFormula = formula ? rewrite(formula) : formula;
  const newCondition = condition && rewriteCondition(condition, rewrite);
  if (newFormula === formula && newCondition === condition) return cell;
  return {
    ...cell,
    ...(newFormula && { value: { formulaValue: newFormula } }),
    ...(newCondition && { validation: { ...cell.validation, condition: newCondition } }),
  };
}

function rewriteRule(rule: sheets_v4.Schema$ConditionalFormatRule, rewrite: Rewrite) {
  const condition = rule.booleanRule?.condition;
  if (!condition) return rule;
  return { ...rule, booleanRule: { ...rule.booleanRule, condition: rewriteCondition(condition, rewrite) } };
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const rewritten = cell && rewriteCell(cell, rewrite);
      if (rewritten !== cell) setCell(sheet, row, column, rewritten);
    });
  });
  sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => rewriteRule(rule, rewrite));
}

/** Rewrites every formula; `rewrite` is told the title of the sheet that bare references mean. */
export function rewriteEachFormula(
  workbook: Workbook,
  rewrite: (formula: string, ownTitle: string) => string,
): void {
  for (const sheet of workbook.sheets) {
    rewriteSheet(
      sheet,
      memoized((formula) => rewrite(formula, sheet.properties.title)),
    );
  }
}

/** Lets every formula follow a change of the grid. */
export function rewriteFormulas(workbook: Workbook, change: ReferenceChange): void {
  rewriteEachFormula(workbook, (formula, ownTitle) => adjustFormula(formula, ownTitle, change));
}

/** Texts and quoted titles, which are left alone, or a word that is no function. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu;

/** Lets every formula follow the new name of a named range. */
export function renameInFormulas(workbook: Workbook, from: string, to: string): void {
  const folded = from.toLowerCase();
  rewriteEachFormula(workbook, (formula) =>
    formula.replace(WORDS, (word) => (word.toLowerCase() === folded ? to : word)),
  );
}
