/** Contrast of what is on a page, as WCAG 2.2 counts it, measured in the browser from computed styles. */
import type { Frame, Page } from 'playwright-core';

export interface Faint {
  text: string;
  /** Of the text or the edge against what lies behind it. */
  ratio: number;
  colours: string;
}

/**
 * Texts below 4.5 (large ones: 3), and edges of fields below 3. Runs in the page, so it may use nothing from outside.
 */
function measure(): Faint[] {
  type Rgba = [red: number, green: number, blue: number, alpha: number];
  const read = (css: string): Rgba => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const over = (top: Rgba, below: Rgba): Rgba => {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const behind = (element: Element | null): Rgba => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = (colour: Rgba): number => {
    const linear = (index: 0 | 1 | 2) => {
      const part = colour[index] / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  };
  const contrast = (a: Rgba, b: Rgba): number => {
    const [low = 0, high = 0] = [light(a), light(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const faint: Faint[] = [];
  const judge = (text: string, css: string, below: Rgba, least: number) => {
    const ratio = contrast(over(read(css), below), below);
    if (ratio < least) faint.push({ text, ratio, colours: `${css} on ${below.slice(0, 3).join(' ')}` });
  };
  for (const element of document.querySelectorAll('body *')) {
    // Univer draws its cells and its own lists; drawings have shapes behind their words.
    if (!isSeen(element) || element.closest('.grid, svg, [data-u-comp]')) continue;
    const { color, fontSize, fontWeight, borderTopColor } = getComputedStyle(element);
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent?.trim()).join('');
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    if (text !== '') judge(text, color, behind(element), isLarge ? 3 : 4.5);
    if (element.matches('input, select')) {
      judge(
        `edge of ${element.getAttribute('aria-label') ?? element.id}`,
        borderTopColor,
        behind(element.parentElement),
        3,
      );
    }
  }
  return faint;
}

/** What is too faint on the page as it is now. */
export const faintOn = (page: Page | Frame): Promise<Faint[]> => page.evaluate(measure);
