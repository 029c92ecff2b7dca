import { cutText } from '../report/cut-text.ts';
import { plainLine } from './plain-line.ts';

/** Longer subjects are cut by every inbox anyhow. */
const LIMIT = 150;

/** A mail subject: one printable line, whatever the cells held that it is made of. */
export function subjectLine(text: string): string {
  return cutText(plainLine(text), LIMIT);
}
