import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventName } from '../../../functions/plan-import/event-name.ts';
import { suggestName } from '../../../functions/plan-import/suggest-name.ts';
import { activity } from './sample-document.ts';

const nameOf = (text: string, phrase: string | null) =>
  suggestName({ text, window: { kind: 'range', start: null, end: null, phrase } });

describe('the name suggested for an activity', () => {
  it.each([
    [
      'is its first sentence',
      'Treo cờ, băng rôn tại trụ sở. Các đơn vị tự bảo đảm kinh phí. Thực hiện từ 15/3/2022.',
      'từ 15/3/2022',
      'Treo cờ, băng rôn tại trụ sở',
    ],
    [
      'leaves out a time in brackets',
      'Tổ chức hội thi kể chuyện (hoàn thành trước ngày 15/8/2022).',
      'trước ngày 15/8/2022',
      'Tổ chức hội thi kể chuyện',
    ],
    [
      'leaves out a time within the sentence',
      'Trong tháng 4/2022, tổ chức Lễ Kỷ niệm.',
      'Trong tháng 4/2022',
      'Tổ chức Lễ Kỷ niệm',
    ],
    [
      'leaves out labelled leads',
      'Ra mắt chuyên trang. Chủ trì: Ban Tuyên giáo',
      null,
      'Ra mắt chuyên trang',
    ],
    [
      'leaves out labels in the same sentence',
      'Ra mắt chuyên trang; chủ trì: Ban Tuyên giáo',
      null,
      'Ra mắt chuyên trang',
    ],
    ['drops the marks of italics', '*Ra mắt* chuyên trang.', null, 'Ra mắt chuyên trang'],
  ])('%s', (_what, text, phrase, name) => {
    expect(nameOf(text, phrase)).toBe(name);
  });

  it('ends with a clause where the sentence is long', () => {
    const text =
      'Tuyên truyền kết quả phong trào thi đua yêu nước và gương điển hình tiên tiến trong toàn Đảng bộ, gắn với kỷ niệm ngày thành lập và các ngày lễ lớn của đất nước.';
    expect(text.startsWith(`${nameOf(text, null)}, gắn với`)).toBe(true);
  });

  it('is not cut within quotation marks or brackets', () => {
    const text =
      'Duy trì chuyên trang, chuyên mục “Đảng bộ Khối - 15 năm thành lập và phát triển” trên Trang thông tin điện tử Đảng bộ Khối, trên bản Thông tin sinh hoạt chi bộ.';
    expect(nameOf(text, null)).toBe(
      'Duy trì chuyên trang, chuyên mục “Đảng bộ Khối - 15 năm thành lập và phát triển”',
    );
  });

  it('is one line of at most 120 characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const name = suggestName(activity(text));
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toContain('\n');
      }),
    );
  });
});

describe('the event of a phrase', () => {
  it.each([
    ['trong dịp tổ chức Tọa đàm', 'Tọa đàm'],
    ['(nhân dịp Lễ kỷ niệm 15 năm)', 'Lễ kỷ niệm 15 năm'],
    ['khi diễn ra Đại hội', 'Đại hội'],
    ['', ''],
  ])('%s → %s', (phrase, event) => {
    expect(eventName(phrase)).toBe(event);
  });
});
