import { describe, expect, it } from 'vitest';
import { readMarker, romanNumber } from '../../../../functions/plan-document/blocks/marker.ts';

describe('readMarker', () => {
  it.each([
    ['(1) Họp', '(1)', 'bracketed', 1],
    ['12. Họp', '12.', 'decimal-1', 12],
    ['2.1. Họp', '2.1.', 'decimal-2', 1],
    ['2.1 Họp', '2.1', 'decimal-2', 1],
    ['3/ Họp', '3/', 'decimal-1', 3],
    ['1) Họp', '1)', 'parenthesis', 1],
    ['a) Họp', 'a)', 'letter', 1],
    ['đ. Họp', 'đ.', 'letter', 5],
    ['IV. NHIỆM VỤ', 'IV.', 'roman', 4],
    ['II- NHIỆM VỤ', 'II-', 'roman', 2],
    ['B. NHIỆM VỤ', 'B.', 'capital', 2],
    ['- Họp', '-', 'bullet-dash', 0],
    ['+ Họp', '+', 'bullet-plus', 0],
    ['• Họp', '•', 'bullet-other', 0],
    ['Hoạt động 2: Họp', 'Hoạt động 2:', 'named', 2],
    ['Nhiệm vụ 3. Họp', 'Nhiệm vụ 3.', 'named', 3],
  ])('reads the number of “%s”', (text, printed, style, ordinal) => {
    expect(readMarker(text)).toMatchObject({ printed, style, ordinal });
  });

  it.each([
    '15/3/2022 họp',
    '1/2025',
    '10 - 12/4',
    '50.000.000 đồng',
    '2022. Họp',
    'Tổ chức họp',
    '(11/4/2007)',
    '1.',
  ])('sees no number of an item in “%s”', (text) => expect(readMarker(text)).toBeNull());
});

describe('romanNumber', () => {
  it.each([
    ['I', 1],
    ['IX', 9],
    ['XIV', 14],
    ['IIII', null],
    ['VX', null],
  ])('%s is %s', (text, number) => expect(romanNumber(text)).toBe(number));
});
