import { describe, expect, it } from 'vitest';
import { EMPTY_CELL } from '../../../../../../sheets/emulator/grid/app/book/cell-facts.ts';
import type { ApiFormat } from '../../../../../../sheets/emulator/grid/app/book/sheets-api.ts';
import { cellStyle } from '../../../../../../sheets/emulator/grid/app/sheet/cell-style.ts';

interface Look {
  shown?: string;
  format?: ApiFormat;
  locked?: boolean;
  conditional?: ApiFormat | null;
}

const style = ({ shown = 'x', format = {}, locked = false, conditional = null }: Look) =>
  cellStyle({ cell: { ...EMPTY_CELL, shown, value: shown, format }, locked, conditional });

const colours = (look: Look): [text: string, background: string] => {
  const { cl, bg } = style(look);
  return [cl?.rgb ?? '#000000', bg?.rgb ?? '#ffffff'];
};

function light(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast([text, background]: [string, string]): number {
  const [low = 0, high = 0] = [light(text), light(background)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('cellStyle', () => {
  it.each([
    ['an open cell', {}],
    ['a locked cell', { locked: true }],
    ['a link', { shown: 'https://example.org/a' }],
    ['a locked link', { shown: 'https://example.org/a', locked: true }],
  ])('gives %s enough contrast', (_name, look) => {
    expect(contrast(colours(look))).toBeGreaterThanOrEqual(4.5);
  });

  it('draws the colours that the service worked out, of the theme too', () => {
    const theme = { themeColor: 'ACCENT1' };
    const format = {
      backgroundColor: { red: 1 },
      backgroundColorStyle: theme,
      textFormat: { foregroundColor: { blue: 1 }, foregroundColorStyle: theme },
    };
    expect(colours({ format })).toEqual(['#0000ff', '#ff0000']);
  });

  it('takes black and white for nothing asked, so that a locked cell shows as locked', () => {
    const format = {
      backgroundColor: { red: 1, green: 1, blue: 1 },
      textFormat: { foregroundColor: {} },
    };
    expect(colours({ format, locked: true })).toEqual(colours({ locked: true }));
  });

  it('lets a conditional format win over the cell’s own', () => {
    const conditional = { backgroundColor: { green: 1 } };
    expect(style({ format: { backgroundColor: { red: 1 } }, conditional }).bg).toEqual({ rgb: '#00ff00' });
  });
});
