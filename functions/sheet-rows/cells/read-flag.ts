import { foldText } from '../fold-text.ts';
import { type ReadCell, refused, understood } from './reading.ts';
import { typedReader } from './typed-reader.ts';

const YES = new Set(['x', 'v', '✓', '✔', '☑', 'có', 'đúng', 'true', 'yes']);
const NO = new Set(['không', 'sai', 'false', 'no', '☐']);

/** A tick. The column's own header, typed into the cell ("Không áp dụng"), is a tick too. */
export function flagReader(header: string): ReadCell<boolean> {
  const name = foldText(header);
  const advice = 'không rõ là có hay không; đánh dấu vào ô, hoặc ghi Có, Không.';
  return typedReader<boolean>({
    boolean: understood,
    number: (value) => refused(value, 'flag.unclear', advice),
    text(text) {
      const folded = foldText(text);
      if (YES.has(folded) || folded === name) return understood(true);
      return NO.has(folded) ? understood(false) : refused(text, 'flag.unclear', advice);
    },
  });
}
