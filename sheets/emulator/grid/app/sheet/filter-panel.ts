/** Univer's list of a column's values, made usable without a mouse and for screen readers. */
import type { FUniver } from '@univerjs/core/facade';
import { focusGrid } from '../shell/regions.ts';
import './filter-panel.css';

const PANEL = '[data-u-comp="sheets-filter-panel"]';
const CLOSE = 'sheet.operation.close-filter-panel';
const STOPS = 'button:not([disabled]), input';

const panel = (): HTMLElement | null => document.querySelector(PANEL);

/** Goes round within the panel, as in any window. @returns whether the key was needed for that */
function wrap(box: HTMLElement, back: boolean): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)];
  const [from, to] = back ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== from) return false;
  to?.focus();
  return true;
}

/** A box's words stand beside it, where only eyes find them. */
function nameBox({ target }: FocusEvent): void {
  if (!(target instanceof HTMLInputElement) || !target.closest(PANEL)) return;
  panel()?.setAttribute('role', 'dialog');
  panel()?.setAttribute('aria-label', 'Lọc theo cột');
  if (target.type !== 'checkbox') target.setAttribute('aria-label', 'Tìm giá trị');
  else target.setAttribute('aria-label', target.closest('label')?.parentElement?.textContent?.trim() ?? '');
}

export function tendFilterPanel(api: FUniver): void {
  document.addEventListener('focusin', nameBox);
  document.addEventListener(
    'keydown',
    (event) => {
      const box = panel();
      if (!box?.contains(document.activeElement)) return;
      const used = event.key === 'Tab' && wrap(box, event.shiftKey);
      if (event.key !== 'Escape' && !used) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key !== 'Escape') return;
      api.syncExecuteCommand(CLOSE);
      focusGrid();
    },
    { capture: true },
  );
}
