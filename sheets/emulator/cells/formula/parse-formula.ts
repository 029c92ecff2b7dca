/** Parses a formula by operator precedence: comparison, `&`, sums, products, powers, signs, percent. */
import type { Locale } from '../../workbook/model.ts';
import type { LocaleProfile } from '../locale-profile.ts';
import { localeProfile } from '../locale-profile.ts';
import { parseReference } from './reference-text.ts';
import type { BinaryOperator, Node } from './syntax-tree.ts';
import type { Token } from './tokenize.ts';
import { FormulaSyntaxError, tokenize } from './tokenize.ts';

const PRECEDENCE: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

const isBinary = (text: string): text is BinaryOperator => Object.hasOwn(PRECEDENCE, text);

/** The tree of `formula` (with its leading `=`). @throws FormulaSyntaxError */
export function parseFormula(formula: string, locale: Locale): Node {
  const parser = new Parser(tokenize(formula.slice(1), locale), localeProfile(locale));
  return parser.parseWhole();
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #locale: LocaleProfile;
  #position = 0;

  constructor(tokens: readonly Token[], locale: LocaleProfile) {
    this.#tokens = tokens;
    this.#locale = locale;
  }

  parseWhole(): Node {
    const tree = this.#expression(0);
    if (this.#peek()) throw new FormulaSyntaxError(`Unexpected ${this.#peek()?.text}`);
    return tree;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#position];
  }

  #isNext(...texts: string[]): boolean {
    const token = this.#peek();
    return token?.kind === 'operator' && texts.includes(token.text);
  }

  #take(...texts: string[]): boolean {
    const found = this.#isNext(...texts);
    if (found) this.#position += 1;
    return found;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new FormulaSyntaxError(`Expected ${text}`);
  }

  #expression(above: number): Node {
    let left = this.#signed();
    for (;;) {
      const operator = this.#peek()?.text ?? '';
      if (this.#peek()?.kind !== 'operator' || !isBinary(operator) || PRECEDENCE[operator] <= above)
        return left;
      this.#position += 1;
      left = { kind: 'binary', operator, left, right: this.#expression(PRECEDENCE[operator]) };
    }
  }

  /** A sign binds tighter than a power: `-2^2` is 4, as in other spreadsheets. */
  #signed(): Node {
    if (this.#take('-')) return { kind: 'unary', operator: '-', operand: this.#signed() };
    if (this.#take('+')) return { kind: 'unary', operator: '+', operand: this.#signed() };
    let operand = this.#primary();
    while (this.#take('%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  #primary(): Node {
    if (this.#take('(')) {
      const inner = this.#expression(0);
      this.#expect(')');
      return inner;
    }
    if (this.#take('{')) return this.#array();
    const token = this.#peek();
    if (!token || token.kind === 'operator')
      throw new FormulaSyntaxError(`Unexpected ${token?.text ?? 'end'}`);
    this.#position += 1;
    return token.kind === 'name' ? this.#named(token.text) : this.#atom(token);
  }

  #atom({ kind, text }: Token): Node {
    if (kind === 'text') return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
    if (kind === 'number') return { kind: 'literal', value: Number(text.replace(this.#locale.decimal, '.')) };
    if (kind === 'error') return { kind: 'error', text: text.slice(text.lastIndexOf('#')).toUpperCase() };
    return { kind: 'reference', reference: parseReference(text) };
  }

  #named(name: string): Node {
    if (this.#take('(')) return { kind: 'call', name: name.toUpperCase(), args: this.#arguments() };
    if (/^(true|false)$/i.test(name)) return { kind: 'literal', value: name.toLowerCase() === 'true' };
    return { kind: 'name', name };
  }

  #arguments(): Node[] {
    if (this.#take(')')) return [];
    const args = [this.#argument()];
    while (this.#take(...this.#locale.argumentSeparators)) args.push(this.#argument());
    this.#expect(')');
    return args;
  }

  #argument(): Node {
    return this.#isNext(')', ...this.#locale.argumentSeparators) ? { kind: 'missing' } : this.#expression(0);
  }

  #array(): Node {
    const rows = [[this.#expression(0)]];
    for (;;) {
      if (this.#take('}')) return { kind: 'array', rows };
      if (this.#take(';')) rows.push([this.#expression(0)]);
      else {
        this.#expect(this.#locale.arrayColumnSeparator);
        rows[rows.length - 1]?.push(this.#expression(0));
      }
    }
  }
}
