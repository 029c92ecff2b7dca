import { formatIsoDate } from '../calendar/plain-date.ts';
import type { Finding } from '../plan/finding.ts';
import { formatNumber } from '../report/format-number.ts';
import type { Tally } from '../status/tally.ts';
import { assertServed } from './authorize.ts';
import { recorded } from './recorded.ts';
import type { RunContext } from './services.ts';
import { type Settled, settleCells } from './settle-cells.ts';

export interface RecalculateAnswer {
  week: string;
  today: string;
  rows: number;
  findings: { errors: number; warnings: number; byCode: Record<string, number> };
  tally: Tally;
  writtenCells: number;
  /** Ready to show to the person who asked. */
  message: string;
}

export async function recalculate(context: RunContext): Promise<RecalculateAnswer> {
  assertServed(context);
  return recorded(
    context,
    'recalculate',
    async () => answer(await settleCells(context, { action: 'Tính lại' })),
    ({ rows, writtenCells }) => ({ rows, writtenCells }),
  );
}

function answer({ snapshot, summary, findings, reading, writtenCells }: Settled): RecalculateAnswer {
  const counts = countFindings(findings);
  const written =
    writtenCells === 0
      ? 'không có gì thay đổi, không ghi ô nào'
      : `đã cập nhật ${formatNumber(writtenCells)} ô`;
  return {
    week: snapshot.week,
    today: formatIsoDate(snapshot.today),
    rows: reading.plan.progress.length,
    findings: counts,
    tally: summary.plan,
    writtenCells,
    message: `Đã kiểm tra ${formatNumber(reading.plan.progress.length)} dòng: ${formatNumber(counts.errors)} lỗi, ${formatNumber(counts.warnings)} cảnh báo; ${written}.`,
  };
}

export function countFindings(findings: readonly Finding[]): RecalculateAnswer['findings'] {
  const byCode: Record<string, number> = {};
  for (const { code } of findings) byCode[code] = (byCode[code] ?? 0) + 1;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors, byCode };
}
