import { describe, expect, it } from 'vitest';
import { inkOn } from '../../../../../sheets/emulator/grid/app/charts/chart-colours.ts';
import { fitted, tag, widthOf } from '../../../../../sheets/emulator/grid/app/charts/svg.ts';

describe('tag', () => {
  it('escapes attributes and texts and keeps elements', () => {
    const made = tag('g', { 'data-name': `"a" & 'b'`, x: 1 / 3 }, '<b>', tag('title', {}, 'x > y'));
    expect(made.markup).toBe(
      '<g data-name="&quot;a&quot; &amp; &#39;b&#39;" x="0.33">&lt;b&gt;<title>x &gt; y</title></g>',
    );
  });
});

describe('fitted', () => {
  it('keeps what fits and shortens what does not', () => {
    expect(fitted('HĐ01', 12, 60)).toBe('HĐ01');
    const short = fitted('Đang thực hiện quá hạn', 12, 90);
    expect(short).toMatch(/^Đang th.*…$/);
    expect(widthOf(short, 12)).toBeLessThanOrEqual(90);
  });

  it('counts a letter with its marks as one', () => {
    expect(widthOf('ế'.normalize('NFD'), 10)).toBe(widthOf('ế'.normalize('NFC'), 10));
  });
});

describe('inkOn', () => {
  it.each([
    ['#2e7d4f', '#ffffff'],
    ['#a61c1c', '#ffffff'],
    ['#c9a227', '#1b1b1b'],
    ['#9fc5e8', '#1b1b1b'],
  ])('reads on %s', (colour, ink) => {
    expect(inkOn(colour)).toBe(ink);
  });
});
