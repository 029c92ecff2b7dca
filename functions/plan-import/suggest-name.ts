/** A short name for an activity, cut from its own words. */
import type { DocumentActivity } from '../plan-document/plan-document.ts';
import { singleLine } from '../sheet-rows/fold-text.ts';

const LONGEST = 120;
/** A cut that leaves less says too little. */
const SHORTEST = 30;

const SENTENCE_END = /[.!?…](?=\s+\p{Lu})/u;
const CLAUSE_END = /[;:,](?=\s)|\s[–-](?=\s)|\s(?=\()/gu;
const BEFORE_DETAIL = /\s(?=(?:trên|tại|để|theo|nhằm|qua|bằng|do)\s)/gu;
const LABELLED = /\s*[|(]?\s*(?:thời gian|thời hạn|chủ trì|phối hợp)(?: [\p{L} ]{1,24})?:.*$/iu;
const EMPTY_BRACKETS = /\(\s*(?:(?:thời gian|thực hiện|hoàn thành|tiến hành|tổ chức|xong):?\s*)*\)/giu;
const LOOSE_ENDS = /^[\s*_|;:,.–-]+|[\s*_|;:,.–-]+$/gu;

export function suggestName({ text, window }: Pick<DocumentActivity, 'text' | 'window'>): string {
  const plain = withoutTime(singleLine(text.replaceAll('*', '')), window.phrase);
  const [sentence = ''] = plain.split(SENTENCE_END);
  const name = trimEnds(cutAtClause(trimEnds(sentence.replace(LABELLED, ''))));
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** Takes the words of time away, and the brackets that held nothing else. */
function withoutTime(text: string, phrase: string | null): string {
  const words = phrase === null ? '' : singleLine(phrase.replaceAll('*', ''));
  const at = words === '' ? -1 : text.lastIndexOf(words);
  if (at < 0) return text;
  const rest = `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  return singleLine(rest.replace(EMPTY_BRACKETS, ' ').replace(/\s+([.,;:)])/g, '$1'));
}

/** Before a clause where one ends in time, else before the words that say where or what for, else between words. */
function cutAtClause(text: string): string {
  if (text.length <= LONGEST) return text;
  for (const end of [CLAUSE_END, BEFORE_DETAIL]) {
    const ends = [...text.matchAll(end)].map(({ index }) => index);
    const cut = ends.findLast((at) => at >= SHORTEST && at <= LONGEST && isClosed(text.slice(0, at)));
    if (cut !== undefined) return text.slice(0, cut);
  }
  const word = text.lastIndexOf(' ', LONGEST - 1);
  return `${text.slice(0, word > SHORTEST ? word : LONGEST - 1).replace(LOOSE_ENDS, '')}…`;
}

/** Neither within brackets nor within quotation marks. */
const isClosed = (text: string): boolean =>
  ['()', '“”'].every(([open = '', close = '']) => text.lastIndexOf(open) <= text.lastIndexOf(close));

const trimEnds = (text: string): string => text.replace(LOOSE_ENDS, '');
