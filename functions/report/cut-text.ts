/** How far back the cut may move to end between two words, or before a character of several code points. */
const WORD = 20;

const CHARACTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The text itself, or its beginning with "…" where it is longer than `limit` UTF-16 units; splits no character as
 * a reader sees it: neither a letter from its tone mark nor an emoji into its parts.
 */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, wholeCharacters(text, Math.max(0, limit - 1)));
  const blank = head.search(/\s\S*$/);
  const atWord = blank >= head.length - WORD && blank > 0 ? head.slice(0, blank) : head;
  return `${atWord.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:]+$/, '')}…`;
}

/** At most `length`, where a character begins; looks no further than {@link WORD} around it, as few are longer. */
function wholeCharacters(text: string, length: number): number {
  const from = Math.max(0, length - WORD);
  const around = CHARACTERS.segment(text.slice(from, length + WORD));
  return from + (around.containing(length - from)?.index || length - from);
}
