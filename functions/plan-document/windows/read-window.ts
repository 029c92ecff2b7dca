/** Words of which it is known that they are a time: a phrase, or a cell under a time column. */
import { type CombinedWindow, combineWindows } from './combine-windows.ts';
import { findWindows } from './find-windows.ts';
import type { WindowContext, WindowReading } from './window-mention.ts';

/** As {@link readTimeCell}, without the single times. */
export function readWindow(phrase: string, context: WindowContext): WindowReading {
  return readTimeCell(phrase, context).window;
}

/** The window of a cell or phrase and, where it gives several times, each of them. */
export function readTimeCell(cell: string, context: WindowContext): CombinedWindow {
  return combineWindows(findWindows(cell, context, 'time'));
}
