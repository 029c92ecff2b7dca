/** Parts of periods: "đầu tháng 4", "6 tháng cuối năm", "nửa đầu tháng 5", "hạ tuần tháng 6", "tháng đầu quý II". */
import type { Grain, Part, Period } from './period.ts';
import { readSmallNumber } from './read-number.ts';
import { type Read, type Tokens, textAt } from './tokens.ts';

type ReadWhole = (at: number) => Read<Period> | null;

const SIDES: Readonly<Record<string, Part['side']>> = { đầu: 'first', giữa: 'middle', cuối: 'last' };
const TEN_DAYS: Readonly<Record<string, Part['side']>> = { thượng: 'first', trung: 'middle', hạ: 'last' };
const UNITS: Readonly<Record<string, Part['unit']>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
};
const WHOLES: Readonly<Record<string, Grain>> = { tháng: 'month', quý: 'quarter', năm: 'year' };
const CONNECTS = new Set([',', 'và', 'hoặc', 'hay', 'đến', 'tới', '-']);
/** Words that make of "năm" or "tháng" something else: "năm học", "tháng Thanh niên" keeps its own name. */
const OTHER_YEARS = new Set(['học', 'thứ', 'đầu', 'ngoái', 'trước', 'tháng']);

const lone = (grain: Grain | null, part: Part): Period => ({
  grain,
  number: null,
  month: null,
  year: null,
  part,
  form: 'worded',
});

/** "Đầu tháng", "cuối năm": the whole is named, which one it is comes from its neighbour or the document. */
function readUnnamed(tokens: Tokens, at: number): Read<Grain> | null {
  const grain = WHOLES[textAt(tokens, at)];
  if (!grain || OTHER_YEARS.has(textAt(tokens, at + 1))) return null;
  return { value: grain, next: at + 1 };
}

/** Completes a part by the period it is part of. */
function ofWhole(tokens: Tokens, at: number, part: Part, readWhole: ReadWhole): Read<Period> | null {
  const from = textAt(tokens, at) === 'của' || textAt(tokens, at) === 'trong' ? at + 1 : at;
  if (!WHOLES[textAt(tokens, from)] && !/^[tq]/.test(textAt(tokens, from))) return null;
  const whole = readWhole(from);
  const grain = whole?.value.grain ?? null;
  if (whole && whole.value.part === null && grain !== null && grain !== 'day' && grain !== 'week')
    return { value: { ...whole.value, part, form: 'worded' }, next: whole.next };
  const unnamed = whole ? null : readUnnamed(tokens, from);
  return unnamed && { value: lone(unnamed.value, part), next: unnamed.next };
}

/** "Đầu tháng 4"; a part that shares the period of the next one: "từ **đầu** đến giữa tháng 4". */
function readThird(tokens: Tokens, at: number, readWhole: ReadWhole): Read<Period> | null {
  const side = SIDES[textAt(tokens, at)];
  if (!side) return null;
  const part: Part = { unit: 'third', side, count: 1 };
  if (CONNECTS.has(textAt(tokens, at + 1)) && SIDES[textAt(tokens, at + 2)])
    return { value: lone(null, part), next: at + 1 };
  return ofWhole(tokens, at + 1, part, readWhole);
}

function readHalf(tokens: Tokens, at: number, readWhole: ReadWhole): Read<Period> | null {
  const side = textAt(tokens, at) === 'nửa' ? SIDES[textAt(tokens, at + 1)] : undefined;
  return side && side !== 'middle'
    ? ofWhole(tokens, at + 2, { unit: 'half', side, count: 1 }, readWhole)
    : null;
}

function readTenDays(tokens: Tokens, at: number, readWhole: ReadWhole): Read<Period> | null {
  const side = textAt(tokens, at + 1) === 'tuần' ? TEN_DAYS[textAt(tokens, at)] : undefined;
  return side ? ofWhole(tokens, at + 2, { unit: 'third', side, count: 1 }, readWhole) : null;
}

/** "6 tháng đầu năm", "tuần đầu tiên của tháng 4", "ngày cuối cùng của tháng 5". */
function readCounted(tokens: Tokens, at: number, readWhole: ReadWhole): Read<Period> | null {
  const number = UNITS[textAt(tokens, at)] ? null : readSmallNumber(tokens, at);
  const from = number?.next ?? at;
  const unit = UNITS[textAt(tokens, from)];
  const sideAt = unit === 'week' && textAt(tokens, from + 1) === 'lễ' ? from + 2 : from + 1;
  const side = SIDES[textAt(tokens, sideAt)];
  if (!unit || !side || side === 'middle') return null;
  const next = ['tiên', 'cùng'].includes(textAt(tokens, sideAt + 1)) ? sideAt + 2 : sideAt + 1;
  return ofWhole(tokens, next, { unit, side, count: number?.value ?? 1 }, readWhole);
}

/** @param readWhole reads the period that a part belongs to. */
export function readPart(tokens: Tokens, at: number, readWhole: ReadWhole): Read<Period> | null {
  return (
    readThird(tokens, at, readWhole) ??
    readHalf(tokens, at, readWhole) ??
    readTenDays(tokens, at, readWhole) ??
    readCounted(tokens, at, readWhole)
  );
}
