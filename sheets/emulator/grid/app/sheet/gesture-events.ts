/** What a person's gestures in the grid come to. */
import type { Lock } from '../book/locks.ts';
import type { TypedCell } from './typed-cells.ts';

export interface GestureEvents {
  onTyped(sheetId: number, cells: TypedCell[]): void;
  onLocked(sheetId: number, row: number, column: number, lock: Lock): void;
  onEditEnded(): void;
  /** Text that waits to be sent for a cell. */
  waitingText(sheetId: number, row: number, column: number): string | boolean | undefined;
}
