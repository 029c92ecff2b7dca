/** Which section of a pattern shows a number: positive; negative; zero; text, or by their own conditions. */
import type { Condition, PatternSection } from './pattern-tokens.ts';

export interface Choice {
  section: PatternSection;
  /** Whether the minus of a negative number is printed: a section for negatives says it in its own way. */
  signed: boolean;
}

const NO_SECTION: PatternSection = { tokens: [] };

/** The section for `value`; a fourth section is for text only. */
export function chooseSection(sections: readonly PatternSection[], value: number): Choice {
  const numeric = sections.slice(0, 3);
  const index = numeric.findIndex((section, at) => holds(conditionOf(section, at, numeric.length), value));
  const section = numeric[index] ?? numeric[numeric.length - 1] ?? NO_SECTION;
  return { section, signed: !saysNegative(section, index, numeric.length) };
}

function conditionOf(section: PatternSection, index: number, count: number): Condition | undefined {
  if (section.condition || index === count - 1) return section.condition;
  if (index === 0) return count === 2 ? { operator: '>=', operand: 0 } : { operator: '>', operand: 0 };
  return { operator: '<', operand: 0 };
}

function holds(condition: Condition | undefined, value: number): boolean {
  if (!condition) return true;
  const { operator, operand } = condition;
  if (operator === '=') return value === operand;
  if (operator === '<>') return value !== operand;
  if (operator === '<') return value < operand;
  if (operator === '<=') return value <= operand;
  return operator === '>' ? value > operand : value >= operand;
}

function saysNegative({ condition }: PatternSection, index: number, count: number): boolean {
  if (condition) return condition.operator.startsWith('<') && condition.operand <= 0;
  return index === 1 && count > 1;
}
