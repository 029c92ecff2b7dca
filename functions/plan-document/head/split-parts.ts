import { isCapitals } from '../blocks/block.ts';
import { lineStart } from '../blocks/strip-marks.ts';
import type { SourceLine } from '../lines/source-line.ts';

/** A document cut where its large parts meet. */
export interface DocumentParts {
  /** Bodies, number, place and date, above the title. */
  head: SourceLine[];
  /** From "KẾ HOẠCH" to the last line of its subject. */
  title: SourceLine[];
  body: SourceLine[];
  /** Receivers and signature. */
  ending: SourceLine[];
  /** What is printed behind the signature. */
  annex: SourceLine[];
}

const TYPE =
  /^(?:dự thảo\s+)?(?:kế hoạch|chương trình|phương án|đề án|hướng dẫn|lịch công tác|lịch)(?=[\s:,]|$)/iu;
/** A head is never longer. */
const DEEPEST_TITLE = 60;
const LONGEST_TITLE = 6;
const LONGEST_TITLE_LINE = 220;
const OPENS_BODY =
  /^(?:căn cứ|thực hiện (?:kế hoạch|nghị quyết|chỉ thị|công văn|hướng dẫn|chương trình|quyết định|kết luận) .*(?:,|;|:)|nhằm|để |hưởng ứng|thi hành|triển khai thực hiện .*[,:;]|theo |trên cơ sở|kính gửi|xét|ngày \d|phần |đơn vị ban hành|\(?kèm theo)/iu;
const NUMBERED = /^(?:[IVX]+|[A-ZĐ]|\d+)\s*[.)/-]\s*\S/;
const SIGNATURE =
  /^(?:T\s*\/\s*M|TM\s*[.,]|TM(?=\s)|KT\s*[.,]|K\s*\/\s*T|T\s*\/\s*L|TL\s*[.,]|TUQ\s*[.,]|Q\s*[.]\s)\s*\p{Lu}/u;
const RECEIVERS = /^nơi nhận\s*:?/iu;
const ANNEX =
  /^(?:phụ lục|phụ biểu|biểu (?:số|mẫu|tổng hợp)|danh mục (?:các )?(?:nhiệm vụ|công việc|hoạt động)|bảng tiến độ|tiến độ thực hiện|lịch (?:trình|triển khai)|một số khẩu hiệu|khẩu hiệu|các khẩu hiệu)/iu;

const words = ({ text }: SourceLine): string =>
  lineStart(text)
    .replace(/\*+\s*$/, '')
    .trim();

const isTitleStart = (line: SourceLine): boolean => {
  const text = words(line);
  if (!TYPE.test(text) || text.length > LONGEST_TITLE_LINE || /[;:,.]$/.test(text)) return false;
  return isCapitals(text.slice(0, 8)) || /^kế hoạch$/iu.test(text) || /^#/.test(line.text.trim());
};

/** The title's lines go on until the body opens, or a blank line follows the subject. */
function titleEnd(lines: readonly SourceLine[], start: number): number {
  let end = start + 1;
  const hasSubject = () => end - start > 1 || words(lines[start] as SourceLine).split(/\s+/).length > 2;
  while (end < lines.length && end - start < LONGEST_TITLE) {
    const line = lines[end];
    if (!line) break;
    const text = words(line);
    const isBracket = /^\(.*\)\s*\.?$/.test(text);
    if (line.gap && hasSubject() && !isBracket) break;
    if (
      NUMBERED.test(text) ||
      OPENS_BODY.test(text) ||
      text.length > LONGEST_TITLE_LINE ||
      /[;:]$/.test(text)
    )
      break;
    end += 1;
  }
  return end;
}

/** Where the body begins if no line says "KẾ HOẠCH". */
function untitledStart(lines: readonly SourceLine[]): number {
  const at = lines
    .slice(0, DEEPEST_TITLE)
    .findIndex((line) => OPENS_BODY.test(words(line)) || NUMBERED.test(words(line)));
  return Math.max(at, 0);
}

const opensTable = ({ text }: SourceLine): boolean => /^\|?\s*(?:stt|tt|số tt)\s*[|\t]/iu.test(text.trim());

function endingStart(lines: readonly SourceLine[], from: number): number {
  const at = lines.findIndex(
    (line, i) => i >= from && (RECEIVERS.test(words(line)) || SIGNATURE.test(words(line))),
  );
  return at < 0 ? lines.length : at;
}

function annexStart(lines: readonly SourceLine[], ending: number): number {
  const at = lines.findIndex(
    (line, i) =>
      i > ending && (ANNEX.test(words(line)) || opensTable(line) || (line.newPage && isTitleStart(line))),
  );
  return at < 0 ? lines.length : at;
}

/** Cuts the document into head, title, body, ending and annex. */
export function splitParts(lines: readonly SourceLine[]): DocumentParts {
  const found = lines.slice(0, DEEPEST_TITLE).findIndex(isTitleStart);
  const start = found < 0 ? untitledStart(lines) : found;
  const body = found < 0 ? start : titleEnd(lines, start);
  const ending = endingStart(lines, body);
  const annex = annexStart(lines, ending);
  return {
    head: lines.slice(0, start),
    title: lines.slice(start, body),
    body: lines.slice(body, ending),
    ending: lines.slice(ending, annex),
    annex: lines.slice(annex),
  };
}
