import { TABS } from '../../sheets/template/template.ts';
import type { Finding } from '../plan/finding.ts';
import { assertServed } from './authorize.ts';
import type { RunContext } from './services.ts';
import { settleCells } from './settle-cells.ts';

export interface ValidateAnswer {
  checked: number;
  findings: Finding[];
  writtenCells: number;
  message: string;
}

/**
 * Checks the given progress rows, or all of them, and writes what is found beside them. The whole plan is read
 * even for one row, since a row can be wrong through another (the same unit and activity twice).
 */
export async function validate(context: RunContext, rows: readonly number[] | null): Promise<ValidateAnswer> {
  assertServed(context);
  const only = rows ? new Set(rows) : undefined;
  const settled = await settleCells(context, { action: null, ...(only ? { rows: only } : {}) });
  const isAsked = (row: number | null) => !only || (row !== null && only.has(row));
  const findings = settled.findings.filter(({ tab, row }) => tab === TABS.progress.title && isAsked(row));
  const checked = settled.reading.plan.progress.filter(({ sheetRow }) => isAsked(sheetRow)).length;
  return { checked, findings, writtenCells: settled.writtenCells, message: messageOf(checked, findings) };
}

function messageOf(checked: number, findings: readonly Finding[]): string {
  if (checked === 0) return 'Không có dòng tiến độ nào để kiểm tra trong phần đã chọn.';
  if (findings.length === 0) return `Đã kiểm tra ${checked} dòng: không có lỗi.`;
  return `Đã kiểm tra ${checked} dòng: có ${findings.length} điều cần xem ở cột “Lỗi, cảnh báo”.`;
}
