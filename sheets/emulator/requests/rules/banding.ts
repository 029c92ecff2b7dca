/** addBanding, updateBanding and deleteBanding: alternating colours of a range. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { toGridRange } from '../../workbook/grid-range.ts';
import type { Sheet, Workbook } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import { wantedId } from '../fresh-id.ts';
import { rangesOverlap } from '../grid-span.ts';
import type { Handler } from '../request-context.ts';
import { settleColor } from '../settle-color.ts';
import { assertMayRestructure } from '../sheet-protection.ts';
import { targetArea } from '../target-area.ts';
import { findPart } from './find-part.ts';

type BandedRange = sheets_v4.Schema$BandedRange;
type Properties = sheets_v4.Schema$BandingProperties;

const COLORS = ['headerColor', 'firstBandColor', 'secondBandColor', 'footerColor'] as const;

function checkedProperties(properties: Properties): Properties {
  const settled = COLORS.reduce((some, name) => settleColor(some, name, {}), properties);
  if (!settled.firstBandColorStyle || !settled.secondBandColorStyle) {
    throw invalidArgument('Both firstBandColor and secondBandColor must be specified.');
  }
  return settled;
}

/** @throws ApiError unless it covers cells of its own and has colours for its rows or columns. */
function checked(workbook: Workbook, band: BandedRange): { sheet: Sheet; band: BandedRange } {
  const { sheet, area } = targetArea(workbook, band.range);
  const { rowProperties: rows, columnProperties: columns } = band;
  if (!rows && !columns)
    throw invalidArgument('At least one of rowProperties or columnProperties must be specified.');
  const range = toGridRange(sheet, area);
  const isTaken = sheet.bandedRanges.some(
    (other) => other.bandedRangeId !== band.bandedRangeId && rangesOverlap(other.range ?? {}, range),
  );
  if (isTaken) {
    throw invalidArgument(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const colours = {
    ...(rows && { rowProperties: checkedProperties(rows) }),
    ...(columns && { columnProperties: checkedProperties(columns) }),
  };
  return { sheet, band: { ...band, range, ...colours } };
}

const find = (workbook: Workbook, id: number | null | undefined) =>
  findPart(
    workbook,
    'banded range',
    id,
    (sheet) => sheet.bandedRanges,
    (band) => band.bandedRangeId,
  );

/** Adds alternating colours to a range that has none yet. */
export const addBanding: Handler<'addBanding'> = (body, context) => {
  const { workbook } = context;
  const { sheet, band } = checked(workbook, body.bandedRange ?? {});
  assertMayRestructure(context, sheet);
  const isTaken = (id: number): boolean =>
    workbook.sheets.some((one) => one.bandedRanges.some((other) => other.bandedRangeId === id));
  const bandedRangeId = wantedId(workbook, 'banded range', band.bandedRangeId, isTaken);
  const bandedRange = { ...band, bandedRangeId };
  sheet.bandedRanges = [...sheet.bandedRanges, bandedRange];
  return { addBanding: { bandedRange } };
};

/** An updated colour takes its place in both of its twins, so the twin that is not given must not linger. */
function withoutStaleTwins(before: BandedRange, asked: BandedRange): BandedRange {
  const part = (name: 'rowProperties' | 'columnProperties'): Partial<BandedRange> => {
    const properties: Properties = { ...before[name] };
    for (const color of COLORS) if (asked[name]?.[color]) delete properties[`${color}Style`];
    return before[name] ? { [name]: properties } : {};
  };
  return { ...before, ...part('rowProperties'), ...part('columnProperties') };
}

/** Changes the colours or the range of a banding. */
export const updateBanding: Handler<'updateBanding'> = (body, context) => {
  const { bandedRangeId: _id, ...mask } = parseFieldMask(body.fields, 'BandedRange');
  const asked = body.bandedRange ?? {};
  const { sheet, part } = find(context.workbook, asked.bandedRangeId);
  assertMayRestructure(context, sheet);
  const merged = applyFieldMask(withoutStaleTwins(part, asked), asked, mask);
  const after = checked(context.workbook, merged);
  sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== part);
  after.sheet.bandedRanges = [...after.sheet.bandedRanges, after.band];
  return {};
};

/** Takes alternating colours away; the cells keep their own. */
export const deleteBanding: Handler<'deleteBanding'> = (body, context) => {
  const { sheet, part } = find(context.workbook, body.bandedRangeId);
  assertMayRestructure(context, sheet);
  sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== part);
  return {};
};
