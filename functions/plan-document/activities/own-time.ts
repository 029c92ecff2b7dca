import { formatIsoDate, type PlainDate } from '../../calendar/plain-date.ts';
import type { Emphasis } from '../blocks/block.ts';
import { isTimeKey } from '../blocks/key-line.ts';
import { finding, shortWords } from '../findings.ts';
import type { DocumentFinding, DocumentWindow } from '../plan-document.ts';
import { combineWindows } from '../windows/combine-windows.ts';
import type { WindowMention, WindowReading } from '../windows/window-mention.ts';
import { findTimes, type PlanContext } from './find-times.ts';

/** A piece of what is said about one activity: its own words, a line below it, a cell. */
export interface TimePart {
  text: string;
  line: number;
  emphasis: readonly Emphasis[];
  /** The key word before its colon, or `null`. */
  key: string | null;
}

/** When an activity is to be carried out, as far as its own words say. */
export interface OwnTime {
  /** `null` where nothing is said; `unstated` where it cannot be decided. */
  window: DocumentWindow | null;
  /** Whether the words introduce it as the time of the work, and not only mention it. */
  stated: boolean;
  milestones: DocumentWindow[];
  findings: DocumentFinding[];
}

export const UNSTATED: DocumentWindow = { kind: 'unstated', start: null, end: null, phrase: null };

const iso = (date: PlainDate | null): string | null => (date === null ? null : formatIsoDate(date));

const documentWindow = ({ kind, start, end }: WindowReading, phrase: string | null): DocumentWindow => ({
  kind,
  start: iso(start),
  end: iso(end),
  phrase: kind === 'unstated' ? null : phrase,
});

interface Placed extends WindowMention {
  line: number;
}

/** A time in brackets or italics with which an item ends is its time. */
function endsItem({ text, emphasis }: TimePart, { from, to }: WindowMention): boolean {
  const rest = text.slice(to).replace(/^[^.;]{0,20}(?=[)\]])/, '');
  if (!/^[\s).\];*]*$/.test(rest)) return false;
  const inItalics = emphasis.some((span) => span.from <= from && to <= span.to);
  return inItalics || /\([^()]{0,60}$/.test(text.slice(0, from));
}

const INLINE_KEY = /(?:thời gian|thời hạn|tiến độ|hoàn thành|thời điểm)[^:.;]{0,30}:\s*/iu;
const UNDATED_WORD =
  /thường xuyên|liên tục|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|khi (?:có|được)|dịp/iu;
const NEXT_KEY = /[.;]\s|\p{Lu}?\p{Ll}+ (?:điểm|trì|phần|hợp|phí)\s*:/u;

/** What stands behind "Thời gian: " in the middle of a text, where bare months and years count. */
function behindKey(text: string, context: PlanContext): WindowMention[] {
  const key = INLINE_KEY.exec(text);
  if (!key) return [];
  const rest = text.slice(key.index + key[0].length);
  return findTimes(rest.slice(0, NEXT_KEY.exec(rest)?.index ?? rest.length), context, 'time');
}

/** "Thường xuyên nắm tình hình", "…, thường xuyên mỗi tuần", "… khi có hướng dẫn.": a clause of its own says when. */
function undatedClause(text: string, context: PlanContext): WindowMention[] {
  if (!UNDATED_WORD.test(text)) return [];
  return findTimes(text, context, 'time')
    .filter(({ kind, from, to }) => {
      const opens = /(?:^|[,;:(.])\s*$/.test(text.slice(Math.max(0, from - 3), from));
      const ends = /^[\s.;)]*$/.test(text.slice(to, to + 4)) && text.length - to <= 4;
      return kind === 'event' || kind === 'continuous' ? opens || ends : false;
    })
    .slice(0, 1);
}

function mentionsOf(part: TimePart, context: PlanContext): Placed[] {
  const { text, key, line } = part;
  const isTime = key !== null && isTimeKey(key);
  const value = isTime ? text.slice(text.indexOf(':') + 1) : text;
  const found = findTimes(value, context, isTime ? 'time' : 'sentence').map((mention): WindowMention => {
    const stated = isTime || endsItem(part, mention);
    return stated ? { ...mention, standing: 'stated' } : mention;
  });
  if (found.some(({ standing }) => standing === 'stated')) return found.map((one) => ({ ...one, line }));
  const keyed = behindKey(text, context);
  const told = keyed.length > 0 ? keyed : found.length > 0 ? [] : undatedClause(text, context);
  if (told.length === 0) return found.map((one) => ({ ...one, line }));
  return told.map((one) => ({ ...one, standing: 'stated', line }));
}

