/** The charts of a tab, to the right of its columns, as batchUpdate requests (pure). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Chart, Tab } from '../declaration.ts';
import { TREND_WEEKS } from '../tabs/dashboard-trend.ts';
import { rgbColour } from './rgb-colour.ts';

type ChartSpec = sheets_v4.Schema$ChartSpec;
type BasicChart = sheets_v4.Schema$BasicChartSpec;

/** Empty columns that the charts stand on. */
export const CHART_COLUMNS = 8;

const WIDTH = 640;
/** Pixels a chart takes beside its bars, and each bar. */
const FRAME = 140;
const BAR = 24;
const GAP = 20;

/** How many rows of each kind the tab's table holds, below the whole plan's one. */
export interface TableRows {
  plan: number;
  units: number;
}

/** Zero-based rows, the end excluded. */
interface Span {
  start: number;
  end: number;
}

export function chartRequests(tab: Tab, table: TableRows): sheets_v4.Schema$Request[] {
  let offset = GAP;
  return (tab.charts ?? []).map((chart) => {
    const rows = spanOf(chart.over, table);
    const height = heightOf(chart, rows);
    const position = {
      anchorCell: { sheetId: tab.sheetId, rowIndex: 0, columnIndex: tab.columns.length },
      offsetXPixels: GAP,
      offsetYPixels: offset,
      widthPixels: WIDTH,
      heightPixels: height,
    };
    offset += height + GAP;
    return {
      addChart: { chart: { spec: chartSpec(tab, chart, rows), position: { overlayPosition: position } } },
    };
  });
}

/** Zero-based row of the first activity: above it stand the header and the whole plan. */
export const FIRST_ACTIVITY_ROW = 2;

/** The whole plan's row stands below the header, then the activities', then the units'; weeks begin beside it. */
function spanOf(over: Chart['over'], { plan, units }: TableRows): Span {
  const spans: Record<Chart['over'], Span> = {
    plan: { start: 1, end: 2 },
    activities: { start: FIRST_ACTIVITY_ROW, end: FIRST_ACTIVITY_ROW + plan },
    units: { start: FIRST_ACTIVITY_ROW + plan, end: FIRST_ACTIVITY_ROW + plan + units },
    weeks: { start: 1, end: 1 + TREND_WEEKS },
  };
  return spans[over];
}

function heightOf({ kind }: Chart, { start, end }: Span): number {
  if (kind !== 'stacked-bars') return 340;
  return Math.max(300, FRAME + (end - start) * BAR);
}

function chartSpec(tab: Tab, chart: Chart, rows: Span): ChartSpec {
  const told = { title: chart.title, altText: `${chart.title}: số liệu ở các cột bên trái.` };
  if (chart.kind === 'pie') return { ...told, pieChart: pie(tab, chart, rows) };
  return { ...told, basicChart: chart.kind === 'lines' ? lines(tab, chart, rows) : bars(tab, chart, rows) };
}

function pie(tab: Tab, { series }: Chart, rows: Span): sheets_v4.Schema$PieChartSpec {
  const columns = series.map(({ column }) => indexOf(tab, column));
  const across = { start: Math.min(...columns), end: Math.max(...columns) + 1 };
  return {
    legendPosition: 'RIGHT_LEGEND',
    domain: source(tab, [HEADER], across),
    series: source(tab, [rows], across),
  };
}

const bars = (tab: Tab, chart: Chart, rows: Span): BasicChart => ({
  ...basic(tab, chart, rows, 'BOTTOM_AXIS'),
  chartType: 'BAR',
  stackedType: 'STACKED',
});

const lines = (tab: Tab, chart: Chart, rows: Span): BasicChart => ({
  ...basic(tab, chart, rows, 'LEFT_AXIS'),
  chartType: 'LINE',
});

const HEADER: Span = { start: 0, end: 1 };

function basic(tab: Tab, { domain, series }: Chart, rows: Span, targetAxis: string): BasicChart {
  const data = (key: string) => {
    const at = indexOf(tab, key);
    // The header names the series; rows between it and those that are drawn stay out.
    return source(tab, [HEADER, rows], { start: at, end: at + 1 });
  };
  return {
    legendPosition: 'TOP_LEGEND',
    headerCount: 1,
    domains: [{ domain: data(domain) }],
    series: series.map(({ column, colour }) => ({
      series: data(column),
      targetAxis,
      colorStyle: rgbColour(colour),
    })),
  };
}

const source = ({ sheetId }: Tab, rows: Span[], columns: Span): sheets_v4.Schema$ChartData => ({
  sourceRange: {
    sources: rows.map(({ start, end }) => ({
      sheetId,
      startRowIndex: start,
      endRowIndex: end,
      startColumnIndex: columns.start,
      endColumnIndex: columns.end,
    })),
  },
});

function indexOf(tab: Tab, key: string): number {
  const index = tab.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`a chart names a column the template lacks: ${tab.key}.${key}`);
  return index;
}
