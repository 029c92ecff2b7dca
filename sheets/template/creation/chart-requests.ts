/** The charts of a tab, to the right of its columns, as batchUpdate requests (pure). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Chart, Tab } from '../declaration.ts';
import { rgbColour } from './rgb-colour.ts';

type ChartSpec = sheets_v4.Schema$ChartSpec;
type GridRange = sheets_v4.Schema$GridRange;

/** Empty columns that the charts stand on. */
export const CHART_COLUMNS = 8;

const SIZE: Record<Chart['kind'], { width: number; height: number }> = {
  pie: { width: 560, height: 300 },
  'stacked-bars': { width: 560, height: 460 },
};
const GAP = 20;

/** Zero-based row of the whole plan's figures; the activities follow it. */
const PLAN_ROW = 1;
export const FIRST_ACTIVITY_ROW = PLAN_ROW + 1;

export function chartRequests(tab: Tab, activities: number): sheets_v4.Schema$Request[] {
  let offset = GAP;
  return (tab.charts ?? []).map((chart) => {
    const { width, height } = SIZE[chart.kind];
    const position = {
      anchorCell: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: tab.columns.length },
      offsetXPixels: GAP,
      offsetYPixels: offset,
      widthPixels: width,
      heightPixels: height,
    };
    offset += height + GAP;
    return {
      addChart: {
        chart: { spec: chartSpec(tab, chart, activities), position: { overlayPosition: position } },
      },
    };
  });
}

function chartSpec(tab: Tab, chart: Chart, activities: number): ChartSpec {
  const told = { title: chart.title, altText: `${chart.title}: số liệu ở các cột bên trái.` };
  return chart.kind === 'pie'
    ? { ...told, pieChart: pie(tab, chart) }
    : { ...told, basicChart: bars(tab, chart, activities) };
}

function pie(tab: Tab, { series }: Chart): sheets_v4.Schema$PieChartSpec {
  const [first, last] = [series[0], series.at(-1)].map((one) => indexOf(tab, one?.column ?? ''));
  const cells = (row: number) => ({
    sheetId: tab.sheetId,
    startRowIndex: row,
    endRowIndex: row + 1,
    startColumnIndex: first ?? 0,
    endColumnIndex: (last ?? 0) + 1,
  });
  return { legendPosition: 'RIGHT_LEGEND', domain: source([cells(0)]), series: source([cells(PLAN_ROW)]) };
}

function bars(tab: Tab, { series }: Chart, activities: number): sheets_v4.Schema$BasicChartSpec {
  const column = (key: string): GridRange[] => {
    const at = indexOf(tab, key);
    const cells = (start: number, end: number) => ({
      sheetId: tab.sheetId,
      startRowIndex: start,
      endRowIndex: end,
      startColumnIndex: at,
      endColumnIndex: at + 1,
    });
    // The header names the series; the whole plan's row between it and the activities stays out.
    return [cells(0, 1), cells(FIRST_ACTIVITY_ROW, FIRST_ACTIVITY_ROW + Math.max(1, activities))];
  };
  return {
    chartType: 'BAR',
    stackedType: 'STACKED',
    legendPosition: 'TOP_LEGEND',
    headerCount: 1,
    domains: [{ domain: source(column('code')) }],
    series: series.map((one) => ({
      series: source(column(one.column)),
      targetAxis: 'BOTTOM_AXIS',
      colorStyle: rgbColour(one.colour),
    })),
  };
}

const source = (sources: GridRange[]): sheets_v4.Schema$ChartData => ({ sourceRange: { sources } });

function indexOf(tab: Tab, key: string): number {
  const index = tab.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`a chart names a column the template lacks: ${tab.key}.${key}`);
  return index;
}
