/** The cells that a chart reads (pure). */
import { areaOf } from '../book/area.ts';
import type { CellFacts } from '../book/cell-facts.ts';
import type { ApiChart, ApiChartData, ApiRange } from '../book/sheets-api.ts';

export type ChartCell = Pick<CellFacts, 'shown' | 'value'>;

/** What charts ask of the book. */
export interface ChartSource {
  cell(sheetId: number, row: number, column: number): ChartCell;
  tab(sheetId: number): { rowCount: number; columnCount: number } | undefined;
}

const rangesOf = (data: ApiChartData | undefined): ApiRange[] => data?.sourceRange?.sources ?? [];

/** Every range that a chart draws. */
export function chartRanges({ spec }: ApiChart): ApiRange[] {
  const { pieChart, basicChart } = spec ?? {};
  return [
    pieChart?.domain,
    pieChart?.series,
    ...(basicChart?.domains ?? []).map(({ domain }) => domain),
    ...(basicChart?.series ?? []).map(({ series }) => series),
  ].flatMap(rangesOf);
}

/** Cells in reading order, one range after the other; open ends reach as far as the tab. */
export const cellsOf = (data: ApiChartData | undefined, source: ChartSource): ChartCell[] =>
  rangesOf(data).flatMap((range) => cellsOfRange(range, source));

function cellsOfRange(range: ApiRange, source: ChartSource): ChartCell[] {
  const sheetId = range.sheetId ?? 0;
  const { rowCount, columnCount } = source.tab(sheetId) ?? { rowCount: 0, columnCount: 0 };
  const { startRow, startColumn, ...ends } = areaOf(range);
  const cells: ChartCell[] = [];
  for (let row = startRow; row < Math.min(ends.endRow, rowCount); row++) {
    for (let column = startColumn; column < Math.min(ends.endColumn, columnCount); column++) {
      cells.push(source.cell(sheetId, row, column));
    }
  }
  return cells;
}
