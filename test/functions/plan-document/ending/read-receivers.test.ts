import { describe, expect, it } from 'vitest';
import { readReceivers } from '../../../../functions/plan-document/ending/read-receivers.ts';
import { cleanLines } from '../../../../functions/plan-document/lines/clean-lines.ts';

const read = (text: string) => readReceivers(cleanLines(text)).map(({ name, role }) => [name, role]);

describe('readReceivers', () => {
  it.each([
    [
      'a list',
      'Nơi nhận:\n- Huyện ủy (để b/c),\n- Các chi bộ (để t/h);\n- Lưu VP, BTG. Chu\n\nT/M BAN THƯỜNG VỤ',
    ],
    [
      'a list beside the signature',
      'Nơi nhận:\tT/M BAN THƯỜNG VỤ\n- Huyện ủy (để b/c),\tBÍ THƯ\n- Các chi bộ (để t/h);\n- Lưu VP, BTG.\tLê Văn Tám',
    ],
    ['a cell', 'Nơi nhận: - Huyện ủy (để b/c), - Các chi bộ (để t/h); - Lưu VP, BTG. | T/M BAN THƯỜNG VỤ'],
    ['a list without bullets', 'Nơi nhận:\nHuyện ủy (để b/c)\nCác chi bộ (để t/h)\nLưu VP, BTG'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual([
      ['Huyện ủy', 'để b/c'],
      ['Các chi bộ', 'để t/h'],
      ['Lưu VP, BTG', null],
    ]);
  });

  it('puts a broken line together', () => {
    expect(read('Nơi nhận:\n- Các cơ quan chuyên\nmôn của huyện;\n- Lưu.')).toEqual([
      ['Các cơ quan chuyên môn của huyện', null],
      ['Lưu', null],
    ]);
  });
});
