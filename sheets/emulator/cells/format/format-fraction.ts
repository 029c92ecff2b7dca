/** Fractions: `# ?/?`, `# ??/??`, or over a fixed denominator as in `# ?/8`. */
import type { PatternToken } from './pattern-tokens.ts';

/** `value` is never negative. The nearest fraction with as many digits as the pattern has places. */
export function formatFraction(value: number, tokens: readonly PatternToken[]): string {
  const pattern = tokens.map((token) => (token.kind === 'elapsed' ? '' : token.text)).join('');
  const [left = '', right = ''] = pattern.split('/');
  const mixed = /[#0?]\s+[#0?]+\s*$/.test(left);
  const whole = mixed ? Math.floor(value) : 0;
  const fixed = /^\s*([1-9]\d*)/.exec(right)?.[1];
  const limit = 10 ** right.replace(/[^#0?]/g, '').length - 1;
  const [top, bottom] = fixed ? over(value - whole, Number(fixed)) : nearest(value - whole, limit);
  const carried = mixed && top === bottom && top > 0;
  const integer = carried ? whole + 1 : whole;
  if (mixed && (top === 0 || carried)) return String(integer);
  return `${mixed && integer > 0 ? `${integer} ` : ''}${top}/${bottom}`;
}

const over = (value: number, denominator: number): [number, number] => [
  Math.round(value * denominator),
  denominator,
];

function nearest(value: number, limit: number): [number, number] {
  let best = over(value, 1);
  for (let denominator = 2; denominator <= Math.min(limit, 999); denominator += 1) {
    const candidate = over(value, denominator);
    if (error(value, candidate) < error(value, best) - 1e-12) best = candidate;
  }
  return best;
}

const error = (value: number, [top, bottom]: [number, number]): number => Math.abs(value - top / bottom);
