/** The colour that a gradient rule gives a number. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';

type Color = sheets_v4.Schema$Color;
type Point = sheets_v4.Schema$InterpolationPoint;

interface Stop {
  at: number;
  color: Color;
}

/** Between the sorted numbers, as PERCENTILE counts. */
function percentile(sorted: readonly number[], percent: number): number {
  const place = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}

/** `read` turns the text of a point (a number or a formula) into its number. */
function stopOf(point: Point, sorted: readonly number[], read: (text: string) => number): Stop {
  const [least = Number.NaN, most = Number.NaN] = [sorted[0], sorted.at(-1)];
  const value = (): number => read(point.value ?? '');
  const places: Record<string, () => number> = {
    MIN: () => least,
    MAX: () => most,
    NUMBER: value,
    PERCENT: () => least + ((most - least) * value()) / 100,
    PERCENTILE: () => percentile(sorted, value()),
  };
  const at = places[point.type ?? '']?.();
  return { at: at ?? Number.NaN, color: point.colorStyle?.rgbColor ?? point.color ?? {} };
}

function mix(a: Color, b: Color, share: number): Color {
  const channel = (name: 'red' | 'green' | 'blue'): number =>
    (a[name] ?? 0) + ((b[name] ?? 0) - (a[name] ?? 0)) * share;
  return { red: channel('red'), green: channel('green'), blue: channel('blue') };
}

/** The colour of `value` among `sorted`, the numbers of the rule's ranges in ascending order. */
export function gradientColor(
  rule: sheets_v4.Schema$GradientRule,
  value: number,
  sorted: readonly number[],
  read: (text: string) => number,
): Color {
  const points = [rule.minpoint, rule.midpoint, rule.maxpoint].filter((point) => point !== undefined);
  const stops = points.map((point) => stopOf(point, sorted, read)).filter(({ at }) => !Number.isNaN(at));
  const after = stops.findIndex(({ at }) => value < at);
  const [low, high] = after < 0 ? [stops.at(-1), undefined] : [stops[after - 1], stops[after]];
  if (!low || !high) return (low ?? high)?.color ?? {};
  return mix(low.color, high.color, (value - low.at) / (high.at - low.at));
}
