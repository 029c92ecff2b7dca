import { TABS } from '../../../sheets/template/template.ts';
import { SheetInMotionError } from '../../errors.ts';
import { adminWrites, type CellsByRow } from '../../plan-import/admin-cells.ts';
import type { CellValue, ColumnWrite } from '../../sheet-rows/sheet-page.ts';
import type { RunContext } from '../services.ts';
import { type OpenedImport, readForImport } from './read-for-import.ts';

const ROUNDS = 4;

export interface WantedAdminCells {
  plan: CellsByRow;
  progress: CellsByRow;
}

/**
 * Writes an import's cells beside their rows, however people move them meanwhile; a cell that went astray is put
 * right in the next round.
 * @param before the sheet as it was previewed: a cell that differs from it was changed by a person and is left.
 * @returns the sheet as it was last read.
 * @throws SheetInMotionError where a person changed a cell that the import means, or rows never stand still.
 */
export async function writeAdminCells(
  context: RunContext,
  before: OpenedImport,
  wanted: WantedAdminCells,
): Promise<OpenedImport> {
  const sent = new Map<string, Set<CellValue>>();
  for (let round = 1; round <= ROUNDS; round++) {
    const now = await readForImport(context);
    const plan = adminWrites('plan', wanted.plan, { before: before.planRows, now: now.planRows, sent });
    const progress = adminWrites('progress', wanted.progress, {
      before: before.progressRows,
      now: now.progressRows,
      sent,
    });
    assertUntouched([...plan.taken, ...progress.taken]);
    const writes = [...plan.writes, ...progress.writes];
    if (writes.length === 0) return now;
    remember(sent, writes);
    const { columns, names } = now.reading;
    const outcome = await now.sheet.write(writes, columns, names);
    if (outcome.kind === 'settled') return now;
  }
  throw new SheetInMotionError(
    'Bảng tính đang được nhiều người sửa liên tục nên chưa ghi xong; không dữ liệu nào mất, hãy xem trước lại rồi áp dụng phần còn lại.',
  );
}

function remember(sent: Map<string, Set<CellValue>>, writes: readonly ColumnWrite[]): void {
  for (const { column, cells } of writes) {
    sent.set(column, new Set([...(sent.get(column) ?? []), ...cells.values()]));
  }
}

function assertUntouched(taken: ReadonlyArray<{ name: string; column: string }>): void {
  const [first] = taken;
  if (!first) return;
  const header = [...TABS.plan.columns, ...TABS.progress.columns].find(
    ({ key }) => key === first.column,
  )?.header;
  throw new SheetInMotionError(
    `Ô “${header}” của ${first.name} vừa được người khác sửa sau lúc xem trước nên không bị ghi đè; hãy xem trước lại.`,
  );
}
