import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';

/** `#rrggbb` as the API wants it: fractions of 1. */
export function rgbColour(hex: string): sheets_v4.Schema$ColorStyle {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}
