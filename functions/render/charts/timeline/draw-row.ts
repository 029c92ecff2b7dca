import { formatVietnameseDate, type PlainDate } from '../../../calendar/plain-date.ts';
import { formatNumber } from '../../../report/format-number.ts';
import { type Html, html } from '../../html.ts';
import type { ChartSpace } from '../chart-space.ts';
import { drawBox, drawOnPlate, drawShape, rounded } from '../drawing.ts';
import { FIGURE, INK } from '../ink.ts';
import { drawRowHeading } from '../row-heading.ts';
import { measureText } from '../text/measure-text.ts';
import { WORD, wordFill } from '../word-style.ts';
import type { TimeScale } from './time-scale.ts';
import type { DatedRow, TimelineRow } from './timeline-rows.ts';

/** What all rows of one timeline share. */
export interface TimelineFace {
  /** As wide as the content of `space`. */
  scale: TimeScale;
  space: ChartSpace;
  today: PlainDate;
  /** The picture whose patterns are used. */
  chart: string;
}

const [BAR_HEIGHT, BEYOND_HEIGHT, ROW_GAP] = [16, 8, 12];
export const TRACK = { fill: '#eef3f9', stroke: '#5b7893' } as const;
const DATE = { ...FIGURE, weight: 'regular' } as const;

export function doneOf({ tally }: Pick<TimelineRow, 'tally'>): string {
  if (tally.total === 0) return '0 nhiệm vụ';
  return `${formatNumber(tally.doneOnTime + tally.doneLate)}/${formatNumber(tally.total)} hoàn thành`;
}

/** A row's height with the space to the next. */
export function rowHeight({ headingHeight }: ChartSpace): number {
  return headingHeight + BAR_HEIGHT + ROW_GAP;
}

/** The path of a deadline's mark. */
export function diamond(x: number, y: number): string {
  return `M${rounded(x)} ${y - 9}l7 9l-7 9l-7 -9Z`;
}

/** A row in two layers, for today's line runs between them. */
export interface RowLayers {
  bar: Html;
  words: Html;
}

/** Heading, bar over the activity's days with the finished share filled, and its deadline. */
export function drawRow(row: DatedRow, face: TimelineFace): RowLayers {
  const { code, name, tally } = row;
  const heading = drawRowHeading({ code, name, facts: doneOf(row), overdue: tally.overdue }, face.space);
  const bar = barOf(row, face);
  const share = tally.total > 0 ? (tally.doneOnTime + tally.doneLate) / tally.total : 0;
  return {
    bar: html`${drawTrack(bar)}${drawPart(bar, bar.left, share * (bar.right - bar.left), BAR_HEIGHT, WORD.doneOnTime.plate)}${drawPart(bar, bar.right, bar.until - bar.right, BEYOND_HEIGHT, wordFill(face.chart, WORD.overdue))}`,
    words: html`${heading}${row.deadline === null ? '' : drawDeadline(row.deadline, bar)}`,
  };
}

function drawPart({ middle }: Bar, left: number, width: number, height: number, fill: string): Html {
  return width > 0 ? drawBox(left, middle - height / 2, width, height, { fill }) : html``;
}

interface Bar {
  /** Heights of its upper edge and of its middle. */
  top: number;
  middle: number;
  left: number;
  right: number;
  /** Where overdue days end: today; `right` where nothing is overdue. */
  until: number;
  openLeft: boolean;
  openRight: boolean;
  /** How far to the right words may reach. */
  edge: number;
}

const LEAST_WIDTH = 6;

/** An open end runs to the edge of the months shown. */
function barOf({ start, deadline, tally }: DatedRow, { scale, today, space }: TimelineFace): Bar {
  const [top, edge] = [space.headingHeight, space.content];
  const from = scale.x(Math.min(start ?? scale.first, deadline ?? scale.last));
  const left = Math.min(from, edge - LEAST_WIDTH);
  const right = Math.max(scale.x((deadline ?? scale.last) + 1), left + LEAST_WIDTH);
  const late = tally.overdue > 0 && deadline !== null && today > deadline;
  const until = late ? Math.max(right, scale.x(today + 0.5)) : right;
  const open = { openLeft: start === null, openRight: deadline === null };
  return { top, middle: top + BAR_HEIGHT / 2, left, right, until, edge, ...open };
}

/** Closed ends are straight; an open one is torn into a zigzag. */
function drawTrack({ top, left, right, openLeft, openRight }: Bar): Html {
  const down = openRight ? 'l4 4l-4 4l4 4l-4 4' : `v${BAR_HEIGHT}`;
  const up = openLeft ? 'l4 -4l-4 -4l4 -4l-4 -4' : '';
  const d = `M${rounded(left)} ${top}H${rounded(right)}${down}H${rounded(left)}${up}Z`;
  return drawShape('path', { d, ...TRACK });
}

function drawDeadline(deadline: PlainDate, bar: Bar): Html {
  const mark = drawShape('path', {
    d: diamond(bar.right, bar.middle),
    fill: bar.until > bar.right ? INK.late : INK.text,
    stroke: INK.card,
    'stroke-width': 1.5,
  });
  return html`${drawDate(formatVietnameseDate(deadline), bar)}${mark}`;
}

/**
 * Behind the bar, on its overdue days, at the bar's end or before it: the first place with room. Before the bar it
 * could be taken for the start, so it is named there; on a narrow card it may cover a bit of the bar's beginning.
 */
function drawDate(date: string, { middle, left, right, until, edge }: Bar): Html {
  const room = measureText(date, DATE) + 16;
  if (edge - until >= room) return drawOnPlate(until + 12, middle + 5, date, DATE, INK.card);
  if (until - right >= room) return drawOnPlate(right + 10, middle + 5, date, DATE, INK.card);
  const before = { ...DATE, anchor: 'end' } as const;
  if (right - left >= room)
    return drawOnPlate(right - 14, middle + 4, date, { ...before, size: 12.5 }, TRACK.fill);
  const named = `hạn ${date}`;
  return drawOnPlate(Math.max(left - 8, measureText(named, DATE)), middle + 5, named, before, INK.card);
}
