import type { ReferenceText } from './reference-text.ts';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A parsed formula. */
export type Node =
  | { kind: 'literal'; value: number | string | boolean }
  /** A left-out argument, as the second in `IF(A1;;2)`. */
  | { kind: 'missing' }
  | { kind: 'error'; text: string }
  | { kind: 'reference'; reference: ReferenceText }
  | { kind: 'name'; name: string }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'unary'; operator: '+' | '-' | '%'; operand: Node }
  | { kind: 'binary'; operator: BinaryOperator; left: Node; right: Node }
  | { kind: 'array'; rows: Node[][] };
