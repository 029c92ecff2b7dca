import type { DocumentActivity } from '../plan-document/plan-document.ts';
import { foldText, singleLine } from '../sheet-rows/fold-text.ts';

/**
 * Everything the document says of an activity, as the plan tab keeps it: its words and, where they stand elsewhere
 * (a column, the section's heading), its time and leads. Equal sources mean that the document still says the same.
 */
export function sourceText({ text, window, lead, coordinating }: DocumentActivity): string {
  const whole = singleLine(text);
  const folded = foldText(whole);
  const apart = (label: string, words: readonly string[]) => {
    const missing = words.filter((one) => !folded.includes(foldText(one)));
    return missing.length > 0 ? [`${label}: ${missing.map(singleLine).join('; ')}`] : [];
  };
  return [
    whole,
    ...apart('Thời gian', window.phrase === null ? [] : [window.phrase]),
    ...apart('Chủ trì', lead),
    ...apart('Phối hợp', coordinating),
  ].join(' | ');
}
