import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import type { Area } from '../../workbook/grid-range.ts';
import type { Handler } from '../request-context.ts';
import { settleBorder } from '../settle-border.ts';
import { editableArea, forEachPosition } from '../target-area.ts';

type Border = sheets_v4.Schema$Border;
type Borders = sheets_v4.Schema$Borders;
type Side = 'top' | 'bottom' | 'left' | 'right';

/** Which of the request's borders each side of a cell takes, by where the cell stands in the range. */
function sidesOf(body: sheets_v4.Schema$UpdateBordersRequest, area: Area, row: number, column: number) {
  return {
    top: row === area.top ? body.top : body.innerHorizontal,
    bottom: row === area.bottom - 1 ? body.bottom : body.innerHorizontal,
    left: column === area.left ? body.left : body.innerVertical,
    right: column === area.right - 1 ? body.right : body.innerVertical,
  } satisfies Record<Side, Border | undefined>;
}

function withSides(borders: Borders, sides: Record<Side, Border | undefined>): Borders {
  const merged = { ...borders };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = sides[side];
    if (!border) continue;
    const settled = settleBorder(border);
    if (settled) merged[side] = settled;
    else delete merged[side];
  }
  return merged;
}

/** Draws or clears (style NONE) borders around and within a range; sides that are not given stay. */
export const updateBorders: Handler<'updateBorders'> = (body, context) => {
  const target = editableArea(context, body.range);
  forEachPosition(target, (row, column) => {
    const cell = cellAt(target.sheet, row, column) ?? {};
    const { borders: before, ...format } = cell.format ?? {};
    const borders = withSides(before ?? {}, sidesOf(body, target.area, row, column));
    const drawn = Object.keys(borders).length > 0 ? { ...format, borders } : format;
    const { format: _before, ...rest } = cell;
    setCell(target.sheet, row, column, Object.keys(drawn).length > 0 ? { ...rest, format: drawn } : rest);
  });
  return {};
};
