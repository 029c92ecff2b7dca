import { invalidArgument } from '../../api-error.ts';
import { offsetFormula } from '../../cells/formula/move-references.ts';
import { cellAt, setCell } from '../../workbook/edit-cell.ts';
import {
  areaColumns,
  areaRows,
  assertInGrid,
  type SheetArea,
  toGridRange,
} from '../../workbook/grid-range.ts';
import type { Cell, ExtendedValue, GridRange } from '../../workbook/model.ts';
import { dropMergesWithin } from '../cells/merge-cells.ts';
import { intersectRanges, offsetRange, rangeContains, rangesOverlap } from '../grid-span.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertAreaEditable, forEachPosition, targetArea } from '../target-area.ts';
import {
  bringsConditionalFormats,
  bringsMerges,
  type PasteType,
  pasteCell,
  requirePasteType,
} from './paste-cell.ts';

interface CopiedCell {
  cell: Cell | undefined;
  effective: ExtendedValue | undefined;
  row: number;
  column: number;
}

/** What is copied, taken before anything is pasted, because source and destination may overlap. */
function copyCells(
  { evaluate }: RequestContext,
  { sheet, area }: SheetArea,
  transpose: boolean,
): CopiedCell[][] {
  const [outer, inner] = transpose
    ? [areaColumns(area), areaRows(area)]
    : [areaRows(area), areaColumns(area)];
  return Array.from({ length: outer }, (_, r) =>
    Array.from({ length: inner }, (_, c) => {
      const [row, column] = transpose ? [area.top + c, area.left + r] : [area.top + r, area.left + c];
      return {
        cell: cellAt(sheet, row, column),
        effective: evaluate.effective(sheet, row, column),
        row,
        column,
      };
    }),
  );
}

/** The destination when it is a multiple of the source, else as much as the source covers. */
function pasteArea(target: SheetArea, rows: number, columns: number): SheetArea {
  const { sheet, area } = target;
  const span = (size: number, unit: number): number => (size > 0 && size % unit === 0 ? size : unit);
  const bottom = area.top + span(areaRows(area), rows);
  const right = area.left + span(areaColumns(area), columns);
  const filled = { sheet, area: { ...area, bottom, right } };
  assertInGrid(sheet, toGridRange(sheet, filled.area));
  return filled;
}

function displaced({ cell, row, column }: CopiedCell, toRow: number, toColumn: number): Cell | undefined {
  const formula = cell?.value?.formulaValue;
  if (!formula) return cell;
  return { ...cell, value: { formulaValue: offsetFormula(formula, toRow - row, toColumn - column) } };
}

/** Where copies of the source start within the filled area, as displacements. */
function displacements(source: SheetArea, filled: SheetArea): Array<{ rows: number; columns: number }> {
  const found: Array<{ rows: number; columns: number }> = [];
  for (let top = filled.area.top; top < filled.area.bottom; top += areaRows(source.area)) {
    for (let left = filled.area.left; left < filled.area.right; left += areaColumns(source.area)) {
      found.push({ rows: top - source.area.top, columns: left - source.area.left });
    }
  }
  return found;
}

function pasteRanges(ranges: readonly GridRange[], source: SheetArea, filled: SheetArea): GridRange[] {
  const { sheetId } = filled.sheet.properties;
  return displacements(source, filled).flatMap(({ rows, columns }) =>
    ranges.map((range) => ({ ...offsetRange(range, rows, columns), sheetId })),
  );
}

/** Rules of the sheet reach over the pasted cells too; a rule of another sheet comes along as a new one. */
function pasteConditionalFormats(source: SheetArea, filled: SheetArea): void {
  const copied = toGridRange(source.sheet, source.area);
  const isCopied = (range: GridRange): boolean => rangesOverlap(range, copied);
  const pastedOf = (ranges: readonly GridRange[]): GridRange[] =>
    pasteRanges(
      ranges.filter(isCopied).map((range) => intersectRanges(range, copied)),
      source,
      filled,
    );
  const rules = source.sheet.conditionalFormats.filter((rule) => rule.ranges?.some(isCopied));
  if (source.sheet !== filled.sheet) {
    const fresh = rules.map((rule) => ({ ...rule, ranges: pastedOf(rule.ranges ?? []) }));
    filled.sheet.conditionalFormats = [...filled.sheet.conditionalFormats, ...fresh];
    return;
  }
  source.sheet.conditionalFormats = source.sheet.conditionalFormats.map((rule) => {
    const { ranges = [] } = rule;
    const added = pastedOf(ranges).filter(
      (range) => !ranges.some((present) => rangeContains(present, range)),
    );
    return added.length > 0 ? { ...rule, ranges: [...ranges, ...added] } : rule;
  });
}

function pasteMerges(source: SheetArea, filled: SheetArea): void {
  const copied = toGridRange(source.sheet, source.area);
  const merges = source.sheet.merges.filter((merge) => rangeContains(copied, merge));
  if (source.sheet !== filled.sheet || !rangesOverlap(copied, toGridRange(filled.sheet, filled.area))) {
    dropMergesWithin(filled);
  }
  const present = filled.sheet.merges;
  const fresh = pasteRanges(merges, source, filled).filter(
    (merge) => !present.some((other) => rangesOverlap(other, merge)),
  );
  filled.sheet.merges = [...present, ...fresh];
}

function pasteParts(type: PasteType, source: SheetArea, filled: SheetArea): void {
  if (bringsMerges(type)) pasteMerges(source, filled);
  if (bringsConditionalFormats(type)) pasteConditionalFormats(source, filled);
}

/** Copies a range into another, repeated as often as it fits; relative references move along. */
export const copyPaste: Handler<'copyPaste'> = (body, context) => {
  const type = requirePasteType(body.pasteType);
  const transpose = body.pasteOrientation === 'TRANSPOSE';
  const source = targetArea(context.workbook, body.source, 'source');
  const copied = copyCells(context, source, transpose);
  const width = copied[0]?.length ?? 0;
  if (width === 0) throw invalidArgument('The source of a copy must not be empty.');
  const filled = pasteArea(
    targetArea(context.workbook, body.destination, 'destination'),
    copied.length,
    width,
  );
  assertAreaEditable(context, filled);
  forEachPosition(filled, (row, column) => {
    const one = copied[(row - filled.area.top) % copied.length]?.[(column - filled.area.left) % width];
    if (!one) return;
    const onto = cellAt(filled.sheet, row, column);
    setCell(filled.sheet, row, column, pasteCell(type, displaced(one, row, column), onto, one.effective));
  });
  if (!transpose) pasteParts(type, source, filled);
  return {};
};
