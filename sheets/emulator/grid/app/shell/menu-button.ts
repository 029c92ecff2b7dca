/** A button that opens a menu, as the ARIA pattern has it: arrows move, Escape closes, Enter chooses. */
import { element } from './element.ts';

export type MenuItem = { label: string; choose: () => void } | 'separator';

export function menuButton(title: string, items: MenuItem[]): HTMLElement {
  const entries = items.map((item) =>
    item === 'separator'
      ? element('div', { role: 'separator' })
      : element(
          'button',
          { type: 'button', role: 'menuitem', tabindex: '-1', onclick: () => run(item) },
          item.label,
        ),
  );
  const list = element('div', { class: 'menu', role: 'menu', 'aria-label': title, hidden: true }, ...entries);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'menu-title',
      'aria-label': title,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    title,
  );
  const choices = entries.filter((entry) => entry instanceof HTMLButtonElement);
  const open = (show: boolean) => {
    list.hidden = !show;
    button.setAttribute('aria-expanded', String(show));
    if (show) choices[0]?.focus();
  };
  const run = (item: { choose: () => void }) => {
    open(false);
    button.focus();
    item.choose();
  };
  const move = (step: number) => {
    const at = choices.indexOf(document.activeElement as HTMLButtonElement);
    choices[(at + step + choices.length) % choices.length]?.focus();
  };
  const KEYS: Record<string, () => void> = {
    ArrowDown: () => (list.hidden ? open(true) : move(1)),
    ArrowUp: () => move(-1),
    Home: () => choices[0]?.focus(),
    End: () => choices.at(-1)?.focus(),
    Escape: () => {
      open(false);
      button.focus();
    },
  };
  const box = element('div', { class: 'menu-box' }, button, list);
  button.addEventListener('click', () => open(list.hidden === true));
  box.addEventListener('keydown', (event) => {
    const act = KEYS[event.key];
    event.stopPropagation();
    if (!act) return;
    event.preventDefault();
    act();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) open(false);
  });
  return box;
}
