export interface PageMeasures {
  /** Of all that can be scrolled to, px. */
  width: number;
  /** How many pieces of text are shown. */
  texts: number;
  /** Texts that reach beyond the card. */
  outside: string[];
  /** Texts of less than 14 px. */
  small: string[];
  /** Texts with a contrast of less than 4.5:1 to what lies behind them. */
  faint: string[];
  /** At which share of the size they were drawn for pictures are shown. */
  pictures: number[];
}

/** Runs within the page, so it may use nothing from outside itself. */
export function measurePage(): PageMeasures {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const background = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? background(element.parentElement) : backgroundColor;
  };
  const contrast = (element: Element) => {
    const pair = [luminance(getComputedStyle(element).color), luminance(background(element))];
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.offsetParent !== null &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const card = document.querySelector('.card')?.getBoundingClientRect();
  const named = (test: (element: HTMLElement) => boolean) =>
    elements.filter(test).map((element) => element.textContent?.slice(0, 60) ?? '');
  return {
    width: document.documentElement.scrollWidth,
    texts: elements.length,
    outside: named((element) => element.getBoundingClientRect().right > (card?.right ?? 0) + 0.5),
    small: named((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 14),
    faint: named((element) => contrast(element) < 4.5),
    pictures: [...document.images].map(
      (image) => image.getBoundingClientRect().width / Number(image.getAttribute('width')),
    ),
  };
}
