type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** A page element; `on…` functions listen, `false` leaves an attribute out, texts are never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else if (value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

let ids = 0;

/** An id for an element that another one names. */
export const freshId = (): string => `part-${++ids}`;
