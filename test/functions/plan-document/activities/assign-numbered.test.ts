import { describe, expect, it } from 'vitest';
import { readPlanDocument } from '../../../../functions/plan-document/read-plan-document.ts';
import { planWith } from '../small-plan.ts';

const WORK = `(1) Mở chuyên mục, tháng 3/2024.
(2) Thi viết, tháng 4/2024. Chủ trì: Hội Nông dân.
(3) Trưng bày ảnh, tháng 5/2024.`;

const leadsWith = (organising: string, work = WORK) =>
  readPlanDocument(
    planWith(work).replace('1. Các chi bộ báo cáo', `${organising}\n\n3. Các chi bộ báo cáo`),
  ).activities.map(({ lead }) => lead.join());

describe('activities that the organising part names by number', () => {
  it.each([
    '1. Ban Tuyên giáo chủ trì thực hiện các nội dung (1), (3).',
    '1. Ban Tuyên giáo: Chủ trì các hoạt động số 1 và 3 tại mục II.',
    '1. Ban Tuyên giáo\n- Tham mưu thực hiện nhiệm vụ (1) và nhiệm vụ (3).',
  ])('are led by who is named with them, unless they name somebody: “%s”', (organising) => {
    expect(leadsWith(organising)).toEqual(['Ban Tuyên giáo', 'Hội Nông dân', 'Ban Tuyên giáo']);
  });

  it.each([
    ['a part that has no such number', '1. Ban Tuyên giáo chủ trì nội dung (1) mục III.'],
    ['a number of something else', '1. Ban Tuyên giáo thực hiện nội dung 3 tháng một lần.'],
  ])('stay without a lead for %s', (_, organising) => {
    expect(leadsWith(organising)).toEqual(['', 'Hội Nông dân', '']);
  });

  it('stay without a lead where their number stands twice', () => {
    const work = 'A. Bước 1\n1. Họp, tháng 3/2024.\nB. Bước 2\n1. Thi, tháng 4/2024.';
    expect(leadsWith('1. Ban Tuyên giáo chủ trì nội dung 1.', work)).toEqual(['', '']);
  });
});
