/** The times of a sentence that lists stages with a time each: they belong together, or none of them says it all. */
import type { WindowMention } from './window-mention.ts';

/** A time and what it stands with. */
export interface FoundMention {
  mention: WindowMention;
  /** Whether a stage or round is named as what it is the time of. */
  labelled: boolean;
}

/** "TP. Vinh" goes on. */
const SENTENCE_END = /(?<!(?<!\p{L})\p{Lu}\p{L}?)[.!?](?=\s|$)/u;

const isDated = ({ start, end }: WindowMention): boolean => start !== null || end !== null;

/** The dated times, sentence by sentence. */
function sentencesOf(text: string, found: readonly FoundMention[]): FoundMention[][] {
  const sentences: FoundMention[][] = [];
  let end = 0;
  for (const one of found.filter(({ mention }) => isDated(mention))) {
    const last = sentences.at(-1);
    if (last && !SENTENCE_END.test(text.slice(end, one.mention.from))) last.push(one);
    else sentences.push([one]);
    end = one.mention.to;
  }
  return sentences;
}

/** Whether all of one time lies inside another. */
const isWithin = (inner: WindowMention, outer: WindowMention): boolean =>
  outer.start !== null &&
  outer.end !== null &&
  (inner.start ?? inner.end ?? 0) >= outer.start &&
  (inner.end ?? inner.start ?? 0) <= outer.end;

/** @returns how all times of a sentence with stages stand; `null` where the words of each decide. */
function standingAmong(sentence: readonly FoundMention[]): WindowMention['standing'] | null {
  const stages = sentence.filter(({ labelled }) => labelled);
  if (stages.length === 0 || sentence.length === 1) return null;
  const [whole, ...others] = sentence.filter(({ labelled }) => !labelled).map(({ mention }) => mention);
  if (!whole) return 'stated';
  if (whole.kind === 'year' && others.length === 0) return stages.length > 1 ? 'stated' : null;
  if (others.length === 0 && stages.every(({ mention }) => isWithin(mention, whole))) return 'stated';
  return [whole, ...others].some(({ standing }) => standing === 'mentioned') ? 'mentioned' : null;
}

/**
 * Several times with a label each are those of the work, and so is a period that they all lie in, but for a year,
 * which says too little beside them. Where another time of the sentence has no label, that of one ("khai mạc ngày …, kéo dài đến …") does not make it the time of the whole.
 */
export function markStages(text: string, found: readonly FoundMention[]): WindowMention[] {
  const standings = new Map<WindowMention, WindowMention['standing']>();
  for (const sentence of sentencesOf(text, found)) {
    const standing = standingAmong(sentence);
    for (const { mention, labelled } of sentence)
      if (standing && (labelled || (standing === 'stated' && mention.kind !== 'year')))
        standings.set(mention, standing);
  }
  return found.map(({ mention }) => ({ ...mention, standing: standings.get(mention) ?? mention.standing }));
}
