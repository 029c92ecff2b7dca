import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../../functions/plan-document/read-plan-document.ts';

const read = (head: string, preamble = '') =>
  readPlanDocument(`${head}\n\n${preamble}\n\nI. NỘI DUNG\n\n1. Họp.`);

describe('the head of a plan', () => {
  it.each([
    ['KẾ HOẠCH\ncông tác kiểm tra năm 2024', 'Kế hoạch công tác kiểm tra năm 2024'],
    [
      'KẾ HOẠCH\n\ntuyên truyền 75 năm\nNgày truyền thống\n(1949 - 2024)',
      'Kế hoạch tuyên truyền 75 năm Ngày truyền thống',
    ],
    ['KẾ HOẠCH\nTỔ CHỨC HỘI THI\n-----', 'KẾ HOẠCH TỔ CHỨC HỘI THI'],
    ['# KẾ HOẠCH\n\n## Phòng dịch', 'Kế hoạch Phòng dịch'],
  ])('gives the title of “%s”', (head, title) => expect(read(head).title).toBe(title));

  it.each([
    ['Số: 15/KH-UBND\nKẾ HOẠCH\nx y', '15/KH-UBND'],
    ['Số 48 -KH/ĐUK\nKẾ HOẠCH\nx y', '48-KH/ĐUK'],
    ['Số:      -KH/ĐU\nKẾ HOẠCH\nx y', null],
  ])('gives the number of “%s”', (head, number) => expect(read(head).number).toBe(number));

  it.each([
    ['Hà Nội, ngày 05 tháng 3 năm 2022\nKẾ HOẠCH\nx y', '2022-03-05', 2022],
    ['Hà Nội, ngày      tháng 3 năm 2022\nKẾ HOẠCH\nx y', null, 2022],
    ['UBND XÃ\tCỘNG HÒA\nSố: 3/KH-UBND\tBa Vì, ngày 5 tháng 3 năm 2022\nKẾ HOẠCH\nx y', '2022-03-05', 2022],
  ])('gives the date of “%s”', (head, documentDate, year) =>
    expect(read(head)).toMatchObject({ documentDate, year }),
  );

  it('takes the date of no cited document', () => {
    const { documentDate } = read(
      'KẾ HOẠCH\nx y',
      'Căn cứ Nghị quyết số 5 ngày 10 tháng 02 năm 2021 của Tỉnh ủy;',
    );
    expect(documentDate).toBeNull();
  });

  it('says that the plan’s day does not exist', () => {
    const { documentDate, findings } = read('Huế, ngày 31 tháng 4 năm 2022\nKẾ HOẠCH\nx y');
    expect([documentDate, findings[0]?.code]).toEqual([null, 'document.impossible-date']);
  });

  it('plans for the next year where a plan of December says so', () => {
    expect(read('Huế, ngày 20 tháng 12 năm 2024\nKẾ HOẠCH\ncông tác năm 2025').year).toBe(2025);
    expect(read('Huế, ngày 20 tháng 01 năm 2025\nKẾ HOẠCH\ntổng kết công tác năm 2024').year).toBe(2025);
  });

  it.each([
    [
      'preamble',
      'ĐẢNG ỦY XÃ\nSố 1-KH/ĐU',
      'Căn cứ Kế hoạch số 4-KH/HU của Huyện ủy, Ban Thường vụ Đảng ủy xã Tân Lập ban hành Kế hoạch như sau:',
      'Ban Thường vụ Đảng ủy xã Tân Lập',
    ],
    [
      'head, where the preamble abbreviates',
      'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\nSố 1/KH-UBND',
      'UBND xã ban hành kế hoạch như sau:',
      'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
    ],
    ['head', 'TỈNH ỦY\nĐẢNG ỦY XÃ TÂN LẬP\n*\nSố 1-KH/ĐU', '', 'ĐẢNG ỦY XÃ TÂN LẬP'],
  ])('names the issuer by its %s', (_, head, preamble, issuer) => {
    expect(read(`${head}\nKẾ HOẠCH\ntrồng cây`, preamble).issuer).toBe(issuer);
  });
});
