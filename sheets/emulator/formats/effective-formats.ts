/**
 * How cells look in effect: the default, alternating colours, the cell's own format, and conditional formats over
 * all of them. One instance serves one look at a workbook that does not change meanwhile.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import { type Area, clipArea } from '../workbook/grid-range.ts';
import type { CellFormat, Sheet } from '../workbook/model.ts';
import { bandingColor } from './banding-color.ts';
import { satisfies } from './condition.ts';
import { type CellPlace, ConditionCells } from './condition-cells.ts';
import { DEFAULT_FORMAT, defaultAlignment } from './default-format.ts';
import { gradientColor } from './gradient.ts';
import { themeColor } from './theme.ts';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

/** Links are blue and underlined unless their cell says otherwise. */
const LINK_FORMAT = {
  ...DEFAULT_FORMAT.textFormat,
  underline: true,
  foregroundColor: themeColor('LINK') ?? {},
  foregroundColorStyle: { themeColor: 'LINK' },
};

/** What lies under and over a cell's own format. */
export interface Overlays {
  under?: CellFormat;
  over?: CellFormat;
}

const isIn = (area: Area, { row, column }: CellPlace): boolean =>
  row >= area.top && row < area.bottom && column >= area.left && column < area.right;

/** `under` shows where `over` says nothing. */
function overlaid(under: CellFormat, over: CellFormat | undefined): CellFormat {
  if (!over) return under;
  const textFormat = { ...under.textFormat, ...over.textFormat };
  return { ...under, ...over, ...(Object.keys(textFormat).length > 0 && { textFormat }) };
}

export class EffectiveFormats {
  readonly #book: EvaluatedBook;
  readonly #cells: ConditionCells;
  readonly #areas = new WeakMap<Rule, Area[]>();
  readonly #numbers = new WeakMap<Rule, number[]>();

  constructor(book: EvaluatedBook) {
    this.#book = book;
    this.#cells = new ConditionCells(book);
  }

  /** Alternating colours and conditional formats of a cell. */
  overlays(sheet: Sheet, row: number, column: number): Overlays {
    const band = sheet.bandedRanges.length > 0 ? bandingColor(sheet, row, column) : undefined;
    const color = band?.rgbColor ?? (band?.themeColor ? themeColor(band.themeColor) : undefined);
    const over = this.#conditional({ sheet, row, column });
    return {
      ...(band && { under: { backgroundColor: color ?? {}, backgroundColorStyle: band } }),
      ...(over && { over }),
    };
  }

  /** The whole format in effect; undefined where nothing stands and nothing is formatted. */
  ofCell(sheet: Sheet, row: number, column: number, isLink: boolean): CellFormat | undefined {
    const overlays = this.overlays(sheet, row, column);
    const { under, over } = overlays;
    if (!under && !over && !sheet.rows[row]?.[column]?.format && !this.#book.effective(sheet, row, column)) {
      return undefined;
    }
    return this.at(sheet, row, column, isLink, overlays);
  }

  /** The whole format in effect, of empty cells too. */
  at(
    sheet: Sheet,
    row: number,
    column: number,
    isLink = false,
    overlays = this.overlays(sheet, row, column),
  ): CellFormat {
    const own = sheet.rows[row]?.[column]?.format;
    const value = this.#book.effective(sheet, row, column);
    const numberFormat = this.#book.numberFormat(sheet, row, column);
    const { under, over } = overlays;
    const base: CellFormat = {
      ...(value && { horizontalAlignment: defaultAlignment(value) }),
      ...DEFAULT_FORMAT,
      hyperlinkDisplayType: isLink ? 'LINKED' : 'PLAIN_TEXT',
      ...(isLink && { textFormat: LINK_FORMAT }),
    };
    const entered = { ...own, ...(numberFormat && { numberFormat }) };
    const shown = overlaid(overlaid(overlaid(base, under), entered), over);
    return { ...shown, padding: { ...DEFAULT_FORMAT.padding, ...own?.padding } };
  }

  /** Of several rules that hold, an earlier one's colour or style wins over a later one's. */
  #conditional(at: CellPlace): CellFormat | undefined {
    let format: CellFormat | undefined;
    for (const rule of at.sheet.conditionalFormats) {
      const area = this.#areasOf(at.sheet, rule).find((one) => isIn(one, at));
      const given = area && this.#formatOf(rule, at);
      if (given) format = overlaid(given, format);
    }
    return format;
  }

  #areasOf(sheet: Sheet, rule: Rule): Area[] {
    const known = this.#areas.get(rule);
    if (known) return known;
    const areas = (rule.ranges ?? []).map((range) => clipArea(sheet, range));
    this.#areas.set(rule, areas);
    return areas;
  }

  #formatOf(rule: Rule, at: CellPlace): CellFormat | undefined {
    const { booleanRule, gradientRule } = rule;
    if (booleanRule?.condition) {
      const [first] = this.#areasOf(at.sheet, rule);
      const cell = this.#cells.at(at, first ?? { top: 0, left: 0 });
      return satisfies(booleanRule.condition, cell) ? booleanRule.format : undefined;
    }
    const value = this.#book.effective(at.sheet, at.row, at.column)?.numberValue;
    if (!gradientRule || typeof value !== 'number') return undefined;
    const color = gradientColor(gradientRule, value, this.#numbersOf(rule, at.sheet), (text) =>
      this.#cells.numberOf(text, at),
    );
    return { backgroundColor: color, backgroundColorStyle: { rgbColor: color } };
  }

  #numbersOf(rule: Rule, sheet: Sheet): number[] {
    const known = this.#numbers.get(rule);
    if (known) return known;
    const numbers = this.#areasOf(sheet, rule).flatMap((area) => this.#numbersIn(sheet, area));
    numbers.sort((a, b) => a - b);
    this.#numbers.set(rule, numbers);
    return numbers;
  }

  #numbersIn(sheet: Sheet, area: Area): number[] {
    const numbers: number[] = [];
    for (let row = area.top; row < Math.min(area.bottom, this.#book.usedRows(sheet)); row += 1) {
      for (let column = area.left; column < area.right; column += 1) {
        const value = this.#book.effective(sheet, row, column)?.numberValue;
        if (typeof value === 'number') numbers.push(value);
      }
    }
    return numbers;
  }
}
