import { describe, expect, it } from 'vitest';
import { cellsOf, draftOfDocument } from '../../../functions/plan-import/activity-draft.ts';
import { newCodes } from '../../../functions/plan-import/new-codes.ts';
import { sourceText } from '../../../functions/plan-import/source-text.ts';
import { activity } from './sample-document.ts';

const houses = (money: number | null, moneyIs?: 'total') =>
  activity('Hỗ trợ 150 căn nhà tình nghĩa.', {
    target: { quantity: 150, unit: 'căn nhà', money, ...(moneyIs ? { moneyIs } : {}) },
    lead: ['Ban Dân vận', 'Công đoàn'],
    coordinating: ['Văn phòng'],
  });

describe('an activity of a document', () => {
  it('becomes cells as a person would type them, and none for what is not stated', () => {
    expect(cellsOf(draftOfDocument(houses(50_000_000)))).toEqual({
      name: 'Hỗ trợ 150 căn nhà tình nghĩa',
      windowKind: 'Khoảng thời gian',
      start: '01/01/2022',
      end: '30/04/2022',
      lead: 'Ban Dân vận; Công đoàn',
      coordinating: 'Văn phòng',
      targetQuantity: '150',
      targetUnit: 'căn nhà',
      moneyPerUnit: 50_000_000,
      source:
        'Hỗ trợ 150 căn nhà tình nghĩa. Thực hiện từ tháng 01/2022 đến tháng 4/2022. | Chủ trì: Ban Dân vận; Công đoàn | Phối hợp: Văn phòng',
    });
  });

  it('states the money of one counted thing from a total only where it divides evenly', () => {
    expect(draftOfDocument(houses(7_500_000_000, 'total')).moneyPerUnit).toBe(50_000_000);
    expect(draftOfDocument(houses(1_000_000, 'total')).moneyPerUnit).toBeNull();
    expect(draftOfDocument(houses(null)).moneyPerUnit).toBeNull();
  });

  it('waits for its event', () => {
    const window = { kind: 'event', start: null, end: null, phrase: 'trong dịp tổ chức Tọa đàm' } as const;
    expect(cellsOf(draftOfDocument(activity('Đưa tin.', { window })))).toMatchObject({
      windowKind: 'Theo sự kiện',
      event: 'Tọa đàm',
    });
  });
});

describe('the source kept with an activity', () => {
  it('names a time that stands apart from the words, and no time that stands in them', () => {
    const apart = { ...activity('Mở chuyên mục.'), text: 'Mở chuyên mục.' };
    expect(sourceText(apart)).toBe('Mở chuyên mục. | Thời gian: từ tháng 01/2022 đến tháng 4/2022');
    expect(sourceText(activity('Mở chuyên mục.'))).not.toContain('|');
  });
});

describe('new codes', () => {
  it.each([
    ['begin with 01', [], 2, ['HĐ01', 'HĐ02']],
    ['follow the highest, gaps or not', ['HĐ02', 'HĐ07'], 1, ['HĐ08']],
    ['leave other codes aside', ['DU01', 'NV9', 'HĐ99999'], 1, ['HĐ01']],
    ['go on beyond 99', ['HĐ99'], 1, ['HĐ100']],
  ])('%s', (_what, used, count, codes) => {
    expect(newCodes(used, count)).toEqual(codes);
  });
});
