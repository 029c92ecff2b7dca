import { formatNumber } from './format-number.ts';
import type { AbstractList, Level, List, Numbering } from './read-numbering.ts';
import { type Styles, styleChain } from './read-styles.ts';

/** What a paragraph says about its numbering. */
export interface ListPlace {
  style: string | null;
  /** "0" takes a style's numbering away. */
  numId: string | null;
  level: number | null;
}

const LEVELS = 9;

/** Counts through the document's automatic lists, from the first paragraph to the last. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: Styles;
  /** Lists that share an abstract list go on counting together. */
  readonly #counts = new Map<AbstractList, Array<number | undefined>>();
  readonly #restarted = new Set<string>();

  constructor(numbering: Numbering, styles: Styles) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The number printed before the next paragraph, with what parts it from the text; `null` where it has none. */
  next(place: ListPlace): { mark: string; bullet: boolean } | null {
    const found = this.#find(place);
    if (!found) return null;
    const { list, numId, abstract, at } = found;
    const level = levelOf(list, abstract, at);
    if (!level) return null;
    const counts = this.#count(list, numId, abstract, at);
    const bullet = level.format === 'bullet';
    const printed = bullet ? bulletSign(level.text) : this.#print(list, abstract, level, counts);
    return { mark: printed === '' ? '' : `${printed}${level.suffix}`, bullet };
  }

  #find({ style, numId: own, level: ownLevel }: ListPlace) {
    const styleId = style ?? this.#styles.defaultParagraph;
    const styled = [...styleChain(this.#styles, styleId)].find(([, { numId }]) => numId !== null);
    const numId = own ?? styled?.[1].numId ?? null;
    const list = numId === null ? undefined : this.#numbering.lists.get(numId);
    const abstract = list && this.#abstractOf(list);
    if (numId === null || !list || !abstract) return null;
    const byStyle = own === null ? levelOfStyle(abstract, styled?.[0]) : null;
    const at = ownLevel ?? byStyle ?? (own === null ? styled?.[1].level : null) ?? 0;
    return at >= 0 && at < LEVELS ? { list, numId, abstract, at } : null;
  }

  #abstractOf({ abstractId }: List): AbstractList | undefined {
    const abstract = this.#numbering.abstracts.get(abstractId);
    if (!abstract?.takesFrom) return abstract;
    return [...this.#numbering.abstracts.values()].find(({ givesTo }) => givesTo === abstract.takesFrom);
  }

  #count(list: List, numId: string, abstract: AbstractList, at: number): Array<number | undefined> {
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    const start = levelOf(list, abstract, at)?.start ?? 1;
    const override = list.starts.get(at);
    const key = `${numId} ${at}`;
    if (override !== undefined && !this.#restarted.has(key)) counts[at] = override;
    else counts[at] = (counts[at] ?? start - 1) + 1;
    this.#restarted.add(key);
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      if (levelOf(list, abstract, deeper)?.restarts !== false) counts[deeper] = undefined;
    }
    return counts;
  }

  #print(
    list: List,
    abstract: AbstractList,
    level: Level,
    counts: ReadonlyArray<number | undefined>,
  ): string {
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelOf(list, abstract, at);
      return formatNumber(counts[at] ?? shown?.start ?? 1, level.legal ? 'decimal' : (shown?.format ?? ''));
    });
  }
}

const levelOf = (list: List, abstract: AbstractList, at: number): Level | undefined =>
  list.levels.get(at) ?? abstract.levels.get(at);

function levelOfStyle({ levels }: AbstractList, style: string | undefined): number | null {
  return [...levels].find(([, level]) => style !== undefined && level.style === style)?.[0] ?? null;
}

/** Most bullets are signs of a symbol font, which mean nothing as text; "+" tells a deeper level from "-". */
const bulletSign = (text: string): string => (text === '+' || text === '*' || text === '' ? text : '-');
