/** What the frame asks of the sheet it holds, be it shown as a grid or as cards. */
export interface SheetFace {
  onTab(sheetId: number): void;
  onOwnRows(on: boolean): void;
}
