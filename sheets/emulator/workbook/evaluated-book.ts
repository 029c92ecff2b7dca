/**
 * A workbook with its formulas worked out: what cells hold in effect and how they look. Values are cached per
 * `workbook.version`; a plain cell costs no cache at all.
 */
import { formatValue } from '../cells/format-value.ts';
import { circularReference, evaluateFormulaArray } from '../cells/formula/evaluate-formula.ts';
import type { CellAddress, FormulaBook } from '../cells/formula/formula-book.ts';
import { formulaFormat } from '../cells/formula/formula-format.ts';
import { settlePrecedents } from '../cells/formula/settle-precedents.ts';
import { sheetById, sheetByTitle } from './find-sheet.ts';
import type { ExtendedValue, Locale, NumberFormat, Sheet, Workbook } from './model.ts';
import { serialAt } from './serial-time.ts';
import { canSpill, spillInto } from './spill.ts';

/** More columns than a sheet can have (ZZZ), so that `row * WIDTH + column` names a cell. */
const WIDTH = 18_278;
const DEEP = 50;

interface SheetCache {
  /** Results of the formulas that were asked for. */
  values: Map<number, ExtendedValue>;
  /** Number formats that formulas hand on. */
  formats: Map<number, NumberFormat | undefined>;
  /** Cells that an array formula fills from afar; undefined until asked for. */
  spilled: Map<number, ExtendedValue> | undefined;
}

export class EvaluatedBook {
  readonly #workbook: Workbook;
  readonly #now: number;
  #serial: number | undefined;
  #version: number;
  #caches = new Map<number, SheetCache>();
  readonly #running = new Set<string>();

  /** `now`: epoch milliseconds, for TODAY and NOW in the book's time zone. */
  constructor(workbook: Workbook, now: number) {
    this.#workbook = workbook;
    this.#now = now;
    this.#version = workbook.version;
  }

  /** The moment of evaluation as a serial date-time in the book's time zone. */
  get serialNow(): number {
    this.#serial ??= serialAt(this.#now, this.#workbook.properties.timeZone);
    return this.#serial;
  }

  /** What the cell holds in effect: a formula's result, else its value; undefined when it is empty. */
  effective(sheet: Sheet, row: number, column: number): ExtendedValue | undefined {
    const value = sheet.rows[row]?.[column]?.value;
    if (value === undefined) return this.#spilled(sheet).get(row * WIDTH + column);
    return value.formulaValue === undefined || value.formulaValue === null
      ? value
      : this.#formula(sheet, row, column, value.formulaValue);
  }

