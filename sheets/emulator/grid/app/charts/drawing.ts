import type { Svg } from './svg.ts';

/** A part of a chart as wide as it was asked to be, drawn from (0, 0) down to `height`, px. */
export interface Drawing {
  height: number;
  parts: Svg[];
}
