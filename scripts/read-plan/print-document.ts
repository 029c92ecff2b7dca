/** What was read, for people at a terminal. */
import { formatVietnameseDate, parseIsoDate } from '../../functions/calendar/plain-date.ts';
import type { DocumentFinding, PlanDocument } from '../../functions/plan-document/plan-document.ts';
import { hangText, wrapText } from '../../functions/render/wrap-text.ts';
import { activityTable } from './activity-table.ts';

/** @param width characters of a line. */
export function printDocument(document: PlanDocument, width: number): string {
  return [
    ...headLines(document, width),
    '',
    activityTable(document.activities, width),
    '',
    ...findingLines(document.findings, width),
    summaryLine(document),
  ].join('\n');
}

function headLines({ title, issuer, number, documentDate, year }: PlanDocument, width: number): string[] {
  const day = documentDate === null ? null : parseIsoDate(documentDate);
  const facts = [
    issuer ?? 'không rõ cơ quan ban hành',
    number === null ? 'không có số' : `số ${number}`,
    day === null ? 'không có ngày ban hành' : `ngày ${formatVietnameseDate(day)}`,
    year === null ? 'không rõ năm' : `năm ${year}`,
  ];
  return [...wrapText(title ?? '(không thấy tên kế hoạch)', width), ...wrapText(facts.join(' · '), width)];
}

const SEVERITIES = { error: 'Lỗi', warning: 'Cần xem', info: 'Ghi chú' } as const;
const ORDER = Object.keys(SEVERITIES);

/** Errors first, then in the order of the document; what is said of several places in a line, once. */
function findingLines(findings: readonly DocumentFinding[], width: number): string[] {
  if (findings.length === 0) return [];
  const sorted = findings.toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.line - b.line,
  );
  const places = new Map<string, number>();
  for (const finding of sorted) places.set(sentenceOf(finding), (places.get(sentenceOf(finding)) ?? 0) + 1);
  const lines = [...places].map(([sentence, count]) =>
    hangText('- ', count === 1 ? sentence : `${sentence} (${count} chỗ)`, width),
  );
  return ['Điểm cần chú ý:', ...lines, ''];
}

/** The sentences name their lines themselves. */
const sentenceOf = ({ severity, message }: DocumentFinding): string => `${SEVERITIES[severity]}: ${message}`;

function summaryLine({ activities, contents, slogans, receivers, findings }: PlanDocument): string {
  const timed = activities.filter(({ window }) => window.kind !== 'unstated').length;
  const doubts = findings.filter(({ severity }) => severity !== 'info').length;
  return [
    `${activities.length} hoạt động (${timed} có thời hạn)`,
    `${contents.length} nội dung`,
    `${slogans.length} khẩu hiệu`,
    `${receivers.length} nơi nhận`,
    doubts === 0 ? 'không có điểm nghi vấn' : `${doubts} điểm nghi vấn`,
  ].join(', ');
}
