/** Reads the example as the product would after people had typed it into a sheet made from the template. */
import type { CellInput, Row } from '../../examples/example-sheet.ts';
import { EXAMPLE_PLAN } from '../../examples/ke-hoach-15-nam/example-plan.ts';
import { sampleProgress } from '../../examples/ke-hoach-15-nam/sample-progress.ts';
import type { PlainDate } from '../../functions/calendar/plain-date.ts';
import { type PipelineResult, runPipeline } from '../../functions/pipeline.ts';
import { type SheetReading, sheetReader } from '../../functions/sheet-rows/sheet-reader.ts';
import { parseEntered } from '../../sheets/emulator/cells/parse-entered.ts';
import { cellFormat } from '../../sheets/template/creation/cell-format.ts';
import type { Column } from '../../sheets/template/declaration.ts';
import { SETTINGS } from '../../sheets/template/settings.ts';
import { TABS, type TabKey } from '../../sheets/template/template.ts';

type AnyRow = Partial<Record<string, CellInput>>;

function entered(typed: CellInput | undefined, column: Column): unknown {
  if (typed === undefined) return '';
  const { value } = parseEntered(typed, 'vi_VN', cellFormat(column).numberFormat);
  return value?.stringValue ?? value?.numberValue ?? value?.boolValue ?? value?.formulaValue ?? '';
}

function page(tab: TabKey, rows: readonly AnyRow[]) {
  const columns: readonly Column[] = TABS[tab].columns;
  return {
    tab,
    header: columns.map(({ header }) => header),
    rows: rows.map((row) => columns.map((column) => entered(row[column.key], column))),
    firstRow: 2,
  };
}

export const sampleOn = (today: PlainDate, plan: Row<'plan'>[] = EXAMPLE_PLAN.plan): Row<'progress'>[] =>
  sampleProgress(plan, EXAMPLE_PLAN.units, today);

/** The sheet of the example with the sample progress of a day, as the reader understands it. */
export function readingOn(today: PlainDate, plan: Row<'plan'>[] = EXAMPLE_PLAN.plan): SheetReading {
  const reader = sheetReader();
  const { units, receivers, slogans, settings } = EXAMPLE_PLAN;
  reader.add(page('plan', plan));
  reader.add(page('units', units));
  reader.add(page('receivers', receivers));
  reader.add(page('slogans', slogans));
  reader.add(page('holidays', []));
  reader.add(
    page(
      'settings',
      SETTINGS.map(({ key }) => ({ key, value: settings[key] })),
    ),
  );
  reader.add(page('progress', sampleOn(today, plan)));
  return reader.finish([]);
}

/** The whole pure job over that sheet. */
export function pipelineOn(today: PlainDate, plan?: Row<'plan'>[]): PipelineResult {
  return runPipeline(readingOn(today, plan), { spreadsheetId: 'example', today, previous: null });
}
