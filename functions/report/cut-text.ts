/** How far back the cut may move to end between two words. */
const WORD = 20;

/** The text itself, or its beginning with "…" where it is longer than `limit` UTF-16 units; splits no character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, Math.max(0, limit - 1));
  const blank = head.search(/\s\S*$/);
  const atWord = blank >= head.length - WORD && blank > 0 ? head.slice(0, blank) : head;
  return `${atWord.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:]+$/, '')}…`;
}
