import { describe, expect, it } from 'vitest';
import { DARK_MODE } from '../../../functions/render/html-style.ts';
import { DARK_SURFACE, INK, SURFACE, TILE } from '../../../functions/render/mail-colours.ts';

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const pairs = (['light', 'dark'] as const).flatMap((mode) => {
  const surfaces = Object.entries(mode === 'light' ? SURFACE : DARK_SURFACE);
  const inks = Object.entries(INK).flatMap(([ink, colours]) =>
    surfaces.map(([surface, background]) => ({
      name: `${mode}: ${ink} on ${surface}`,
      text: colours[mode],
      background,
    })),
  );
  const tiles = Object.entries(TILE).map(([tone, colours]) => ({
    name: `${mode}: ${tone} tile`,
    ...colours[mode],
  }));
  return [...inks, ...tiles];
});

describe('the colours of mails', () => {
  it.each(pairs)('keep at least 4.5:1 ($name)', ({ text, background }) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('are all replaced in dark mode', () => {
    const dark = [
      ...Object.values(DARK_SURFACE),
      ...Object.values(INK).map((colours) => colours.dark),
      ...Object.values(TILE).flatMap((colours) => Object.values(colours.dark)),
    ];
    expect(dark.filter((colour) => !DARK_MODE.includes(colour))).toEqual([]);
  });
});
