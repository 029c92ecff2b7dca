import { PlanSheetError, SheetInMotionError } from '../../errors.ts';
import { comparePlan } from '../../plan-import/compare-plan.ts';
import { countNewRows, type ImportWork, importWork, isNothing } from '../../plan-import/import-work.ts';
import type { NewRows, OwnedRow } from '../../ports.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { CellValue } from '../../sheet-rows/sheet-page.ts';
import { assertServed } from '../authorize.ts';
import { recorded } from '../recorded.ts';
import type { RunContext } from '../services.ts';
import { settleCells } from '../settle-cells.ts';
import { type ApplyRequest, readDocument } from './import-request.ts';
import { importToken } from './import-token.ts';
import { type OpenedImport, readForImport } from './read-for-import.ts';
import { writeAdminCells } from './write-admin-cells.ts';

export interface ImportAnswer {
  /** Rows added to the plan tab, rows of it that changed, activities withdrawn, rows added to the progress tab. */
  added: number;
  changed: number;
  withdrawn: number;
  progressRows: number;
  slogans: number;
  receivers: number;
  message: string;
}

/**
 * Writes what was previewed, with the admin's edits, and recalculates. Asked again for the same, it finds nothing
 * left to do.
 * @throws SheetInMotionError where the plan tab or the units changed since the preview.
 */
export async function applyImport(context: RunContext, request: ApplyRequest): Promise<ImportAnswer> {
  assertServed(context);
  return recorded(
    context,
    'import-plan',
    () => apply(context, request),
    ({ message: _message, ...counts }) => counts,
  );
}

async function apply(context: RunContext, request: ApplyRequest): Promise<ImportAnswer> {
  const opened = await readForImport(context);
  const { document } = await readDocument(context.services, request);
  const comparison = comparePlan(document, opened.present, request.links);
  const work = importWork(document, comparison, opened.present, {
    activities: new Map(request.changes.map(({ index, ...choice }) => [index, choice])),
    withdraw: new Set(request.withdraw),
  });
  if (isNothing(work)) {
    const opening = await openRows(context, opened);
    return answer(work, opening);
  }
  if (request.token !== importToken(document, opened, request.links)) {
    throw new SheetInMotionError(
      'Tab “Kế hoạch” hoặc danh sách đơn vị đã thay đổi sau lúc xem trước; chưa ghi gì, hãy xem trước lại rồi áp dụng.',
    );
  }
  await opened.sheet.addRows(newRows(work), opened.reading.columns);
  const written = await writeAdminCells(context, opened, {
    plan: work.edits,
    progress: withdrawals(work, opened),
  });
  const opening = await openRows(context, written);
  const settled = await settleCells(context, { action: 'Nhập kế hoạch' });
  const { activities, units } = settled.summary;
  if (work.added.length > 0) {
    await settled.sheet.fitCharts({ plan: activities.length, units: units.length });
  }
  return answer(work, opening);
}

const newRows = ({ added, pairs, slogans, receivers }: ImportWork): NewRows[] => [
  { tab: 'plan', rows: added },
  { tab: 'progress', rows: pairs },
  { tab: 'slogans', rows: slogans },
  { tab: 'receivers', rows: receivers },
];

/** “Rút” for every progress row of the activities, doubled rows included. */
function withdrawals({ withdraw }: ImportWork, { reading, progressRows }: OpenedImport) {
  const codes = new Set(withdraw);
  const names = new Map(progressRows.map(({ sheetRow, name }) => [sheetRow, name]));
  const rows = reading.plan.progress.filter(({ activityCode }) => codes.has(activityCode));
  return new Map(
    rows.map(({ sheetRow }): [string, Record<string, CellValue>] => [
      names.get(sheetRow) ?? '',
      { adjustment: 'Rút' },
    ]),
  );
}

const ROUNDS = 4;

/**
 * Opens new rows to their units. The rows are there already: what goes wrong here is told beside the success.
 * @returns a sentence about what went wrong, or `null`.
 */
async function openRows(context: RunContext, known: OpenedImport): Promise<string | null> {
  try {
    for (let round = 1, opened = known; round <= ROUNDS; round++) {
      const names = opened.reading.names.find(({ tab }) => tab === 'progress');
      const columns = opened.reading.columns.get('progress');
      if (!names || !columns) return null;
      if ((await opened.sheet.openToUnits(ownedRows(opened), columns, names)) !== null) return null;
      opened = await readForImport(context);
    }
  } catch (error) {
    if (!(error instanceof PlanSheetError)) throw error;
    context.services.log.write('ERROR', 'new rows not opened to units', { error: error.name });
  }
  return 'Chưa đặt được quyền cho các dòng mới của tab “Tiến độ”: hãy kiểm tra địa chỉ thư ở tab “Đơn vị” rồi nhập lại văn bản này.';
}

function ownedRows({ reading: { plan } }: OpenedImport): OwnedRow[] {
  const mails = new Map(plan.units.map((unit) => [unit.code, unit.mails]));
  return plan.progress
    .filter(({ unitCode }) => mails.has(unitCode))
    .map(({ sheetRow, unitCode }) => ({
      sheetRow,
      unitCode,
      people: [...plan.settings.admins, ...(mails.get(unitCode) ?? [])],
    }));
}

function answer(work: ImportWork, problem: string | null): ImportAnswer {
  const { added, edits, pairs, withdraw, slogans, receivers } = work;
  const counts = {
    added: added.length,
    changed: edits.size,
    withdrawn: withdraw.length,
    progressRows: pairs.length,
    slogans: slogans.length,
    receivers: receivers.length,
  };
  return { ...counts, message: [sentence(work), ...(problem === null ? [] : [problem])].join(' ') };
}

function sentence(work: ImportWork): string {
  if (isNothing(work)) return 'Bảng tính đã khớp với văn bản: không có gì phải ghi.';
  const parts = [
    [work.added.length, 'hoạt động mới'],
    [work.edits.size, 'hoạt động được cập nhật'],
    [work.withdraw.length, 'hoạt động chuyển sang “Rút”'],
    [work.pairs.length, 'dòng tiến độ mới'],
    [work.slogans.length, 'khẩu hiệu'],
    [work.receivers.length, 'nơi nhận'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${formatNumber(count)} ${what}`);
  const kept = countNewRows(work) > 0 ? ' Các dòng tiến độ đã có được giữ nguyên.' : '';
  return `Đã nhập kế hoạch: ${told.join(', ')}.${kept}`;
}
