/** Colours of a tab's charts (pure). */
import type { ApiChart } from '../book/sheets-api.ts';
import { cssColour } from '../sheet/cell-style.ts';
import { type ChartSource, cellsOf } from './chart-data.ts';

/** Where a chart asks for no colour; those of Okabe and Ito, told apart with any colour sight. */
const PALETTE = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#f0e442', '#5f5f5f'];

export const paletteColour = (index: number): string => PALETTE[index % PALETTE.length] ?? '#5f5f5f';

/**
 * What the tab's charts ask for, by the series' names: the API lets bars have colours but not the slices of a pie,
 * and one name in two colours on one page would mislead.
 */
export function askedColours(charts: readonly ApiChart[], source: ChartSource): Map<string, string> {
  const series = charts.flatMap(({ spec }) => spec?.basicChart?.series ?? []);
  return new Map(
    series.flatMap(({ series: data, colorStyle }) => {
      const [header] = cellsOf(data, source);
      const colour = cssColour(colorStyle?.rgbColor);
      return header && colour ? [[header.shown, colour] as const] : [];
    }),
  );
}

/** Relative luminance as WCAG has it, 0 to 1. @param colour `#rrggbb` */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Dark or white, whichever reads better on a colour. */
export const inkOn = (colour: string): string => (luminance(colour) > 0.2 ? '#1b1b1b' : '#ffffff');
