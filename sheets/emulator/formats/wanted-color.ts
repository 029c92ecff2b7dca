/** Colours that a sort or a filter looks for. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../api-error.ts';
import type { CellFormat } from '../workbook/model.ts';

type Color = sheets_v4.Schema$Color;
type ColorStyle = sheets_v4.Schema$ColorStyle;

/** A background or a text colour as a request names it, in its old or its new field. */
export interface WantedColor {
  background?: Color | undefined;
  foreground?: Color | undefined;
}

type Given = Color | ColorStyle | undefined;

/** @throws ApiError when both a background and a text colour are wanted, or a colour of the theme. */
export function wantedColor(background: Given[], foreground: Given[]): WantedColor | undefined {
  const [behind, text] = [background, foreground].map((given) => given.find((one) => one !== undefined));
  if (behind && text) throw invalidArgument('Only one of background and foreground color may be set.');
  if (!behind && !text) return undefined;
  return behind ? { background: rgbOf(behind) } : { foreground: rgbOf(text) };
}

function rgbOf(given: Given): Color {
  const { themeColor, rgbColor, ...plain }: Color & ColorStyle = given ?? {};
  if (themeColor) throw invalidArgument('Must specify an RGB color.');
  return rgbColor ?? plain;
}

const CHANNELS = ['red', 'green', 'blue'] as const;

/** Eight bits a channel are all that a screen shows. */
const same = (a: Color | undefined, b: Color): boolean =>
  CHANNELS.every((name) => Math.round((a?.[name] ?? 0) * 255) === Math.round((b[name] ?? 0) * 255));

/** Whether a format in effect has the colour. */
export function hasColor(format: CellFormat, { background, foreground }: WantedColor): boolean {
  if (background) return same(format.backgroundColor, background);
  return foreground === undefined || same(format.textFormat?.foregroundColor, foreground);
}
