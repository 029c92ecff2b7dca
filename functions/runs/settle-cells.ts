/**
 * Reads, computes and writes until every computed cell stands beside its row. Each round starts from the sheet
 * as it is, so a value that a moving row carried off is corrected like any other difference.
 */
import { TABS, type TabKey } from '../../sheets/template/template.ts';
import { isoWeekOf } from '../calendar/iso-week.ts';
import { serialInVietnam } from '../calendar/plain-date.ts';
import { BrokenSheetError, SheetInMotionError } from '../errors.ts';
import { type PipelineResult, runPipeline } from '../pipeline.ts';
import type { Snapshot } from '../report/snapshot.ts';
import type { WeekFigures } from '../report/week-figures.ts';
import { changedCells } from '../sheet-rows/changed-cells.ts';
import type { ColumnWrite } from '../sheet-rows/sheet-page.ts';
import { type OpenedPlan, readPlan } from './read-plan.ts';
import { knowRefusals } from './refused-addresses.ts';
import { type RunEntry, runRow } from './run-row.ts';
import type { RunContext } from './services.ts';

const ROUNDS = 4;
const MINUTES_PER_DAY = 1_440;

export interface SettleOptions {
  /** Write only these progress rows (one-based) and no other tab. */
  rows?: ReadonlySet<number>;
  /** What the sheet's run log calls this; `null`: leave no row there. */
  action: string | null;
}

export interface Settled extends OpenedPlan, PipelineResult {
  /** The newest frozen week before this one. */
  previous: Snapshot | null;
  /** Cells written, the run log's own row aside. */
  writtenCells: number;
}

/** @throws SheetInMotionError where people change the sheet faster than it can be followed. */
export async function settleCells(context: RunContext, options: SettleOptions): Promise<Settled> {
  const settlement = new Settlement(context, options);
  for (let round = 1; round <= ROUNDS; round++) {
    const settled = await settlement.round().catch(ifMoved);
    if (settled) return settled;
  }
  throw new SheetInMotionError(
    'Bảng tính đang được nhiều người sửa liên tục nên kết quả chưa ổn định; không dữ liệu nào mất, lần chạy sau sẽ cập nhật nốt.',
  );
}

/** A call that the sheet's changes made impossible, such as writing below its last row, is a round like any other. */
function ifMoved(error: unknown): null {
  if (error instanceof SheetInMotionError) return null;
  throw error;
}

/** The newest frozen week before this one, and the counts of all of them. */
interface Past {
  previous: Snapshot | null;
  weeks: WeekFigures[];
}

class Settlement {
  readonly #context: RunContext;
  readonly #options: SettleOptions;
  #past: Promise<Past> | null = null;
  #writtenCells = 0;
  #logged: boolean;
  #conflict: BrokenSheetError | null = null;

  constructor(context: RunContext, options: SettleOptions) {
    this.#context = context;
    this.#options = options;
    this.#logged = options.action === null;
  }

  /** @returns `null` where the sheet moved and another round is due. */
  async round(): Promise<Settled | null> {
    const { sheet, reading } = await readPlan(this.#context);
    const opened = { sheet, reading: await knowRefusals(reading, this.#context) };
    const today = this.#context.services.today();
    this.#past ??= this.#findPast();
    const { previous, weeks } = await this.#past;
    const { spreadsheetId } = this.#context;
    const result = runPipeline(opened.reading, { spreadsheetId, today, previous, weeks });
    const writes = this.#writes(opened, result);
    const done = writes.length === 0 || (await this.#write(opened, result, writes));
    return done ? { ...opened, ...result, previous, writtenCells: this.#writtenCells } : null;
  }

  async #findPast(): Promise<Past> {
    const { spreadsheetId, services } = this.#context;
    const { snapshots } = await services.state();
    const week = isoWeekOf(services.today());
    const [previous, weeks] = await Promise.all([
      snapshots.findBefore(spreadsheetId, week),
      // Only the dashboard shows the weeks, and single rows leave it as it is.
      this.#options.rows ? [] : snapshots.figuresBefore(spreadsheetId, week),
    ]);
    return { previous, weeks };
  }

  #writes({ reading }: OpenedPlan, { cells }: PipelineResult): ColumnWrite[] {
    const { rows } = this.#options;
    return cells
      .filter(({ tab }) => !rows || tab === 'progress')
      .flatMap((computed) => {
        const written = reading.written.get(computed.tab) ?? { columns: [], rows: new Map() };
        const stamp =
          computed.tab === 'progress' ? { stamp: { column: 'checkedAt', value: this.#minute() } } : {};
        return changedCells(computed, written, { ...stamp, ...(rows ? { only: rows } : {}) });
      });
  }

  async #write(opened: OpenedPlan, result: PipelineResult, writes: ColumnWrite[]): Promise<boolean> {
    const log = this.#logged ? [] : this.#logWrites(opened, result, writes);
    const { columns, names } = opened.reading;
    const outcome = await opened.sheet.write([...log, ...writes], columns, names);
    if (outcome.kind === 'conflict') {
      // A column may have been moved just between two reads; a header that stays over a wrong column is broken.
      if (this.#conflict) throw this.#conflict;
      this.#conflict = misplacedHeader(outcome.tab, outcome.column);
      return false;
    }
    if (outcome.cells > 0) this.#logged = true;
    this.#writtenCells += Math.max(0, outcome.cells - countCells(log));
    return outcome.kind === 'settled';
  }

  #logWrites({ sheet, reading }: OpenedPlan, result: PipelineResult, writes: ColumnWrite[]): ColumnWrite[] {
    const row = reading.nextRunRow;
    // A full log is extended by the next mailing; a recalculation alone spends no further call on it.
    if (row > sheet.rowCount('runs')) return [];
    const entry = this.#entry(result, countCells(writes));
    return Object.entries(runRow(entry)).map(([column, value]) => ({
      tab: 'runs',
      column,
      cells: new Map([[row, value]]),
    }));
  }

  #entry({ findings, snapshot }: PipelineResult, cells: number): RunEntry {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    return {
      at: this.#minute(),
      action: this.#options.action ?? '',
      by: this.#context.caller,
      today: this.#context.services.today(),
      summary: `${snapshot.rows.length} dòng; ${errors} lỗi, ${warnings} cảnh báo; ghi ${cells} ô.`,
    };
  }

  #minute(): number {
    return (
      Math.floor(serialInVietnam(this.#context.services.clock.now()) * MINUTES_PER_DAY) / MINUTES_PER_DAY
    );
  }
}

const countCells = (writes: readonly ColumnWrite[]): number =>
  writes.reduce((sum, { cells }) => sum + cells.size, 0);

function misplacedHeader(tab: TabKey, key: string): BrokenSheetError {
  const column = TABS[tab].columns.find((one) => one.key === key);
  return new BrokenSheetError(
    `Tab “${TABS[tab].title}”: tiêu đề “${column?.header ?? key}” không còn đứng trên cột vốn có của nó; hãy trả tiêu đề về đúng cột rồi chạy lại.`,
  );
}
