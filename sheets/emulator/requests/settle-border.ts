/** Google answers a border with the width that follows from its style, and with a colour whether given or not. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { settleColor } from './settle-color.ts';

type Border = sheets_v4.Schema$Border;
type Borders = sheets_v4.Schema$Borders;

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

/** In pixels; every other style is one pixel wide. */
const WIDTHS: Record<string, number> = { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 };

/** The border as it is kept; undefined when it is none. */
export function settleBorder(border: Border | undefined): Border | undefined {
  if (!border?.style || border.style === 'NONE') return undefined;
  const width = WIDTHS[border.style] ?? 1;
  const color = border.color ?? border.colorStyle?.rgbColor ?? {};
  return settleColor({ ...border, width, color }, 'color', {});
}

/** The borders of a cell with each side settled; undefined when none is left. */
export function settleBorders(borders: Borders): Borders | undefined {
  const settled: Borders = {};
  for (const side of SIDES) {
    const border = settleBorder(borders[side]);
    if (border) settled[side] = border;
  }
  return Object.keys(settled).length > 0 ? settled : undefined;
}
