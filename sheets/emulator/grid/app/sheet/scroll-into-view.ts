/**
 * Brings a cell into view, in pixels. Univer's own step takes all columns for equally wide beside frozen ones and
 * stops short of the cell.
 */
import { IRenderManagerService } from '@univerjs/engine-render';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
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

const mainViewport = ({ univer }: OpenUniver, workbook: FWorkbook) =>
  univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId())?.scene.getViewport(MAIN);

const scrollTo = ({ api }: OpenUniver, offsetX: number, offsetY: number): void => {
  api.syncExecuteCommand(SCROLL, { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY });
};

/** Keeps what is seen in its place when rows above it grew by `pixels`. */
export function scrollBy(open: OpenUniver, workbook: FWorkbook, pixels: number): void {
  const main = mainViewport(open, workbook);
  if (main && pixels !== 0) scrollTo(open, main.viewportScrollX, main.viewportScrollY + pixels);
}

/** Does nothing to frozen rows and columns, which are always seen. @returns false: the sheet is not drawn yet */
export function scrollIntoView(open: OpenUniver, workbook: FWorkbook, row: number, column: number): boolean {
  const sheet = workbook.getActiveSheet();
  const main = mainViewport(open, workbook);
  if (!main?.width || !main.height) return false;
  const { left, right, top, bottom } = sheet.getRange(row, column).getCellRect();
  const { viewportScrollX: x, viewportScrollY: y } = main;
  const freeze = sheet.getFreeze();
  const toX = column < freeze.xSplit ? x : scrolled(x, [left, right], main.left, main.width);
  const toY = row < freeze.ySplit ? y : scrolled(y, [top, bottom], main.top, main.height);
  if (toX !== x || toY !== y) scrollTo(open, toX, toY);
  return true;
}
