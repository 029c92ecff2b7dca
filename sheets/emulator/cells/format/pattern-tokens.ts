/** Splits a number pattern into its sections and each section into tokens, quoted text and brackets resolved. */
export type PatternToken =
  | { kind: 'literal'; text: string }
  /** A character with a meaning of its own: a placeholder, a separator or a letter of a date. */
  | { kind: 'symbol'; text: string }
  | { kind: 'elapsed'; unit: 'h' | 'm' | 's'; width: number };

export interface Condition {
  operator: '<' | '<=' | '>' | '>=' | '=' | '<>';
  operand: number;
}

export interface PatternSection {
  condition?: Condition;
  tokens: PatternToken[];
}

/** Quoted text, an escaped character, a skipped width, a fill character, a bracket, am/pm, or one character. */
const PIECE = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(am\/pm|a\/p)|(.)/gisu;

/** Tokens of every section of `pattern`, in order. */
export function tokenizePattern(pattern: string): PatternSection[] {
  const sections: PatternSection[] = [{ tokens: [] }];
  for (const match of pattern.matchAll(PIECE)) {
    const [, quoted, escaped, skipped, filled, bracket, period, character] = match;
    const section = sections[sections.length - 1] ?? { tokens: [] };
    const literal = quoted ?? escaped ?? filled ?? (skipped === undefined ? undefined : ' ');
    if (literal !== undefined) section.tokens.push({ kind: 'literal', text: literal });
    else if (bracket !== undefined) readBracket(bracket, section);
    else if (character === ';') sections.push({ tokens: [] });
    else section.tokens.push({ kind: 'symbol', text: period ?? character ?? '' });
  }
  return sections;
}

/** `[$₫-42A]` prints its symbol, `[h]` counts on past 24, `[>=100]` chooses a section; colours print nothing. */
function readBracket(content: string, section: PatternSection): void {
  const currency = /^\$([^-]*)/.exec(content);
  const elapsed = /^(h+|m+|s+)$/i.exec(content);
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(content);
  if (currency) section.tokens.push({ kind: 'literal', text: currency[1] ?? '' });
  else if (elapsed) section.tokens.push(elapsedToken(content));
  else if (condition) {
    section.condition = { operator: condition[1] as Condition['operator'], operand: Number(condition[2]) };
  }
}

function elapsedToken(letters: string): PatternToken {
  const unit = letters.slice(0, 1).toLowerCase();
  return { kind: 'elapsed', unit: unit === 'h' ? 'h' : unit === 'm' ? 'm' : 's', width: letters.length };
}
