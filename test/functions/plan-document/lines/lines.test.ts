import { describe, expect, it } from 'vitest';
import { cleanLines } from '../../../../functions/plan-document/lines/clean-lines.ts';
import { withoutFurniture } from '../../../../functions/plan-document/lines/page-furniture.ts';
import { repairSplits } from '../../../../functions/plan-document/lines/repair-splits.ts';
import { repairWords } from '../../../../functions/plan-document/lines/repair-words.ts';

const texts = (lines: ReturnType<typeof cleanLines>) => lines.map(({ text }) => text);

describe('cleanLines', () => {
  it('drops what nobody sees and keeps the numbers of the lines', () => {
    const lines = cleanLines('Tha\u0301ng\u200b 3\u00a0/2024\r\n\r\n---\n\fHọp');
    expect(lines.map(({ text, line, gap, newPage }) => [text, line, gap, newPage])).toEqual([
      ['Tháng 3 /2024', 1, true, true],
      ['Họp', 4, true, true],
    ]);
  });
});

describe('withoutFurniture', () => {
  it.each([['- 3 -', 'Trang 3/7', '[3]', '\n3\n']])('drops page numbers', (...numbers) => {
    for (const number of numbers) {
      expect(texts(withoutFurniture(cleanLines(`một phần\n${number}\ncủa câu`)))).toEqual([
        'một phần',
        'của câu',
      ]);
    }
  });

  it('drops a running head, and keeps an item that stands at the top of a page', () => {
    const text = 'câu một\n- 1 -\nKH TUYÊN TRUYỀN\n1. Họp\n- 2 -\nKH TUYÊN TRUYỀN\n2. Họp';
    expect(texts(withoutFurniture(cleanLines(text)))).toEqual(['câu một', '1. Họp', '2. Họp']);
  });
});

const repaired = (text: string) => repairWords(cleanLines(text));

describe('repairWords', () => {
  it('repairs a name that the document shows right elsewhere, and lists every place', () => {
    const text =
      'Đảng bộ Khối các cơ quan.\nĐảng bộ Khối các ban.\nĐảng bộ Khối.\nĐảng bộ Khôi các cơ quan và Đảng bộ Khôi.';
    const { lines, findings } = repaired(text);
    expect(lines[3]?.text).toBe('Đảng bộ Khối các cơ quan và Đảng bộ Khối.');
    expect(findings.map(({ code, line, quote }) => [code, line, quote])).toEqual([
      ['text.repaired', 4, 'Đảng bộ Khôi'],
      ['text.repaired', 4, 'Đảng bộ Khôi'],
    ]);
  });

  it('repairs a name with which a clause ends, where the same two words stand before it', () => {
    const text = 'Thường vụ Đảng ủy Khối họp.\nBáo cáo Đảng ủy Khôi, gửi Đảng ủy Khôi.';
    const { lines, findings } = repaired(text);
    expect(lines[1]?.text).toBe('Báo cáo Đảng ủy Khối, gửi Đảng ủy Khối.');
    expect(findings.map(({ quote }) => quote)).toEqual(['Đảng ủy Khôi', 'Đảng ủy Khôi']);
  });

  it.each([
    ['Đoàn khối Đảng ủy Khôi đăng bài', 'Đoàn khối Đảng ủy Khối đăng bài'],
    ['thuộc Đảng ủy Khôi (trước ngày 05/3)', 'thuộc Đảng ủy Khối (trước ngày 05/3)'],
  ])('repairs a name of one word behind which the sentence goes on: “%s”', (wrong, right) => {
    const { lines, findings } = repaired(`Đảng ủy Khối họp.\nĐảng ủy Khối giao.\n${wrong}`);
    expect(lines[2]?.text).toBe(right);
    expect(findings.map(({ line, quote }) => [line, quote])).toEqual([[3, 'Đảng ủy Khôi']]);
  });

  it.each([
    ['a word the document never shows otherwise', 'Đảng bộ Khôi các cơ quan.'],
    [
      'two people',
      'Đồng chí Nguyễn Văn Hùng, Bí thư. Đồng chí Nguyễn Văn Hùng, Bí thư. Đồng chí Nguyễn Văn Hưng, Bí thư.',
    ],
    [
      'a person whose name goes on into the sentence',
      'Đảng ủy Khối họp. Đảng ủy Khối giao. Đồng chí Nguyễn Văn Khôi mở đầu.',
    ],
    [
      'a word that the same one follows again and again',
      'Đảng ủy Khối họp. Đảng ủy Khối giao. Đảng ủy Khôi mở lớp. Đảng ủy Khôi mở hội.',
    ],
    [
      'the last word of a longer name',
      'Đảng ủy Tân Hà họp. Đảng ủy Tân Hà giao. Đảng ủy Tân Hà bàn. Đảng ủy Tân Hạ mở lớp.',
    ],
    ['two communes', 'Đảng ủy xã Tân Hà, xã Tân Hà, xã Tân Hà. Đảng ủy xã Tân Hạ, xã Tân Hạ.'],
    [
      'two words of the language',
      'Tổ chức hội thảo chào mừng. Tổ chức hội thảo về Đảng. Tổ chức hội thao chào mừng.',
    ],
  ])('leaves %s alone', (_, text) => {
    expect(repaired(text)).toEqual({ lines: cleanLines(text), findings: [] });
  });
});

describe('repairSplits', () => {
  it('closes a space inside a word that stands whole elsewhere', () => {
    const { lines, findings } = repairSplits(
      cleanLines('Thực hiện tốt, th ực hiện ng ày 10/3, từ ngày 5/3.'),
    );
    expect(lines[0]?.text).toBe('Thực hiện tốt, thực hiện ngày 10/3, từ ngày 5/3.');
    expect(findings.map(({ quote }) => quote)).toEqual(['th ực', 'ng ày']);
  });

  it('leaves two words alone', () => {
    const text = 'Chi bộ ba cử ba người, bạc tỷ.';
    expect(repairSplits(cleanLines(text)).findings).toEqual([]);
  });
});
