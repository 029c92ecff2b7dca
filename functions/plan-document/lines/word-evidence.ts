import { isBodyNoun } from '../bodies/read-bodies.ts';
import { rivalsByForm } from './rival-forms.ts';
import type { Words } from './words.ts';

const SURNAMES =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|văn|thị|đình|đức|hữu|quang|xuân|minh|thanh)$/u;
/** Behind these stands the name of a person or a place, where two that look alike are two. */
const NAMED =
  /^(?:chí|ông|bà|anh|chị|cô|thầy|xã|phường|huyện|tỉnh|thôn|ấp|bản|quận|thị|trấn|đường|phố|sông|trường|khóm|làng|buôn)$/u;
/** A small word is doubtful only if it is rare and the right one common. */
const COMMON_SMALL = 3;
const RARE_SMALL = 2;
const STOPS = /^\s*(?:[.,;:)”]|$)/;
/** A sentence that goes on behind a name: no further word of the name follows. */
const GOES_ON_LOW = /^\s*[(–-]|^\s+[\p{Ll}\d]/u;
/** So often the right form must stand behind the same two words, where what follows is no evidence. */
const SEVERAL = 2;

/**
 * What the document shows about words that differ in nothing but marks. Two forms are confused where the same words
 * stand on both sides of them and the right form is the common one; a person's or a place's name is never doubted.
 */
export class WordEvidence {
  private readonly words: Words;
  private readonly rivals: ReadonlyMap<string, readonly string[]>;
  private readonly contexts = new Map<string, number>();
  /** The right form of each word that was found confused. */
  private readonly confused = new Map<string, string>();
  private readonly lefts = new Set<string>();

  constructor(words: Words) {
    this.words = words;
    this.rivals = rivalsByForm(words.total.keys());
    const doubtful = this.doubtfulPlaces();
    this.learn(doubtful);
    for (const i of doubtful) this.notice(i);
    this.learnLefts();
  }

  /** The form that belongs at a place, or `null` where the one that stands there may stay. */
  formAt(i: number): string | null {
    const form = this.confused.get(this.at(i));
    return form !== undefined && this.lefts.has(`${this.left(i)} ${form}`) ? form : null;
  }

  private at(i: number): string {
    return this.words.folded[i] ?? '';
  }

  private left(i: number): string {
    return `${this.at(i - 2)} ${this.at(i - 1)}`;
  }

  private doubtfulPlaces(): number[] {
    const places: number[] = [];
    for (let i = 1; i < this.words.length; i += 1) {
      const folded = this.at(i);
      if (folded.length > 1 && this.rivals.has(folded) && this.isDoubtful(i)) places.push(i);
    }
    return places;
  }

  private isDoubtful(i: number): boolean {
    if (SURNAMES.test(this.at(i - 1))) return false;
    if (!this.words.isCapital(i)) return this.total(this.at(i)) <= RARE_SMALL;
    /** Two communes may differ in a mark alone. */
    return !NAMED.test(this.at(i - 1)) && !NAMED.test(this.at(i - 2));
  }

  private total(form: string): number {
    return this.words.total.get(form) ?? 0;
  }

  /** Forms that may be the right ones at a place: commoner, or the noun that bodies are called by. */
  private betterForms(i: number): string[] {
    const folded = this.at(i);
    const isName = this.words.isCapital(i) && !isBodyNoun(folded);
    return (this.rivals.get(folded) ?? []).filter((form) => {
      const [right, wrong] = [this.total(form), this.total(folded)];
      return right > wrong || (isName && isBodyNoun(form) && 2 * right >= wrong);
    });
  }

  /** Counts what stands around the better forms, where a doubtful place shares a neighbour with them. */
  private learn(doubtful: readonly number[]): void {
    const wanted = new Set<string>();
    const forms = new Set<string>();
    for (const i of doubtful) {
      const better = this.betterForms(i);
      if (better.length > 0) this.count(`>> ${this.at(i)} ${this.at(i + 1)}`);
      for (const form of better) {
        forms.add(form);
        wanted.add(`${this.at(i - 1)} ${form}`).add(`${form} ${this.at(i + 1)}`);
      }
    }
    for (let i = 0; i < this.words.length; i += 1) {
      const form = this.at(i);
      if (!forms.has(form)) continue;
      if (!wanted.has(`${this.at(i - 1)} ${form}`) && !wanted.has(`${form} ${this.at(i + 1)}`)) continue;
      this.count(`${this.left(i)} ${form}`);
      this.count(`${this.left(i)} ${form} ${this.at(i + 1)}`);
      this.count(`>> ${form} ${this.at(i + 1)}`);
      this.count(`> ${form} ${this.at(i + 1)} ${this.at(i + 2)}`);
    }
  }

  private count(context: string): void {
    this.contexts.set(context, (this.contexts.get(context) ?? 0) + 1);
  }

  private shown(context: string): number {
    return this.contexts.get(context) ?? 0;
  }

  /** A capital name needs one place like this; a common word several. */
  private isShown(i: number, form: string): boolean {
    const shown = this.shown(`${this.left(i)} ${form} ${this.at(i + 1)}`);
    if (!this.words.isCapital(i)) return shown >= COMMON_SMALL;
    if (shown > 0) return true;
    const right = this.shown(`> ${form} ${this.at(i + 1)} ${this.at(i + 2)}`) > 0;
    const left = this.shown(`${this.left(i)} ${form}`);
    return left > 0 && (right || this.endsName(i) || (left >= SEVERAL && this.isOneNoun(i, form)));
  }

  /**
   * Where a sentence goes on behind a name of one word, "Đảng ủy Khôi mở", unless the same word follows the doubtful
   * form again and again and never the right one. Names of several words differ in their last one: they stay.
   */
  private isOneNoun(i: number, form: string): boolean {
    const isOneWord = this.isAfterTwo(i) && !this.words.isCapital(i - 1);
    if (!isOneWord || !GOES_ON_LOW.test(this.words.behind(i))) return false;
    const [right, wrong] = [form, this.at(i)].map((one) => this.shown(`>> ${one} ${this.at(i + 1)}`));
    return this.total(form) >= this.total(this.at(i)) && (right !== 0 || (wrong ?? 0) < SEVERAL);
  }

  /** Where nothing goes on, the two words before must do; behind a person's they do not. */
  private endsName(i: number): boolean {
    return this.isAfterTwo(i) && STOPS.test(this.words.behind(i));
  }

  /** Whether two words that name no person stand before it on its line. */
  private isAfterTwo(i: number): boolean {
    const { at } = this.words;
    return at[i] === at[i - 1] && at[i] === at[i - 2] && !SURNAMES.test(this.at(i - 2));
  }

  private notice(i: number): void {
    const form = this.betterForms(i).find((one) => this.isShown(i, one));
    if (form !== undefined && !this.confused.has(this.at(i))) this.confused.set(this.at(i), form);
  }

  private learnLefts(): void {
    const forms = new Set(this.confused.values());
    if (forms.size === 0) return;
    for (let i = 0; i < this.words.length; i += 1)
      if (forms.has(this.at(i))) this.lefts.add(`${this.left(i)} ${this.at(i)}`);
  }
}
