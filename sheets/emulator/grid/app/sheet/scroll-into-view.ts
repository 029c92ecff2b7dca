/**
 * Brings a cell into view, in pixels. Univer's own step takes all columns for equally wide beside frozen ones and
 * stops short of the cell.
 */
import { IRenderManagerService } from '@univerjs/engine-render';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenUniver } from './create-univer.ts';

const SCROLL = 'sheet.command.scroll-view';
const MAIN = 'viewMain';
/** The scroll bars lie over the last pixels. */
const BAR = 14;

/** How far to scroll along one axis so that `from`–`to` lies between the frozen part and the edge. */
function scrolled(now: number, [from, to]: [number, number], start: number, size: number): number {
  if (from - now < start) return Math.max(0, from - start);
  if (to - now > start + size - BAR) return Math.min(from - start, to - start - size + BAR);
  return now;
}

/** The next column's edge from `x` on: no column is to be cut beside the frozen ones. */
function atColumn(sheet: FWorksheet, row: number, [first, last]: [number, number], x: number): number {
  for (let column = first; column < last; column++) {
    const { left } = sheet.getRange(row, column).getCellRect();
    if (left >= x) return left;
  }
  return sheet.getRange(row, last).getCellRect().left;
}

const rendererOf = ({ univer }: OpenUniver, workbook: FWorkbook) =>
  univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());

const mainViewport = (open: OpenUniver, workbook: FWorkbook) =>
  rendererOf(open, workbook)?.scene.getViewport(MAIN);

const scrollTo = ({ api }: OpenUniver, offsetX: number, offsetY: number): void => {
  api.syncExecuteCommand(SCROLL, { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY });
};

/** Keeps what is seen in its place when rows above it grew by `pixels`. */
export function scrollBy(open: OpenUniver, workbook: FWorkbook, pixels: number): void {
  const main = mainViewport(open, workbook);
  if (main && pixels !== 0) scrollTo(open, main.viewportScrollX, main.viewportScrollY + pixels);
}

/** Where a cell is seen, in pixels of the window. @returns null: the sheet is not drawn yet */
export function placeOfCell(
  open: OpenUniver,
  workbook: FWorkbook,
  row: number,
  column: number,
): DOMRect | null {
  const sheet = workbook.getActiveSheet();
  const main = mainViewport(open, workbook);
  const canvas = rendererOf(open, workbook)?.engine.getCanvasElement().getBoundingClientRect();
  if (!main || !canvas) return null;
  const { left, top, width, height } = sheet.getRange(row, column).getCellRect();
  const freeze = sheet.getFreeze();
  const x = canvas.left - (column < freeze.xSplit ? 0 : main.viewportScrollX);
  const y = canvas.top - (row < freeze.ySplit ? 0 : main.viewportScrollY);
  return new DOMRect(left + x, top + y, width, height);
}

/** Does nothing to frozen rows and columns, which are always seen. @returns false: the sheet is not drawn yet */
export function scrollIntoView(open: OpenUniver, workbook: FWorkbook, row: number, column: number): boolean {
  const sheet = workbook.getActiveSheet();
  const main = mainViewport(open, workbook);
  if (!main?.width || !main.height) return false;
  const { left, right, top, bottom } = sheet.getRange(row, column).getCellRect();
  const { viewportScrollX: x, viewportScrollY: y } = main;
  const freeze = sheet.getFreeze();
  const wantedX = column < freeze.xSplit ? x : scrolled(x, [left, right], main.left, main.width);
  const toX =
    wantedX > x
      ? atColumn(sheet, row, [Math.max(0, freeze.xSplit), column], wantedX + main.left) - main.left
      : wantedX;
  const toY = row < freeze.ySplit ? y : scrolled(y, [top, bottom], main.top, main.height);
  if (toX !== x || toY !== y) scrollTo(open, toX, toY);
  return true;
}