  /** The cell as the sheet shows it; empty text for an empty cell. */
  formatted(sheet: Sheet, row: number, column: number): string {
    const value = this.effective(sheet, row, column);
    if (value === undefined) return '';
    return formatValue(value, this.numberFormat(sheet, row, column), this.#workbook.properties.locale);
  }

  /** The number format in effect: the cell's own, else what its formula hands on; undefined when automatic. */
  numberFormat(sheet: Sheet, row: number, column: number): NumberFormat | undefined {
    const cell = sheet.rows[row]?.[column];
    const own = cell?.format?.numberFormat;
    const formula = cell?.value?.formulaValue;
    if (own || !formula) return own;
    const { formats } = this.#cache(sheet);
    const key = row * WIDTH + column;
    // Beyond so many links nobody expects a format to be handed on; and the stack would not hold.
    if (formats.has(key) || this.#running.size > DEEP) return formats.get(key);
    const at = { sheetTitle: sheet.properties.title, row, column };
    const inherited = this.#guarded(`format ${sheet.properties.sheetId}:${key}`, undefined, () =>
      formulaFormat(formula, at, this.#formulaBook()),
    );
    formats.set(key, inherited);
    return inherited;
  }

  /** How many rows from the top can hold anything, spilled values counted. */
  usedRows(sheet: Sheet): number {
    let last = sheet.rows.length - 1;
    for (const key of this.#spilled(sheet).keys()) last = Math.max(last, Math.floor(key / WIDTH));
    return last + 1;
  }

  /** Runs `work` unless it is running already further up: then it would never end. */
  #guarded<T>(key: string, circular: T, work: () => T): T {
    if (this.#running.has(key)) return circular;
    this.#running.add(key);
    try {
      return work();
    } finally {
      this.#running.delete(key);
    }
  }

  #cache(sheet: Sheet): SheetCache {
    if (this.#version !== this.#workbook.version) {
      this.#version = this.#workbook.version;
      this.#caches = new Map();
    }
    const { sheetId } = sheet.properties;
    const known = this.#caches.get(sheetId);
    if (known) return known;
    const fresh: SheetCache = { values: new Map(), formats: new Map(), spilled: undefined };
    this.#caches.set(sheetId, fresh);
    return fresh;
  }

  #formula(sheet: Sheet, row: number, column: number, formula: string): ExtendedValue {
    const cache = this.#cache(sheet);
    const key = row * WIDTH + column;
    const known = cache.values.get(key);
    if (known) return known;
    return this.#guarded(`${sheet.properties.sheetId}:${key}`, circularReference(), () => {
      const at = { sheetTitle: sheet.properties.title, row, column };
      if (this.#running.size > DEEP) this.#settleBelow(formula, at);
      const result = evaluateFormulaArray(formula, at, this.#formulaBook());
      const value = spillInto(sheet, { row, column }, result, (r, c, filled) => {
        cache.spilled?.set(r * WIDTH + c, filled);
      });
      cache.values.set(key, value);
      return value;
    });
  }

  #settleBelow(formula: string, at: CellAddress): void {
    settlePrecedents(formula, at, {
      ...this.#formulaBook(),
      pendingFormula: (cell) => {
        const sheet = this.#sheetNamed(cell.sheetTitle);
        const known = sheet && this.#cache(sheet).values.has(cell.row * WIDTH + cell.column);
        return known ? undefined : (sheet?.rows[cell.row]?.[cell.column]?.value?.formulaValue ?? undefined);
      },
      settle: (cell) => {
        const sheet = this.#sheetNamed(cell.sheetTitle);
        if (sheet) this.effective(sheet, cell.row, cell.column);
      },
    });
  }

  /** Works out every array formula of the sheet once, for the cells that they fill. */
  #spilled(sheet: Sheet): Map<number, ExtendedValue> {
    const cache = this.#cache(sheet);
    if (cache.spilled) return cache.spilled;
    const spilled = new Map<number, ExtendedValue>();
    cache.spilled = spilled;
    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const formula = cell?.value?.formulaValue;
        if (!formula || !canSpill(formula)) return;
        cache.values.delete(row * WIDTH + column);
        this.#formula(sheet, row, column, formula);
      });
    });
    return spilled;
  }

  #sheetNamed(title: string | null): Sheet | undefined {
    return title === null ? this.#workbook.sheets[0] : sheetByTitle(this.#workbook, title);
  }

  /** The workbook's locale, by which texts are read and shown. */
  get locale(): Locale {
    return this.#workbook.properties.locale;
  }

  /** What a formula that stands in no cell comes to at this cell: of a condition, say. */
  evaluateAt(formula: string, sheet: Sheet, row: number, column: number): ExtendedValue | undefined {
    const at = { sheetTitle: sheet.properties.title, row, column };
    return evaluateFormulaArray(formula, at, this.#formulaBook())[0]?.[0];
  }

  #formulaBook(): FormulaBook {
    return {
      locale: this.#workbook.properties.locale,
      now: this.serialNow,
      valueAt: (title, row, column) => {
        const sheet = this.#sheetNamed(title);
        return sheet && this.effective(sheet, row, column);
      },
      size: (title) => {
        const grid = this.#sheetNamed(title)?.properties.gridProperties;
        return grid && { rows: grid.rowCount, columns: grid.columnCount };
      },
      namedRange: (name) => this.#namedRange(name),
      formatAt: (title, row, column) => {
        const sheet = this.#sheetNamed(title);
        return sheet && this.numberFormat(sheet, row, column);
      },
    };
  }

  #namedRange(name: string): ReturnType<NonNullable<FormulaBook['namedRange']>> {
    const folded = name.toLowerCase();
    const found = this.#workbook.namedRanges.find((range) => range.name?.toLowerCase() === folded);
    const sheet = found?.range && sheetById(this.#workbook, found.range.sheetId ?? 0);
    return sheet && found.range ? { sheetTitle: sheet.properties.title, range: found.range } : undefined;
  }
}
