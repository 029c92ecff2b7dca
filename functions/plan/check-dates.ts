import { formatVietnameseDate, type PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from './finding.ts';
import type { Activity, Progress } from './plan.ts';
import { progressFinding } from './progress-finding.ts';

/** A row's own dates against its activity's start, each other and today. */
export function checkDates(progress: Progress, activity: Activity, today: PlainDate): Finding[] {
  const { startedOn, doneOn } = progress;
  const findings: Finding[] = [];
  const now = formatVietnameseDate(today);
  if (startedOn !== null && startedOn > today) {
    const message = `${formatVietnameseDate(startedOn)} ở sau hôm nay (${now}); ghi ngày đã bắt đầu làm, chưa làm thì để trống.`;
    findings.push(progressFinding(progress, 'startedOn', ['error', 'started.in-future', message]));
  }
  if (doneOn === null) return findings;
  const done = formatVietnameseDate(doneOn);
  const about = (code: string, message: string) =>
    findings.push(progressFinding(progress, 'doneOn', ['error', code, `${done} ${message}`]));
  if (doneOn > today) {
    about('done.in-future', `ở sau hôm nay (${now}); chỉ ghi khi đã làm xong, kiểm tra lại năm.`);
  }
  const { start } = activity.window;
  if (start !== null && doneOn < start) {
    const begins = formatVietnameseDate(start);
    about('done.before-start', `ở trước khi hoạt động bắt đầu (${begins}); kiểm tra lại ngày, tháng, năm.`);
  }
  if (startedOn !== null && doneOn < startedOn) {
    about(
      'done.before-started',
      `ở trước Ngày bắt đầu ${formatVietnameseDate(startedOn)}; sửa một trong hai ngày.`,
    );
  }
  return findings;
}
