/** The tabs of the sheet, as the ARIA pattern has it. */
import { element } from './element.ts';

export interface TabBar {
  bar: HTMLElement;
  setTabs(tabs: { sheetId: number; title: string }[]): void;
  setActive(sheetId: number): void;
}

export function tabBar(onChoose: (sheetId: number) => void): TabBar {
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Các tab của bảng tính' });
  const buttons = () => [...bar.querySelectorAll('button')];
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = all[(at + step + all.length) % all.length];
    next?.focus();
    next?.click();
  });
  return {
    bar,
    setTabs(tabs) {
      bar.replaceChildren(
        ...tabs.map(({ sheetId, title }) =>
          element(
            'button',
            { type: 'button', role: 'tab', 'data-gid': String(sheetId), onclick: () => onChoose(sheetId) },
            title,
          ),
        ),
      );
    },
    setActive(sheetId) {
      for (const button of buttons()) {
        const active = button.dataset.gid === String(sheetId);
        button.setAttribute('aria-selected', String(active));
        button.tabIndex = active ? 0 : -1;
        if (active) button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    },
  };
}
