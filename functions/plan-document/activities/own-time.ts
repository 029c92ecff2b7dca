import { formatIsoDate, type PlainDate } from '../../calendar/plain-date.ts';
import { finding, shortWords } from '../findings.ts';
import type { DocumentFinding, DocumentWindow } from '../plan-document.ts';
import { combineWindows } from '../windows/combine-windows.ts';
import type { WindowReading } from '../windows/window-mention.ts';
import { findTimes, type PlanContext } from './find-times.ts';
import { type Placed, type TimePart, timesOf, withoutSources } from './time-mentions.ts';

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
  const told = parts.flatMap((part) => timesOf(part, context)).filter(isTelling);
  const mentions = withoutSources(told, parts);
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
