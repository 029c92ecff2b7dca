/** Splits a formula into tokens; numbers and separators follow the spreadsheet's locale. */
import type { Locale } from '../../workbook/model.ts';
import { localeProfile } from '../locale-profile.ts';
import { ERROR_SOURCE, REFERENCE_SOURCE } from './reference-text.ts';

type TokenKind = 'text' | 'error' | 'reference' | 'number' | 'name' | 'operator';

export interface Token {
  kind: TokenKind;
  text: string;
}

/** The formula is not one: Google shows `#ERROR!`. */
export class FormulaSyntaxError extends Error {}

function scannerOf(locale: Locale): RegExp {
  const { decimal } = localeProfile(locale);
  const mark = decimal === '.' ? String.raw`\.` : ',';
  const parts = [
    String.raw`(?<space>\s+)`,
    '(?<text>"(?:[^"]|"")*")',
    `(?<error>${ERROR_SOURCE})`,
    `(?<reference>${REFERENCE_SOURCE})`,
    String.raw`(?<number>(?:\d+(?:${mark}\d*)?|${mark}\d+)(?:e[+-]?\d+)?)`,
    String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.]*)`,
    String.raw`(?<operator><=|>=|<>|[-+*/^&=<>%(){},;\\!:])`,
  ];
  return new RegExp(parts.join('|'), 'iuy');
}

const SCANNERS: Readonly<Record<Locale, RegExp>> = { vi_VN: scannerOf('vi_VN'), en_US: scannerOf('en_US') };

/** Half of all tokens: no need to try every pattern on them. */
const ALWAYS_OPERATORS = new Set('()+-*/^&%{};=');

/** Tokens of the expression after the leading `=`, without white space. @throws FormulaSyntaxError */
export function tokenize(expression: string, locale: Locale): Token[] {
  const scanner = SCANNERS[locale];
  const tokens: Token[] = [];
  let position = 0;
  while (position < expression.length) {
    const character = expression.charAt(position);
    if (ALWAYS_OPERATORS.has(character)) {
      tokens.push({ kind: 'operator', text: character });
      position += 1;
      continue;
    }
    scanner.lastIndex = position;
    const match = scanner.exec(expression);
    if (!match) throw new FormulaSyntaxError(`Unexpected character at ${position}`);
    position = scanner.lastIndex;
    const kind = kindOf(match.groups ?? {});
    if (kind) tokens.push({ kind, text: match[0] });
  }
  return tokens;
}

const KINDS: readonly TokenKind[] = ['text', 'error', 'reference', 'number', 'name', 'operator'];

const kindOf = (groups: Record<string, string | undefined>): TokenKind | undefined =>
  KINDS.find((kind) => groups[kind] !== undefined);
