/**
 * addDimensionGroup, updateDimensionGroup and deleteDimensionGroup. What Google's reference says of overlapping
 * groups follows from one rule: a group deepens each row of its range by one, and a group of depth n is a run of
 * rows that are at least n deep.
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import type { Dimension, Sheet } from '../../workbook/model.ts';
import { parseFieldMask } from '../field-mask.ts';
import type { Handler, RequestContext } from '../request-context.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { assertDimensionsExist, type DimensionTarget, dimensionTarget } from './dimension-range.ts';

type Group = sheets_v4.Schema$DimensionGroup;

const MAX_DEPTH = 8;

const groupsOf = (sheet: Sheet, dimension: Dimension): Group[] =>
  dimension === 'ROWS' ? sheet.rowGroups : sheet.columnGroups;

function setGroups(sheet: Sheet, dimension: Dimension, groups: Group[]): void {
  if (dimension === 'ROWS') sheet.rowGroups = groups;
  else sheet.columnGroups = groups;
}

function depthsOf(groups: readonly Group[]): number[] {
  const depths: number[] = [];
  for (const { range, depth } of groups) {
    for (let index = range?.startIndex ?? 0; index < (range?.endIndex ?? 0); index += 1) {
      depths[index] = Math.max(depths[index] ?? 0, depth ?? 1);
    }
  }
  return depths;
}

/** Runs of entries that are at least `depth` deep, half-open. */
function runs(depths: readonly number[], depth: number): Array<[number, number]> {
  const found: Array<[number, number]> = [];
  for (let index = 0; index < depths.length; index += 1) {
    if ((depths[index] ?? 0) < depth) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}

/** The groups that these depths make; one with the range of a collapsed group stays collapsed. */
function groupsFrom(depths: readonly number[], { sheet, dimension }: DimensionTarget): Group[] {
  const before = groupsOf(sheet, dimension);
  const wasCollapsed = (start: number, end: number): boolean =>
    before.some(({ range, collapsed }) => collapsed && range?.startIndex === start && range.endIndex === end);
  const groups: Group[] = [];
  for (let depth = 1; depth <= MAX_DEPTH; depth += 1) {
    for (const [startIndex, endIndex] of runs(depths, depth)) {
      const range = { sheetId: sheet.properties.sheetId, dimension, startIndex, endIndex };
      groups.push({ range, depth, ...(wasCollapsed(startIndex, endIndex) && { collapsed: true }) });
    }
  }
  const startOf = ({ range }: Group): number => range?.startIndex ?? 0;
  return groups.sort((a, b) => startOf(a) - startOf(b) || (a.depth ?? 0) - (b.depth ?? 0));
}

function regroup(context: RequestContext, target: DimensionTarget, by: 1 | -1): Group[] {
  const { sheet, dimension, start, end } = target;
  assertDimensionsExist('group', target, end - 1);
  assertMayRestructure(context, sheet);
  const depths = depthsOf(groupsOf(sheet, dimension));
  for (let index = start; index < end; index += 1) depths[index] = Math.max(0, (depths[index] ?? 0) + by);
  if (depths.some((depth) => depth > MAX_DEPTH)) {
    throw invalidArgument(`Cannot create a group with a depth greater than ${MAX_DEPTH}.`);
  }
  const groups = groupsFrom(depths, target);
  setGroups(sheet, dimension, groups);
  return groups;
}

/** Groups rows or columns; groups that it overlaps nest in or around it. */
export const addDimensionGroup: Handler<'addDimensionGroup'> = (body, context) => {
  const dimensionGroups = regroup(context, dimensionTarget(context.workbook, body.range), 1);
  return { addDimensionGroup: { dimensionGroups } };
};

/** Takes rows or columns out of the deepest group that each is in. */
export const deleteDimensionGroup: Handler<'deleteDimensionGroup'> = (body, context) => {
  const target = dimensionTarget(context.workbook, body.range);
  const isGrouped = groupsOf(target.sheet, target.dimension).some(
    ({ range }) => (range?.startIndex ?? 0) < target.end && target.start < (range?.endIndex ?? 0),
  );
  if (!isGrouped) throw invalidArgument('There is no group over the specified range.');
  const dimensionGroups = regroup(context, target, -1);
  return { deleteDimensionGroup: dimensionGroups.length > 0 ? { dimensionGroups } : {} };
};

function setHidden({ sheet, dimension, start, end }: DimensionTarget, hidden: boolean): void {
  const list = dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  for (let index = start; index < end; index += 1) {
    const { hiddenByUser: _before, ...rest } = list[index] ?? {};
    list[index] = hidden ? { ...rest, hiddenByUser: true } : rest;
  }
}

/** Collapses or expands a group, which hides or shows what is in it. */
export const updateDimensionGroup: Handler<'updateDimensionGroup'> = (body, context) => {
  const { collapsed } = parseFieldMask(body.fields, 'DimensionGroup');
  const asked = body.dimensionGroup ?? {};
  const target = dimensionTarget(context.workbook, asked.range);
  const { sheet, dimension, start, end } = target;
  const groups = groupsOf(sheet, dimension);
  const group = groups.find(
    ({ range, depth }) => range?.startIndex === start && range.endIndex === end && depth === asked.depth,
  );
  if (!group) throw invalidArgument('There is no group with the specified range and depth.');
  assertMayRestructure(context, sheet);
  if (!collapsed) return {};
  const { collapsed: _before, ...rest } = group;
  const after = asked.collapsed ? { ...rest, collapsed: true } : rest;
  setGroups(
    sheet,
    dimension,
    groups.map((other) => (other === group ? after : other)),
  );
  setHidden(target, asked.collapsed ?? false);
  return {};
};
