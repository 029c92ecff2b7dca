/** A plan document in a few lines, and the call that imports it. */
import { applyImport, type ImportAnswer } from '../../../../functions/runs/import-plan/apply-import.ts';
import type { ApplyRequest, PreviewRequest } from '../../../../functions/runs/import-plan/import-request.ts';
import { type ImportPreview, previewImport } from '../../../../functions/runs/import-plan/preview-import.ts';
import type { RunContext } from '../../../../functions/runs/services.ts';

export const ACTIVITIES = [
  'Mở chuyên trang, chuyên mục trên Trang thông tin điện tử của Đảng bộ. *Thực hiện từ tháng 01/2022 đến tháng 4/2022.*',
  'Tổ chức đợt sinh hoạt truyền thống tại các chi bộ trực thuộc. *Thực hiện từ tháng 02/2022 đến tháng 5/2022.*',
  'Xây dựng phóng sự truyền hình về chặng đường phát triển. *Thực hiện từ tháng 3/2022 đến tháng 6/2022.*',
] as const;

export const textOf = (activities: readonly string[]): string =>
  [
    'KẾ HOẠCH',
    'tuyên truyền kỷ niệm ngày thành lập Đảng bộ',
    '',
    'II. NỘI DUNG VÀ THỜI GIAN',
    ...activities.map((words, index) => `(${index + 1}) ${words}`),
  ].join('\n\n');

export const TEXT = textOf(ACTIVITIES);

/** The same plan with the second activity rewritten in its time, the third gone and another one in its place. */
export const CHANGED = textOf([
  ACTIVITIES[0],
  ACTIVITIES[1].replace('tháng 5/2022', 'tháng 9/2022'),
  'Trao tặng học bổng cho con em công nhân có hoàn cảnh khó khăn. *Thực hiện từ tháng 7/2022 đến tháng 8/2022.*',
]);

const asked = (text: string, more: Partial<PreviewRequest> = {}): PreviewRequest => ({
  input: { text },
  year: null,
  links: new Map(),
  ...more,
});

export const preview = (
  context: RunContext,
  text = TEXT,
  more?: Partial<PreviewRequest>,
): Promise<ImportPreview> => previewImport(context, asked(text, more));

export const apply = (
  context: RunContext,
  text: string,
  token: string,
  more: Partial<ApplyRequest> = {},
): Promise<ImportAnswer> =>
  applyImport(context, { ...asked(text), token, changes: [], withdraw: [], ...more });

/** Previews and applies at once. */
export async function importText(
  context: RunContext,
  text = TEXT,
  more: Partial<ApplyRequest> = {},
): Promise<ImportAnswer> {
  const { token } = await preview(context, text, more);
  return apply(context, text, token, more);
}
