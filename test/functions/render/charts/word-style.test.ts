import { describe, expect, it } from 'vitest';
import { FIGURE, INK, LABEL, NOTE, STRONG, TITLE } from '../../../../functions/render/charts/ink.ts';
import { WORDS } from '../../../../functions/render/charts/word-style.ts';
import { OFFICIAL_STATUSES, STATUS_LABEL } from '../../../../functions/status/status-label.ts';

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the looks of the four words', () => {
  it('are those of the official vocabulary, in its order', () => {
    expect(WORDS.map(({ label }) => label)).toEqual(OFFICIAL_STATUSES.map((status) => STATUS_LABEL[status]));
  });

  it.each(WORDS)('keep text legible: $label', ({ plate, ink, words }) => {
    expect(contrast(ink, plate)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(words, INK.card)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(WORDS)('keep lines and outlines visible on the card: $label', ({ line }) => {
    expect(contrast(line, INK.card)).toBeGreaterThanOrEqual(3);
  });

  it.each(['pattern', 'mark', 'dash'] as const)('differ in %s, not by colour alone', (trait) => {
    expect(new Set(WORDS.map((word) => word[trait])).size).toBe(WORDS.length);
  });
});

describe('the inks of the card', () => {
  it.each([TITLE, LABEL, STRONG, NOTE, FIGURE, { colour: INK.late }])('are legible: %o', ({ colour }) => {
    expect(contrast(colour, INK.card)).toBeGreaterThanOrEqual(4.5);
  });
});
