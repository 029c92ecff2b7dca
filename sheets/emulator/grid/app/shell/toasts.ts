/** Short messages at the foot of the page; what somebody must act on stays until it is closed. */
import { element } from './element.ts';

const SHOWN_S = 7;

export interface Toast {
  title?: string;
  message: string;
  kind?: 'info' | 'warning';
  /** Stays until closed. */
  keep?: boolean;
  seconds?: number;
  /** A text to take along, such as an entry that could not be written. */
  copy?: string;
}

const live = (kind: 'polite' | 'assertive') =>
  element('div', { class: 'toasts', 'aria-live': kind, role: kind === 'polite' ? 'status' : 'alert' });

const places = { info: live('polite'), warning: live('assertive') };

export const toastArea = element('div', { class: 'toast-area' }, places.warning, places.info);

/** @returns closes it again */
export function toast({
  title,
  message,
  kind = 'info',
  keep = false,
  seconds = SHOWN_S,
  copy,
}: Toast): () => void {
  const close = () => box.remove();
  const box = element(
    'div',
    { class: `toast ${kind}` },
    element(
      'div',
      { class: 'toast-text' },
      ...(title ? [element('strong', {}, title)] : []),
      element('p', {}, message),
      ...(copy === undefined ? [] : [copyButton(copy)]),
    ),
    element(
      'button',
      { class: 'close', type: 'button', 'aria-label': 'Đóng thông báo', onclick: close },
      '×',
    ),
  );
  // The same words again take the place of the first ones.
  const same = [...places[kind].children].find(({ textContent }) => textContent === box.textContent);
  same?.remove();
  places[kind].append(box);
  if (!keep) setTimeout(close, seconds * 1000);
  return close;
}

const copyButton = (text: string): HTMLButtonElement =>
  element(
    'button',
    { type: 'button', class: 'plain', onclick: () => void navigator.clipboard.writeText(text) },
    'Chép nội dung đã nhập',
  );
