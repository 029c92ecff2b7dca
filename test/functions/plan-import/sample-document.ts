/** Documents and plan tabs for the comparison, made of a few words. */

import type { DocumentActivity, PlanDocument } from '../../../functions/plan-document/plan-document.ts';
import { draftOfDocument } from '../../../functions/plan-import/activity-draft.ts';
import type { PresentPlan } from '../../../functions/plan-import/compare-plan.ts';
import type { ImportWork } from '../../../functions/plan-import/import-work.ts';

/** An activity whose time stands at the end of its words. */
export function activity(words: string, fields: Partial<DocumentActivity> = {}): DocumentActivity {
  const phrase = 'từ tháng 01/2022 đến tháng 4/2022';
  return {
    number: null,
    section: null,
    text: `${words} Thực hiện ${phrase}.`,
    window: { kind: 'range', start: '2022-01-01', end: '2022-04-30', phrase },
    milestones: [],
    lead: [],
    coordinating: [],
    target: null,
    line: 1,
    ...fields,
  };
}

export function document(
  activities: readonly DocumentActivity[],
  fields: Partial<PlanDocument> = {},
): PlanDocument {
  return {
    title: 'Kế hoạch tuyên truyền',
    issuer: null,
    number: null,
    documentDate: null,
    year: 2022,
    activities: activities.map((one, index) => ({ ...one, line: 10 * (index + 1) })),
    contents: [],
    slogans: [],
    receivers: [],
    findings: [],
    ...fields,
  };
}

export const EMPTY: PresentPlan = { activities: [], progress: [], units: [], slogans: 0, receivers: 0 };

/** Twelve activities of everyday wording, with much in common. */
export const WORDS = [
  'Tuyên truyền kết quả phong trào thi đua chào mừng kỷ niệm 15 năm tại Hội nghị tổng kết năm 2021.',
  'Tổ chức đợt sinh hoạt truyền thống tại các chi bộ theo Đề cương của Ban Tuyên giáo.',
  'Mở chuyên trang, chuyên mục trên Trang thông tin điện tử của Đảng bộ Khối.',
  'Tuyên truyền mừng Đảng, mừng Xuân và các ngày lễ lớn trong năm.',
  'Tuyên truyền về biển, đảo quê hương và hội nghị ký Chương trình phối hợp với Hải quân.',
  'Sưu tầm, hiến tặng tư liệu, hiện vật về quá trình trưởng thành của Đảng bộ Khối.',
  'Xây dựng phóng sự “15 năm xây dựng và phát triển” phát trên truyền hình.',
  'Tuyên truyền kết quả Tọa đàm nâng cao chất lượng công tác dân vận.',
  'Tuyên truyền Lễ Kỷ niệm 15 năm Ngày thành lập Đảng bộ Khối.',
  'Giới thiệu cách làm hay trong thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị.',
  'Tuyên truyền công tác an sinh xã hội, hỗ trợ 150 căn nhà tình nghĩa.',
  'Treo cờ, băng rôn, khẩu hiệu tại trụ sở cơ quan.',
] as const;

/** The plan tab and progress tab as they stand once the work is written. */
export function written(present: PresentPlan, work: ImportWork, drafts: PlanDocument): PresentPlan {
  const bySource = new Map(
    drafts.activities.map((one) => [draftOfDocument(one).source, draftOfDocument(one)]),
  );
  const draftOf = (source: unknown) => {
    const draft = bySource.get(String(source));
    if (!draft) throw new Error(`no activity with these words: ${source}`);
    return draft;
  };
  return {
    ...present,
    activities: [
      ...present.activities.map((one) => {
        const source = work.edits.get(one.code)?.source;
        return source === undefined ? one : { ...one, draft: { ...draftOf(source), name: one.draft.name } };
      }),
      ...work.added.map(({ code, source }) => ({ code: String(code), draft: draftOf(source) })),
    ],
    progress: [
      ...present.progress.map((row) =>
        work.withdraw.includes(row.activityCode) ? { ...row, adjustment: 'withdrawn' as const } : row,
      ),
      ...work.pairs.map((pair) => ({ ...pair, adjustment: null, reported: false })),
    ],
    slogans: present.slogans + work.slogans.length,
    receivers: present.receivers + work.receivers.length,
  };
}
