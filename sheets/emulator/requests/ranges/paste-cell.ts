/** What each kind of paste leaves in a cell. */
import { invalidArgument } from '../../api-error.ts';
import type { Cell, ExtendedValue } from '../../workbook/model.ts';

export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_VALUES'
  | 'PASTE_FORMAT'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_CONDITIONAL_FORMATTING';

type Paste = (from: Cell, onto: Cell, effective: ExtendedValue | undefined) => Cell;

function withValue(onto: Cell, value: ExtendedValue | undefined): Cell {
  const { value: _value, textFormatRuns: _runs, ...rest } = onto;
  return value ? { ...rest, value } : rest;
}

function withFormat({ format, validation }: Cell, onto: Cell): Cell {
  const { format: _format, validation: _validation, ...rest } = onto;
  return { ...rest, ...(format && { format }), ...(validation && { validation }) };
}

function withoutBorders({ format, ...rest }: Cell): Cell {
  const { borders: _borders, ...kept } = format ?? {};
  return Object.keys(kept).length > 0 ? { ...rest, format: kept } : rest;
}

function withValidation({ validation }: Cell, { validation: _before, ...rest }: Cell): Cell {
  return validation ? { ...rest, validation } : rest;
}

const PASTES: Record<PasteType, Paste> = {
  PASTE_NORMAL: (from) => from,
  PASTE_VALUES: (_from, onto, effective) => withValue(onto, effective),
  PASTE_FORMAT: withFormat,
  PASTE_NO_BORDERS: withoutBorders,
  PASTE_FORMULA: (from, onto) => withValue(onto, from.value),
  PASTE_DATA_VALIDATION: withValidation,
  PASTE_CONDITIONAL_FORMATTING: (_from, onto) => onto,
};

/** @throws ApiError when there is no such kind of paste. */
export function requirePasteType(type: string | null | undefined): PasteType {
  const known = type ?? 'PASTE_NORMAL';
  if (known in PASTES) return known as PasteType;
  throw invalidArgument(`Invalid pasteType: ${known}`);
}

/** The cell after `from` (whose effective value is given) is pasted onto `onto`. */
export function pasteCell(
  type: PasteType,
  from: Cell | undefined,
  onto: Cell | undefined,
  effective: ExtendedValue | undefined,
): Cell {
  return PASTES[type](from ?? {}, onto ?? {}, effective);
}

/** Whether the kind of paste brings merges along. */
export const bringsMerges = (type: PasteType): boolean =>
  type === 'PASTE_NORMAL' || type === 'PASTE_NO_BORDERS';

/** Whether the kind of paste brings conditional formats along. */
export const bringsConditionalFormats = (type: PasteType): boolean =>
  bringsMerges(type) || type === 'PASTE_FORMAT' || type === 'PASTE_CONDITIONAL_FORMATTING';
