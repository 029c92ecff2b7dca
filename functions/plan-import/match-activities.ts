/**
 * Which activity of the document is which row of the plan tab. A wrong match would hang units' progress on another
 * activity, so what is not clearly the same is new, and an admin may say otherwise.
 */
import { foldText } from '../sheet-rows/fold-text.ts';
import type { ActivityDraft } from './activity-draft.ts';
import { likeness, type Words, weightsAmong, wordsOf } from './likeness.ts';

/** A row of the plan tab that makes an activity. */
export interface PresentActivity {
  code: string;
  draft: ActivityDraft;
}

/** What an admin said of an activity of the document: it is the one with this code, or none of the present ones. */
export type Links = ReadonlyMap<number, string | 'new'>;

/** Below this two texts are two activities. */
const ALIKE = 0.62;
/** Equal times tell two that read alike apart; they never make two activities one. */
const SAME_TIME = 0.05;
/** Rows beyond this are compared by equal words only, so that no document takes minutes. */
const MOST_COMPARED = 600;

/** @returns index of the draft → code of the present activity it is. */
export function matchActivities(
  drafts: readonly ActivityDraft[],
  present: readonly PresentActivity[],
  links: Links,
): Map<number, string> {
  const matching = new Matching(drafts, present, links);
  matching.byText((draft) => draft.source, 'source');
  matching.byText((draft) => draft.name, 'name');
  matching.byText((draft) => draft.source, 'name');
  matching.byLikeness();
  return matching.found;
}

class Matching {
  readonly found = new Map<number, string>();
  readonly #drafts: Map<number, ActivityDraft>;
  readonly #present: Map<string, ActivityDraft>;

  constructor(drafts: readonly ActivityDraft[], present: readonly PresentActivity[], links: Links) {
    this.#drafts = new Map(drafts.entries());
    this.#present = new Map(present.map(({ code, draft }) => [code, draft]));
    for (const [index, link] of links) {
      if (link === 'new') this.#drafts.delete(index);
      else if (this.#present.has(link) && this.#drafts.has(index)) this.#settle(index, link);
    }
  }

  /** Pairs off those with the same words, in their order where several have them. */
  byText(textOf: (draft: ActivityDraft) => string, field: 'source' | 'name'): void {
    const codes = new Map<string, string[]>();
    for (const [code, draft] of this.#present) {
      const text = foldText(draft[field]);
      if (text !== '') codes.set(text, [...(codes.get(text) ?? []), code]);
    }
    for (const [index, draft] of [...this.#drafts]) {
      const code = codes.get(foldText(textOf(draft)))?.shift();
      if (code !== undefined) this.#settle(index, code);
    }
  }

  /** Pairs off what is left, the most alike first. */
  byLikeness(): void {
    const drafts = [...this.#drafts].slice(0, MOST_COMPARED);
    const present = [...this.#present].slice(0, MOST_COMPARED);
    const left = drafts.map(([, draft]) => wordsOf(draft.source));
    const right = present.map(([, draft]) => wordsOf(draft.source || draft.name));
    const weight = weightsAmong([...left, ...right]);
    const pairs = drafts.flatMap(([index, draft], one) =>
      present.flatMap(([code, old], other) => {
        const alike = likeness(left[one] as Words, right[other] as Words, weight);
        return alike >= ALIKE ? [{ index, code, score: alike + (sameTime(draft, old) ? SAME_TIME : 0) }] : [];
      }),
    );
    for (const { index, code } of pairs.sort((a, b) => b.score - a.score)) {
      if (this.#drafts.has(index) && this.#present.has(code)) this.#settle(index, code);
    }
  }

  #settle(index: number, code: string): void {
    this.found.set(index, code);
    this.#drafts.delete(index);
    this.#present.delete(code);
  }
}

const sameTime = (one: ActivityDraft, other: ActivityDraft): boolean =>
  one.start === other.start && one.end === other.end;
