import type { ReferenceText } from '../../cells/formula/reference-text.ts';
import { rewriteReferences } from '../../cells/formula/rewrite-references.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import { requireSheet } from '../../workbook/find-sheet.ts';
import {
  type Area,
  areaColumns,
  areaRows,
  assertInGrid,
  type SheetArea,
  toGridRange,
} from '../../workbook/grid-range.ts';
import type { Cell, Workbook } from '../../workbook/model.ts';
import { dropMergesWithin } from '../cells/merge-cells.ts';
import { assertCoordinateInGrid } from '../cells/update-cells.ts';
import { offsetRange, rangeContains } from '../grid-span.ts';
import type { Handler } from '../request-context.ts';
import { rewriteEachFormula } from '../rewrite-formulas.ts';
import { assertAreaEditable, editableArea, forEachPosition } from '../target-area.ts';
import { bringsMerges, pasteCell, requirePasteType } from './paste-cell.ts';

type Corner = ReferenceText['from'];

const isWithin = (area: Area, { row, column }: Corner): boolean =>
  row !== undefined &&
  column !== undefined &&
  row >= area.top &&
  row < area.bottom &&
  column >= area.left &&
  column < area.right;

function moved(corner: Corner, from: Area, to: Area): Corner {
  const { row = 0, column = 0 } = corner;
  return { ...corner, row: row + to.top - from.top, column: column + to.left - from.left };
}

/** A reference that lies wholly in the cut cells follows them; any other stays. */
function followedReference(
  reference: ReferenceText,
  ownTitle: string,
  from: SheetArea,
  to: SheetArea,
): ReferenceText {
  const title = reference.sheetTitle ?? ownTitle;
  const corners = [reference.from, ...(reference.to ? [reference.to] : [])];
  if (title !== from.sheet.properties.title || !corners.every((corner) => isWithin(from.area, corner)))
    return reference;
  const newTitle = to.sheet.properties.title;
  const { sheetTitle: named, ...rest } = reference;
  return {
    ...rest,
    ...((named !== undefined || newTitle !== ownTitle) && { sheetTitle: newTitle }),
    from: moved(reference.from, from.area, to.area),
    ...(reference.to && { to: moved(reference.to, from.area, to.area) }),
  };
}

function followCut(workbook: Workbook, from: SheetArea, to: SheetArea): void {
  rewriteEachFormula(workbook, (formula, ownTitle) =>
    rewriteReferences(formula, (reference) => followedReference(reference, ownTitle, from, to)),
  );
}

/** On another sheet, a bare reference must name the sheet that it meant. */
function qualified(cell: Cell | undefined, from: SheetArea, to: SheetArea): Cell | undefined {
  const formula = cell?.value?.formulaValue;
  if (!formula || from.sheet === to.sheet) return cell;
  const sheetTitle = from.sheet.properties.title;
  const formulaValue = rewriteReferences(formula, (reference) =>
    reference.sheetTitle === undefined ? { ...reference, sheetTitle } : reference,
  );
  return { ...cell, value: { formulaValue } };
}

function moveMerges(from: SheetArea, to: SheetArea, keep: boolean): void {
  const range = toGridRange(from.sheet, from.area);
  const merges = from.sheet.merges.filter((merge) => rangeContains(range, merge));
  dropMergesWithin(from);
  dropMergesWithin(to);
  const { sheetId } = to.sheet.properties;
  const [rows, columns] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const landed = merges.map((merge) => ({ ...offsetRange(merge, rows, columns), sheetId }));
  if (keep) to.sheet.merges = [...to.sheet.merges, ...landed];
}

/** Moves a range; formulas that look at it follow it, those within it keep looking at the same cells. */
export const cutPaste: Handler<'cutPaste'> = (body, context) => {
  const { workbook, evaluate } = context;
  const type = requirePasteType(body.pasteType);
  const from = editableArea(context, body.source, 'source');
  const sheet = requireSheet(workbook, body.destination?.sheetId);
  assertCoordinateInGrid(sheet.properties.gridProperties, body.destination ?? {});
  const [top, left] = [body.destination?.rowIndex ?? 0, body.destination?.columnIndex ?? 0];
  const to = {
    sheet,
    area: { top, left, bottom: top + areaRows(from.area), right: left + areaColumns(from.area) },
  };
  assertInGrid(sheet, toGridRange(sheet, to.area));
  assertAreaEditable(context, to);
  moveMerges(from, to, bringsMerges(type));
  const effective = new Map<string, ReturnType<typeof evaluate.effective>>();
  forEachPosition(from, (row, column) =>
    effective.set(`${row}:${column}`, evaluate.effective(from.sheet, row, column)),
  );
  followCut(workbook, from, to);
  const cells = new Map<string, Cell | undefined>();
  forEachPosition(from, (row, column) => {
    cells.set(`${row}:${column}`, qualified(cellAt(from.sheet, row, column), from, to));
    setCell(from.sheet, row, column, undefined);
  });
  forEachPosition(to, (row, column) => {
    const key = `${row - top + from.area.top}:${column - left + from.area.left}`;
    setCell(
      sheet,
      row,
      column,
      pasteCell(type, cells.get(key), cellAt(sheet, row, column), effective.get(key)),
    );
  });
  return {};
};
