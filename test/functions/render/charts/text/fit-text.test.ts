import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, wrapToWidth } from '../../../../../functions/render/charts/text/fit-text.ts';
import { drawableText, measureText } from '../../../../../functions/render/charts/text/measure-text.ts';
import { anyText } from '../../../report/arbitrary-snapshot.ts';

const FONT = { size: 15, weight: 'regular' } as const;
const anyWords = fc
  .array(fc.oneof(anyText, fc.constantFrom('Tuyên truyền', 'kỷ niệm', 'Đảng ủy', '98,63 %')), {
    maxLength: 12,
  })
  .map((words) => drawableText(words.join(' ')));
const anyWidth = fc.integer({ min: 20, max: 600 });

describe('drawableText', () => {
  it.each([
    { name: 'composes letters', typed: 'Đa\u0309ng u\u0309y', drawn: 'Đảng ủy' },
    {
      name: 'leaves out what the font lacks',
      typed: 'Chào mừng 🎉 漢字 kỷ niệm',
      drawn: 'Chào mừng kỷ niệm',
    },
    { name: 'keeps markup as text', typed: '<b>"A" & B</b>', drawn: '<b>"A" & B</b>' },
    { name: 'makes one line', typed: ' a\r\n\tb\u200b\u00a0c ', drawn: 'a b c' },
    { name: 'drops half characters', typed: 'a\ud83d\uffffb', drawn: 'ab' },
  ])('$name', ({ typed, drawn }) => expect(drawableText(typed)).toBe(drawn));
});

describe('measureText', () => {
  it('adds up the widths of the characters in the font’s size', () => {
    expect(measureText('Đảng ủy', { size: 1000, weight: 'regular' })).toBe(
      [...'Đảng ủy'].reduce((sum, one) => sum + measureText(one, { size: 1000, weight: 'regular' }), 0),
    );
    expect(measureText('AB', { size: 20, weight: 'semiBold' })).toBeCloseTo((758 + 698) * 0.02, 9);
  });
});

describe('fitText', () => {
  it('leaves alone what fits and cuts the rest behind a word', () => {
    expect(fitText('Tuyên truyền', 200, FONT)).toBe('Tuyên truyền');
    expect(fitText('Tuyên truyền, cổ động trực quan', 120, FONT)).toBe('Tuyên truyền…');
    expect(fitText('KHÔNGCÓKHOẢNGTRẮNGNÀO', 80, FONT)).toMatch(/^KHÔNG.*…$/);
  });

  it('never passes the width', () => {
    fc.assert(
      fc.property(anyWords, anyWidth, (text, width) => {
        expect(measureText(fitText(text, width, FONT), FONT)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('wrapToWidth', () => {
  it('never passes the width and keeps every word that fits a line', () => {
    fc.assert(
      fc.property(anyWords, anyWidth, (text, width) => {
        const lines = wrapToWidth(text, width, FONT);
        for (const line of lines) expect(measureText(line, FONT)).toBeLessThanOrEqual(width);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(text);
      }),
    );
  });

  it('keeps a percent sign with its number', () => {
    const lines = wrapToWidth('đạt 98,63 %', measureText('đạt 98,63', FONT) + 1, FONT);
    expect(lines).toEqual(['đạt', '98,63 %']);
  });
});
