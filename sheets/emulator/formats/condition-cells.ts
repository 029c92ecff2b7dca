/** Cells as conditions see them, with the formulas of conditions worked out for each. */
import { offsetFormula } from '../cells/formula/move-references.ts';
import { parseEntered } from '../cells/parse-entered.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { ExtendedValue, Sheet } from '../workbook/model.ts';
import type { ConditionCell } from './condition.ts';

export interface CellPlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/** The cell that a condition's formulas are written for. */
export interface Origin {
  top: number;
  left: number;
}

/** Whether a formula comes to something else in another row or column. */
interface Dependence {
  byRow: boolean;
  byColumn: boolean;
}

/** A formula that asks where it stands has another result in every cell. */
const KNOWS_ITS_PLACE = /\b(?:ROW|COLUMN)\s*\(\s*\)/i;

/** Serves one look at a workbook that does not change meanwhile. */
export class ConditionCells {
  readonly #book: EvaluatedBook;
  readonly #serialNow: number;
  readonly #dependences = new Map<string, Dependence>();
  readonly #results = new Map<string, ExtendedValue | undefined>();

  constructor(book: EvaluatedBook) {
    this.#book = book;
    this.#serialNow = book.serialNow;
  }

  /** The cell for a condition whose formulas are written for `origin`. */
  at(place: CellPlace, origin: Origin): ConditionCell {
    const book = this.#book;
    const { sheet, row, column } = place;
    return {
      value: book.effective(sheet, row, column),
      get text() {
        return book.formatted(sheet, row, column);
      },
      locale: book.locale,
      serialNow: this.#serialNow,
      evaluate: (formula) => this.#evaluate(formula, place, origin),
    };
  }

  /** Cells whose displaced formulas are the same share their result: of `=$B2>0`, all cells of a row. */
  #evaluate(formula: string, at: CellPlace, origin: Origin): ExtendedValue | undefined {
    const [rows, columns] = [at.row - origin.top, at.column - origin.left];
    const { byRow, byColumn } = this.#dependenceOf(formula);
    const key = `${at.sheet.properties.sheetId}:${byRow ? rows : ''}:${byColumn ? columns : ''}:${formula}`;
    if (this.#results.has(key)) return this.#results.get(key);
    const displaced = offsetFormula(formula, rows, columns);
    const result = this.#book.evaluateAt(displaced, at.sheet, at.row, at.column);
    this.#results.set(key, result);
    return result;
  }

  #dependenceOf(formula: string): Dependence {
    const known = this.#dependences.get(formula);
    if (known) return known;
    const always = KNOWS_ITS_PLACE.test(formula);
    const dependence = {
      byRow: always || offsetFormula(formula, 1, 0) !== formula,
      byColumn: always || offsetFormula(formula, 0, 1) !== formula,
    };
    this.#dependences.set(formula, dependence);
    return dependence;
  }

  /** A number that was typed, or that a formula gives at this cell. */
  numberOf(text: string, at: CellPlace): number {
    const value = parseEntered(text, this.#book.locale).value;
    const origin = { top: at.row, left: at.column };
    const result = value?.formulaValue ? this.#evaluate(value.formulaValue, at, origin) : value;
    return result?.numberValue ?? Number.NaN;
  }
}
