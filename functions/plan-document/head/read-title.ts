import { singleLine } from '../../sheet-rows/fold-text.ts';
import { isCapitals } from '../blocks/block.ts';
import { lineStart, stripMarks } from '../blocks/strip-marks.ts';
import type { SourceLine } from '../lines/source-line.ts';

const BRACKET = /\s*\([^()]*\)\s*/g;
const DRAFT = /^dự thảo\s+/iu;
const TYPE = /^(KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN|LỊCH CÔNG TÁC|LỊCH)(?=\s|$)/u;

/** "KẾ HOẠCH" before a subject in small letters is the document's type, not an exclamation. */
function typeInSmall(title: string): string {
  const type = TYPE.exec(title)?.[0];
  if (!type || isCapitals(title.slice(type.length))) return title;
  return type.charAt(0) + type.slice(1).toLowerCase() + title.slice(type.length);
}

/** The title on one line, without the brackets that name an anniversary or what it is attached to. */
export function readTitle(lines: readonly SourceLine[]): string | null {
  const words = lines.map(({ text }) => stripMarks(lineStart(text)).text.trim());
  const joined = singleLine(words.join(' ')).replace(BRACKET, ' ').replace(DRAFT, '').trim();
  return joined === '' ? null : typeInSmall(joined);
}
