import { calendarDay, formatIsoDate, type PlainDate, plainDate } from '../../calendar/plain-date.ts';
import { finding } from '../findings.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { DocumentFinding } from '../plan-document.ts';

export interface DocumentHead {
  number: string | null;
  date: PlainDate | null;
  isoDate: string | null;
  /** The year beside the place, even if the day was left to be filled in. */
  year: number | null;
  findings: DocumentFinding[];
}

const NUMBER =
  /(?:^|[\s|*])Số\s*[:.]?\s*(\d{1,5})\s*([-–/])\s*(\p{Lu}[\p{L}\d.]*(?:\s*[-–/&]\s*\p{L}[\p{L}\d.]*)*)/u;
const PLACE_AND_DATE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})(?!\d)/iu;
const SHORT_DATE = /^\p{Lu}[\p{L}\s.-]{1,40},\s*(?:ngày\s*)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/u;
/** A line that bears the place and the date says nothing else; in a table's cell other lines may precede it. */
const CITES = /căn cứ|thực hiện|nghị quyết|quyết định|kèm theo|kế hoạch số/iu;
const LONGEST_LINE = 600;

interface FoundDate {
  line: SourceLine;
  words: string;
  date: PlainDate | null;
}

function dateIn(line: SourceLine): FoundDate | null {
  const text = line.text.slice(0, LONGEST_LINE);
  if (CITES.test(text)) return null;
  const found = PLACE_AND_DATE.exec(text) ?? SHORT_DATE.exec(text.trim());
  if (!found) return null;
  const [words, day, month, year] = found;
  return { line, words, date: plainDate(Number(year), Number(month), Number(day)) };
}

const firstDate = (lines: readonly SourceLine[]): FoundDate | null =>
  lines.reduce<FoundDate | null>((found, line) => found ?? dateIn(line), null);

/** "Bến Quan, ngày … tháng 6 năm 2022". */
const UNFINISHED = /^\p{Lu}[\p{L}\s.-]{1,60},\s*ngày[\s….\d_]*tháng[\s….\d_]*năm\s*(20\d\d)\s*$/u;

const unfinishedYear = (lines: readonly SourceLine[]): number | null =>
  lines.reduce<number | null>((year, { text }) => {
    const last = text.slice(0, LONGEST_LINE).split(/\t|\|/).at(-1)?.trim() ?? '';
    return year ?? (Number(UNFINISHED.exec(last.replace(/[*_]/g, ''))?.[1]) || null);
  }, null);

function readNumber(lines: readonly SourceLine[]): string | null {
  for (const { text } of lines) {
    const found = NUMBER.exec(text.slice(0, LONGEST_LINE));
    if (found)
      return `${found[1]}${found[2]}${found[3]}`.replace(/\s+/g, '').replace(/–/g, '-').replace(/\.$/, '');
  }
  return null;
}

/** Number and date stand above the title; some offices date a plan beside the signature. */
export function readHead(head: readonly SourceLine[], ending: readonly SourceLine[]): DocumentHead {
  const found = firstDate(head) ?? firstDate(ending);
  const date = found?.date ?? null;
  const advice = 'không có ngày này trong lịch, nên ngày ban hành để trống; kiểm tra lại văn bản.';
  const findings =
    found && date === null
      ? [finding('warning', 'document.impossible-date', found.line.line, found.words, advice)]
      : [];
  const year = date === null ? unfinishedYear(head) : calendarDay(date).year;
  return {
    number: readNumber(head),
    date,
    year,
    isoDate: date === null ? null : formatIsoDate(date),
    findings,
  };
}
