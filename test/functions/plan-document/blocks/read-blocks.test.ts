import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../../functions/plan-document/blocks/read-blocks.ts';
import { cleanLines } from '../../../../functions/plan-document/lines/clean-lines.ts';

const blocksOf = (text: string) =>
  readBlocks(cleanLines(text)).map((block) =>
    block.kind === 'text' ? `${block.marker?.printed ?? ''}${block.text}` : block.cells,
  );

describe('readBlocks', () => {
  it.each([
    [
      'a sentence broken by a page',
      '(1) Tuyên truyền kết\n\nquả thực hiện.',
      ['(1)Tuyên truyền kết quả thực hiện.'],
    ],
    [
      'a bracket that is open',
      '1. Mừng Đảng (11/4/2007\n- 11/4/2022).',
      ['1.Mừng Đảng (11/4/2007 - 11/4/2022).'],
    ],
    ['two items', '1. Họp chi bộ\n2. Họp chi đoàn', ['1.Họp chi bộ', '2.Họp chi đoàn']],
    ['a line for the time', '1. Họp chi bộ\nThời gian: tháng 3', ['1.Họp chi bộ', 'Thời gian: tháng 3']],
    ['a number alone on its line', '(1)\nTổ chức họp.', ['(1)Tổ chức họp.']],
    ['a hyphenated word', 'truyền thống, tru-\nyền hình', ['truyền thống, truyền hình']],
    ['a number behind a tab', '1.\tTổ chức họp', ['1.Tổ chức họp']],
    [
      'rows of cells',
      'TT\tNội dung\tThời gian\n1\tHọp\tT3/2024',
      [
        ['TT', 'Nội dung', 'Thời gian'],
        ['1', 'Họp', 'T3/2024'],
      ],
    ],
    ['italics and bold', '**1. Họp** *(tháng 3).*', ['1.Họp (tháng 3).']],
  ])('reads %s', (_, text, expected) => expect(blocksOf(text)).toEqual(expected));

  it('joins lines cut at a width', () => {
    const paragraph =
      'Tổ chức học tập nghị quyết cho toàn thể cán bộ, đảng viên của\nĐảng bộ xã và các chi bộ trực thuộc theo hình thức trực tuyến\nkết hợp trực tiếp tại hội trường của Ủy ban nhân dân xã.';
    const text = Array.from({ length: 4 }, (_, i) => `${i + 1}. ${paragraph}`).join('\n');
    expect(blocksOf(text)).toHaveLength(4);
  });

  it('remembers what stands in italics at the end', () => {
    const [block] = readBlocks(cleanLines('1. Họp. *Tháng 3/2024.*'));
    expect(block).toMatchObject({ text: 'Họp. Tháng 3/2024.', emphasis: [{ from: 5, to: 18 }] });
  });
});
