import { formatVietnameseDate } from '../calendar/plain-date.ts';
import type { Finding } from './finding.ts';
import type { Progress } from './plan.ts';
import { progressFinding } from './progress-finding.ts';

/** What a row said when the last week was frozen. */
export type PreviousProgress = Pick<Progress, 'percent' | 'doneOn'>;

const shown = (percent: number): string => `${String(percent).replace('.', ',')}%`;

/** The percentage against the done date: what is done is 100 %, and 100 % is done. */
export function checkPercent(progress: Progress): Finding[] {
  const { percent, doneOn } = progress;
  if (percent === null || (percent === 100) === (doneOn !== null)) return [];
  if (doneOn === null) {
    const message =
      'là 100% nhưng chưa có Ngày hoàn thành nên chưa được tính là hoàn thành; ghi ngày làm xong.';
    return [progressFinding(progress, 'percent', ['error', 'percent.full-not-done', message])];
  }
  const message = `là ${shown(percent)} nhưng đã có Ngày hoàn thành ${formatVietnameseDate(doneOn)}; ghi 100% hoặc xóa ngày.`;
  const finding =
    percent === 0
      ? (['error', 'percent.zero-done', message] as const)
      : (['warning', 'percent.partly-done', message] as const);
  return [progressFinding(progress, 'percent', finding)];
}

/** What went back since last week, or was changed afterwards. */
export function checkAgainstLastWeek(progress: Progress, previous: PreviousProgress): Finding[] {
  const { percent, doneOn } = progress;
  const findings: Finding[] = [];
  if (percent !== null && previous.percent !== null && percent < previous.percent) {
    const message = `là ${shown(percent)}, thấp hơn tuần trước (${shown(previous.percent)}); kiểm tra lại, nếu đúng thì nêu lý do ở Khó khăn, nguyên nhân.`;
    findings.push(progressFinding(progress, 'percent', ['warning', 'percent.fell', message]));
  }
  if (previous.doneOn !== null && doneOn !== previous.doneOn) {
    const now = doneOn === null ? 'nay không còn' : `nay là ${formatVietnameseDate(doneOn)}`;
    const message = `tuần trước là ${formatVietnameseDate(previous.doneOn)}, ${now}; nếu sửa đúng thì không cần làm gì.`;
    findings.push(progressFinding(progress, 'doneOn', ['warning', 'done.changed', message]));
  }
  return findings;
}
