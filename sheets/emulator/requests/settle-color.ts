/** Google answers every colour twice: in its old field and, as `rgbColor`, in the `…Style` twin. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { themeColor } from '../formats/theme.ts';
import type { CellFormat } from '../workbook/model.ts';
import type { FieldMask } from './field-mask.ts';

type Color = sheets_v4.Schema$Color;
type ColorStyle = sheets_v4.Schema$ColorStyle;

/** Google leaves out the channels of a colour that are zero. */
const withoutZeros = (color: Color): Color =>
  Object.fromEntries(Object.entries(color).filter(([, channel]) => channel !== 0));

/** An empty mask stands for the whole message. */
const isMasked = (mask: FieldMask, field: string): boolean => Object.keys(mask).length === 0 || field in mask;

/**
 * The message with both twins of the colour `name` as the last masked write left them; the style takes
 * precedence when a client sent both.
 */
export function settleColor<T extends object>(message: T, name: string, mask: FieldMask): T {
  const twin = `${name}Style`;
  if (!isMasked(mask, name) && !isMasked(mask, twin)) return message;
  const { [name]: plain, [twin]: styled, ...rest } = message as Record<string, unknown>;
  const style = isMasked(mask, twin) ? (styled as ColorStyle | undefined) : undefined;
  if (style?.themeColor) return { ...rest, [name]: themeColor(style.themeColor) ?? {}, [twin]: style } as T;
  const given = style?.rgbColor ?? (isMasked(mask, name) ? (plain as Color | undefined) : undefined);
  const rgb = given && withoutZeros(given);
  return (rgb ? { ...rest, [name]: rgb, [twin]: { rgbColor: rgb } } : rest) as T;
}

/** A cell format with its background and text colours settled. */
export function settleFormatColors(format: CellFormat, mask: FieldMask): CellFormat {
  const settled = settleColor(format, 'backgroundColor', mask);
  if (!settled.textFormat || !isMasked(mask, 'textFormat')) return settled;
  return {
    ...settled,
    textFormat: settleColor(settled.textFormat, 'foregroundColor', mask.textFormat ?? {}),
  };
}
