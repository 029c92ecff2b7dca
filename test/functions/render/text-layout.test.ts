import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableColumn } from '../../../functions/render/mail-document.ts';
import { textTable } from '../../../functions/render/text-table.ts';
import { hangText, wrapText } from '../../../functions/render/wrap-text.ts';

describe('wrapText', () => {
  it('breaks between words and lets a long address stand alone', () => {
    expect(wrapText('mở https://docs.example/rất-dài ngay', 10)).toEqual([
      'mở',
      'https://docs.example/rất-dài',
      'ngay',
    ]);
  });

  it('breaks a word that is longer than a line, between characters', () => {
    expect(wrapText(`a ${'b'.repeat(12)} c`, 5)).toEqual(['a', 'bbbbb', 'bbbbb', 'bb c']);
    expect(wrapText('🎉🎉🎉', 4)).toEqual(['🎉🎉', '🎉']);
  });

  it('does not tear a percent sign off its number', () => {
    expect(wrapText('đạt 98,63 %', 9)).toEqual(['đạt', '98,63 %']);
  });

  it('hangs the following lines below the first', () => {
    expect(hangText('- ', 'một hai ba', 8)).toBe('- một\n  hai ba');
  });

  it('loses no letter and keeps every line within the width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zđ]{1,12}$/u), { minLength: 1 }),
        fc.integer({ min: 1, max: 30 }),
        (words, width) => {
          const lines = wrapText(words.join(' '), width);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          expect(lines.filter((line) => line.length > width)).toEqual([]);
          if (width >= 12) expect(lines.join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });
});

describe('textTable', () => {
  const columns: TableColumn[] = [
    { title: 'Đơn vị', align: 'left' },
    { title: 'Tổng số', align: 'right' },
  ];

  it('aligns numbers at the right and wraps the first column', () => {
    expect(
      textTable(
        columns,
        [
          ['Đảng ủy Cơ quan', '7'],
          ['B', '1.234'],
        ],
        22,
      ),
    ).toBe(
      [
        'Đơn vị            Tổng',
        '                    số',
        '---------------  -----',
        'Đảng ủy Cơ quan      7',
        'B                1.234',
      ].join('\n'),
    );
  });

  it('keeps every line within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.stringMatching(/^([a-z]{1,9} ){0,12}$/), fc.nat(99_999))), (rows) => {
        const cells = rows.map(([name, count]) => [name.trim(), String(count)]);
        for (const line of textTable(columns, cells, 40).split('\n'))
          expect(line.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
