/** A word of the document and where it stands. */
export interface Word {
  /** Index of its line. */
  at: number;
  from: number;
  to: number;
  text: string;
  folded: string;
}

const SURNAMES =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|văn|thị|đình|đức|hữu|quang|xuân|minh|thanh)$/u;
/** A small word is doubtful only if the right one is common. */
const COMMON_SMALL = 3;
/** Letters with more readings than this are no words of Vietnamese. */
const MOST_FORMS = 12;

/** The letters of a word without any mark: "khoi" of "Khối" and of "Khôi". */
const skeleton = (folded: string): string =>
  folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** How often something was met. */
class Tally {
  private readonly counts = new Map<string, number>();
  add(key: string): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }
  of(key: string): number {
    return this.counts.get(key) ?? 0;
  }
  keys(): Iterable<string> {
    return this.counts.keys();
  }
}

/** The forms of each word that others in the document resemble, by form. */
function rivalsByForm(total: Tally): Map<string, string[]> {
  const bySkeleton = new Map<string, string[]>();
  for (const form of total.keys()) {
    const key = skeleton(form);
    const forms = bySkeleton.get(key);
    if (forms) forms.push(form);
    else bySkeleton.set(key, [form]);
  }
  const rivals = new Map<string, string[]>();
  for (const forms of bySkeleton.values()) {
    if (forms.length < 2 || forms.length > MOST_FORMS) continue;
    for (const form of forms)
      rivals.set(
        form,
        forms.filter((other) => other !== form),
      );
  }
  return rivals;
}

/**
 * What the document shows about words that differ in nothing but marks. Two forms are confused where the same words
 * stand on both sides of them and the right form is the common one; a person's name is never doubted.
 */
export class WordEvidence {
  private readonly words: readonly Word[];
  private readonly total = new Tally();
  private readonly rivals: ReadonlyMap<string, readonly string[]>;
  private readonly inContext = new Tally();
  private readonly confused = new Set<string>();

  constructor(words: readonly Word[]) {
    this.words = words;
    for (const { folded } of words) this.total.add(folded);
    this.rivals = rivalsByForm(this.total);
    const doubtful = words.flatMap(({ folded }, i) => (this.rivals.has(folded) ? [i] : []));
    for (const i of doubtful) this.learn(i);
    for (const i of doubtful) this.notice(i);
  }

  /** The form that belongs at a place, or `null` where the one that stands there may stay. */
  formAt(i: number): string | null {
    const folded = this.at(i);
    const forms = this.rivals.get(folded) ?? [];
    return forms.find((form) => this.confused.has(`${folded}>${form}`) && this.hasLeft(i, form)) ?? null;
  }

  private at(i: number): string {
    return this.words[i]?.folded ?? '';
  }

  private left(i: number): string {
    return `${this.at(i - 2)} ${this.at(i - 1)}`;
  }

  private learn(i: number): void {
    const form = this.at(i);
    this.inContext.add(`${this.left(i)} ${form}`);
    this.inContext.add(`${this.left(i)} ${form} ${this.at(i + 1)}`);
    this.inContext.add(`${form} ${this.at(i + 1)} ${this.at(i + 2)}`);
  }

  private hasLeft(i: number, form: string): boolean {
    return this.inContext.of(`${this.left(i)} ${form}`) > 0;
  }

  /** A capital name needs one place like this; a common word several, and must itself be rare. */
  private isShown(i: number, word: Word, form: string): boolean {
    const shown = this.inContext.of(`${this.left(i)} ${form} ${this.at(i + 1)}`);
    if (!/^\p{Lu}/u.test(word.text)) return shown >= COMMON_SMALL && this.total.of(word.folded) <= 2;
    const right = `${form} ${this.at(i + 1)} ${this.at(i + 2)}`;
    return shown > 0 || (this.hasLeft(i, form) && this.inContext.of(right) > 0);
  }

  private notice(i: number): void {
    const word = this.words[i];
    if (!word || word.text.length < 2 || i === 0 || SURNAMES.test(this.at(i - 1))) return;
    for (const form of this.rivals.get(word.folded) ?? []) {
      if (this.total.of(form) > this.total.of(word.folded) && this.isShown(i, word, form)) {
        this.confused.add(`${word.folded}>${form}`);
      }
    }
  }
}
