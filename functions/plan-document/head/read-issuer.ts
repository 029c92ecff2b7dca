import { isCapitals, type TextBlock } from '../blocks/block.ts';
import { lineStart } from '../blocks/strip-marks.ts';
import { opensWithBody } from '../bodies/read-bodies.ts';
import type { SourceLine } from '../lines/source-line.ts';

const ISSUES =
  /\s+(?:ban hành|xây dựng|lập|đề ra|triển khai|tổ chức|thông báo|thống nhất|hướng dẫn)\s+(?:và\s+\p{Ll}+\s+\p{Ll}+\s+)?(?:Kế hoạch|kế hoạch|Chương trình|chương trình|thực hiện)/u;
const LONGEST_PREAMBLE = 3_000;
const LONGEST_NAME = 160;

/** The body that a preamble says issues the plan: the name between the last legal basis and "ban hành Kế hoạch". */
function fromPreamble(text: string): string | null {
  const preamble = text.slice(0, LONGEST_PREAMBLE);
  const end = ISSUES.exec(preamble)?.index;
  if (end === undefined) return null;
  const before = preamble.slice(Math.max(0, end - LONGEST_NAME), end);
  const starts = [...before.matchAll(/(?:^|[,;.:)]\s*)(?=\p{Lu})/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  const names = starts
    .map((start) => before.slice(start).trim())
    .filter((name) => opensWithBody(name) && !/\d{4}/.test(name));
  return names.at(-1) ?? null;
}

/** Names of the state and the Party's own heading are no issuers. */
const NO_BODY =
  /cộng h[òo][àa]?|độc lập|đảng cộng sản|^số\b|ngày|tháng|dự thảo|^\*|^đoàn tncs hồ chí minh$/iu;

const PLACE = /^(?:HUYỆN|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN|ĐẶC KHU)\s/u;
const PLACE_WITHIN = /\s(?:HUYỆN|XÃ|PHƯỜNG|TỈNH|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|QUẬN)\s/u;

const leftColumn = ({ text }: SourceLine): string =>
  (lineStart(text).split(/\t|\s\|\s|\s{3,}/)[0] ?? '').replace(/[|*]/g, '').trim();

const isIssuerLine = (text: string): boolean =>
  isCapitals(text) && !NO_BODY.test(text) && text.length <= LONGEST_NAME;

/** Without a number below them, other words in capitals may stand above a plan. */
const isBodyLine = (text: string): boolean =>
  isIssuerLine(text) && opensWithBody(text.charAt(0) + text.slice(1).toLowerCase());

/** The issuing body is the last in capitals above the number; a lone "ỦY BAN NHÂN DÂN" goes on with its place. */
function fromHead(head: readonly SourceLine[]): string | null {
  const lines = head.map(leftColumn).filter((text) => text !== '');
  const numberAt = lines.findIndex((text) => /^Số/u.test(text));
  const above = numberAt < 0 ? lines.filter(isBodyLine) : lines.slice(0, numberAt).filter(isIssuerLine);
  const last = above.at(-1);
  const before = above.at(-2);
  const goesOn = last && before && PLACE.test(last) && !PLACE_WITHIN.test(before);
  return goesOn ? `${before} ${last}` : (last ?? null);
}

const AUTHORITY = /^(?:T\s*\/\s*M|TM\s*\.?)\s*(\p{Lu}[\p{Lu}\s,]+)/u;

function fromSignature(ending: readonly SourceLine[]): string | null {
  for (const line of ending) {
    for (const piece of line.text.split(/\t|\||\s{3,}/)) {
      const name = AUTHORITY.exec(lineStart(piece.trim()).replace(/\*/g, ''))?.[1]?.trim();
      if (name) return name;
    }
  }
  return null;
}

/** "UBND xã", "Ban Thường vụ Hội", "nhà trường": names that only the head gives in full. */
const isShort = (name: string): boolean =>
  /(?<!\p{L})[A-ZĐ]{3,}(?!\p{L})/u.test(name) ||
  /^(?:ban (?:thường vụ|chấp hành|thường trực) )?(?:hội|đoàn|đảng ủy|đảng uỷ|nhà trường|trường|công đoàn|cơ quan|đơn vị|ủy ban|uỷ ban|chi bộ)$|^ban (?:thường vụ|chấp hành|thường trực)$/iu.test(
    name,
  );

/** The body that issues the plan, from its preamble, else its head, else its signature. */
export function readIssuer(
  head: readonly SourceLine[],
  preamble: readonly TextBlock[],
  ending: readonly SourceLine[],
): string | null {
  const told = preamble.map(({ text }) => fromPreamble(text)).find((name) => name !== null) ?? null;
  const full = told !== null && !isShort(told) ? told : null;
  return full ?? fromHead(head) ?? told ?? fromSignature(ending);
}
