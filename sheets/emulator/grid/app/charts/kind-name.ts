/** Kinds of charts in people's words (pure). */
import type { ApiChartSpec } from '../book/sheets-api.ts';

const BASIC: Record<string, string> = {
  BAR: 'Biểu đồ thanh ngang không xếp chồng',
  COLUMN: 'Biểu đồ cột',
  LINE: 'Biểu đồ đường',
  AREA: 'Biểu đồ vùng',
  STEPPED_AREA: 'Biểu đồ vùng bậc thang',
  SCATTER: 'Biểu đồ phân tán',
  COMBO: 'Biểu đồ kết hợp',
};

const OTHERS: Record<string, string> = {
  bubbleChart: 'Biểu đồ bong bóng',
  candlestickChart: 'Biểu đồ nến',
  histogramChart: 'Biểu đồ tần suất',
  orgChart: 'Sơ đồ tổ chức',
  scorecardChart: 'Thẻ số liệu',
  treemapChart: 'Biểu đồ cây',
  waterfallChart: 'Biểu đồ thác nước',
};

export function kindName(spec: ApiChartSpec): string {
  const basic = BASIC[spec.basicChart?.chartType ?? ''];
  const other = Object.keys(spec).find((key) => key in OTHERS);
  return basic ?? OTHERS[other ?? ''] ?? 'Loại biểu đồ này';
}
