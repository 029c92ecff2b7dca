import { canonicalCode, cleanText, singleLine } from '../fold-text.ts';
import { EMPTY, type Reading, understood } from './reading.ts';
import { formulaError, placeholder, unreadable } from './typed-reader.ts';

function readWith(clean: (text: string) => string, raw: unknown): Reading<string> {
  if (raw === null || raw === undefined || raw === '') return EMPTY;
  if (typeof raw === 'boolean') return understood(raw ? 'TRUE' : 'FALSE');
  if (typeof raw === 'number') return understood(String(raw).replace('.', ','));
  if (typeof raw !== 'string') return unreadable();
  const text = clean(raw);
  if (text === '') return EMPTY;
  return formulaError(text) ?? placeholder(text) ?? understood(text);
}

/** One line of text. */
export const readText = (raw: unknown): Reading<string> => readWith(singleLine, raw);

/** Text that keeps its line breaks. */
export const readLongText = (raw: unknown): Reading<string> => readWith(cleanText, raw);

/** A code in its one spelling, see {@link canonicalCode}. */
export const readCode = (raw: unknown): Reading<string> => readWith(canonicalCode, raw);
