/** A list to choose from at a cell: a line to search in and the values below it, as the ARIA pattern has it. */
import './choice-list.css';
import { element, freshId } from './element.ts';

export interface ChoiceQuestion {
  /** The cell, in pixels of the window. */
  place: { left: number; top: number; bottom: number; width: number };
  label: string;
  options: readonly string[];
  /** What the cell holds. */
  now: string;
  /** Whether other words than the options are taken, too. */
  isOpen: boolean;
}

const MIN_WIDTH = 200;
const MAX_HEIGHT = 320;
const GAP = 2;

/** Without marks and case, as people search. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();

/** Below the cell, or above it where there is more room. */
function placeAt(box: HTMLElement, { left, top, bottom, width }: ChoiceQuestion['place']): void {
  const below = innerHeight - bottom;
  box.style.left = `${Math.max(0, Math.min(left, innerWidth - Math.max(width, MIN_WIDTH) - GAP))}px`;
  box.style.minWidth = `${Math.max(width, MIN_WIDTH)}px`;
  box.style.maxHeight = `${Math.min(MAX_HEIGHT, Math.max(below, top) - GAP * 4)}px`;
  if (below >= Math.min(MAX_HEIGHT, top)) box.style.top = `${bottom + GAP}px`;
  else box.style.bottom = `${innerHeight - top + GAP}px`;
}

class ChoiceList {
  readonly #question: ChoiceQuestion;
  readonly #onEnd: (chosen: string | null) => void;
  readonly #input: HTMLInputElement;
  readonly #list = element('ul', { role: 'listbox', id: freshId() });
  readonly #box: HTMLElement;
  #active = -1;
  #hasEnded = false;

  constructor(question: ChoiceQuestion, onEnd: (chosen: string | null) => void) {
    this.#question = question;
    this.#onEnd = onEnd;
    this.#input = element('input', {
      type: 'text',
      role: 'combobox',
      'aria-label': question.label,
      'aria-expanded': 'true',
      'aria-autocomplete': 'list',
      'aria-controls': this.#list.id,
      autocomplete: 'off',
      oninput: () => this.#draw(),
    });
    const empty = element('p', { class: 'empty', role: 'status' });
    this.#box = element('div', { class: 'choices' }, this.#input, this.#list, empty);
    this.#box.addEventListener('keydown', (event) => this.#onKey(event));
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.#box.contains(relatedTarget as Node | null)) this.#end(null, false);
    });
    placeAt(this.#box, question.place);
    document.body.append(this.#box);
    this.#draw();
    this.#input.focus();
  }

  #draw(): void {
    const { options, now, isOpen } = this.#question;
    const wanted = fold(this.#input.value.trim());
    const found = options.filter((option) => fold(option).includes(wanted));
    const items = found.map((option) =>
      element(
        'li',
        { role: 'option', id: freshId(), 'aria-selected': 'false', class: option === now ? 'now' : '' },
        option,
      ),
    );
    // Pressing with the mouse would take the keys away from the line before the click comes.
    for (const item of items) {
      item.addEventListener('pointerdown', (event) => event.preventDefault());
      item.addEventListener('click', () => this.#end(item.textContent));
    }
    this.#list.replaceChildren(...items);
    const words = isOpen ? 'Nhấn Enter để ghi đúng như đã gõ.' : 'Không có giá trị nào như vậy.';
    const empty = this.#box.querySelector('.empty');
    if (empty) empty.textContent = found.length > 0 ? '' : words;
    this.#activate(Math.max(0, found.indexOf(now)));
  }

  #activate(index: number): void {
    const items = [...this.#list.children];
    this.#active = items.length === 0 ? -1 : (index + items.length) % items.length;
    items.forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === this.#active));
    });
    const active = items[this.#active];
    this.#input.setAttribute('aria-activedescendant', active?.id ?? '');
    active?.scrollIntoView({ block: 'nearest' });
  }

  /** The grid must not take these keys for its cells. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.#activate(this.#active + 1),
      ArrowUp: () => this.#activate(this.#active - 1),
      Enter: () => this.#take(),
      Tab: () => this.#end(null),
      Escape: () => this.#end(null),
    };
    const act = event.isComposing ? undefined : acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  #take(): void {
    const chosen = this.#list.children[this.#active]?.textContent ?? null;
    const typed = this.#input.value.trim();
    if (chosen !== null) this.#end(chosen);
    else if (this.#question.isOpen && typed !== '') this.#end(typed);
  }

  #end(chosen: string | null, takesKeys = true): void {
    // Taking the box away takes the keys from it, which ends it again.
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#box.remove();
    if (takesKeys) this.#onEnd(chosen);
  }
}

/** Opens the list; `onEnd` hears the choice, or null after Escape. Who goes elsewhere has chosen nothing. */
export function openChoiceList(question: ChoiceQuestion, onEnd: (chosen: string | null) => void): void {
  new ChoiceList(question, onEnd);
}