const problemFinding = ({ problem, phrase, line }: Placed): DocumentFinding[] =>
  problem
    ? [
        {
          code: `window.${problem.code}`,
          severity: 'warning',
          line,
          quote: shortWords(phrase),
          message: `Dòng ${line}, ${problem.message}`,
        },
      ]
    : [];

const allSame = (mentions: readonly Placed[]): boolean =>
  mentions.every(({ kind, start, end }) => {
    const [first] = mentions;
    return first && kind === first.kind && start === first.start && end === first.end;
  });

/** Several times that nothing introduces as the time of the work: a person has to say which counts. */
function undecided(mentions: readonly Placed[]): OwnTime {
  const words = mentions.map(({ phrase }) => phrase).join('; ');
  const line = mentions[0]?.line ?? 0;
  const advice =
    'trong câu có nhiều mốc thời gian, chưa rõ mốc nào là thời hạn; hãy chọn hoặc tự điền thời hạn.';
  return {
    window: UNSTATED,
    stated: false,
    milestones: [],
    findings: [finding('warning', 'window.undecided', line, words, advice)],
  };
}

const ROUND = /(?<![\p{L}])(?:đợt|lần|vòng|giai đoạn|kỳ|bước|chặng|lượt|khóa|khoá|lớp|học kỳ)(?![\p{L}])/iu;

/** Several times in one sentence, each with the round it is for: "đợt 1 vào tháng 3, đợt 2 vào tháng 7". */
function isEnumeration(mentions: readonly Placed[], parts: readonly TimePart[]): boolean {
  const dated = mentions.filter(({ start, end }) => start !== null || end !== null);
  const [first] = dated;
  const text = parts.find(({ line }) => line === first?.line)?.text;
  if (!first || !text || dated.length < 2 || mentions.some(({ line }) => line !== first.line)) return false;
  const anyStated = mentions.some(({ standing }) => standing === 'stated');
  return dated.slice(1).every(({ from }, i) => {
    const between = text.slice(dated[i]?.to ?? 0, from);
    return ROUND.test(between) || (!anyStated && between.includes(';'));
  });
}

/** "Các ngày lễ lớn trong năm" names no time of the work: a mere mention counts only with a number or a name. */
const isTelling = ({ standing, phrase, start, end }: Placed): boolean =>
  standing === 'stated' || (start === null && end === null) || /\d|(?:tháng|quý)\s+\p{L}/iu.test(phrase);

/** Reads the time of one activity from the pieces of what is said about it. */
export function readOwnTime(parts: readonly TimePart[], context: PlanContext): OwnTime {
  const mentions = parts.flatMap((part) => mentionsOf(part, context)).filter(isTelling);
  const stated = mentions.filter(({ standing }) => standing === 'stated');
  if (isEnumeration(mentions, parts)) return combined(mentions);
  const used = stated.length > 0 ? stated : mentions;
  if (used.length === 0) return { window: null, stated: false, milestones: [], findings: [] };
  const dated = used.filter(({ start, end, problem }) => start !== null || end !== null || problem !== null);
  if (stated.length === 0 && dated.length > 1 && !allSame(dated)) return undecided(dated);
  return combined(used);
}

function combined(used: readonly Placed[]): OwnTime {
  const { window, milestones } = combineWindows(used);
  const sources =
    milestones.length > 0
      ? milestones
      : used
          .filter((one) => one.kind === window.kind && one.start === window.start && one.end === window.end)
          .slice(0, 1);
  return {
    stated: used.some(({ standing }) => standing === 'stated'),
    window: documentWindow(window, sources.map(({ phrase }) => phrase).join('; ') || null),
    milestones: milestones.map((one) => documentWindow(one, one.phrase)),
    findings: used.flatMap(problemFinding),
  };
}

/** Reads the cell of a time column; what an empty one or a dash says is nothing. */
export function readCellTime(cell: string, line: number, context: PlanContext): OwnTime {
  const mentions = findTimes(cell, context, 'time').map((one) => ({ ...one, line }));
  if (mentions.length > 0) return combined(mentions);
  if (!/[\p{L}\d]/u.test(cell)) return { window: null, stated: false, milestones: [], findings: [] };
  const advice = 'ô thời gian chưa hiểu được; ghi rõ ngày, tháng, quý hoặc tự điền thời hạn.';
  return {
    window: UNSTATED,
    stated: false,
    milestones: [],
    findings: [finding('warning', 'window.undecided', line, cell, advice)],
  };
}
