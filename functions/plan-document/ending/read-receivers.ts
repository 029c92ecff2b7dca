import { isCapitals } from '../blocks/block.ts';
import { lineStart } from '../blocks/strip-marks.ts';
import type { SourceLine } from '../lines/source-line.ts';
import type { DocumentReceiver } from '../plan-document.ts';

const HEADING = /nơi nhận\s*:?\s*/iu;
const SIGNATURE = /^(?:T\s*\/\s*M|TM\b|KT\b|K\s*\/\s*T|T\s*\/\s*L|TL\b|TUQ\b)/u;
const BULLET = /^\s*(?:[-–+•*]|\d+[.)])\s*/;
const ROLE = /\(\s*([^()]*)\s*\)/u;
const COLUMN = /\t+|\s\|\s|\s{4,}/;
/** A typist's or signatory's initials behind the file copy: "Lưu VP, BTG. Chu". */
const INITIALS = /(?<=\p{L})\.\s+\p{Lu}\p{L}{0,5}\.?$/u;

function readReceiver(words: string): DocumentReceiver | null {
  const role = ROLE.exec(words)?.[1]?.trim() ?? null;
  const filed = /^lưu/iu.test(words) ? words.replace(INITIALS, '') : words;
  const name = filed
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .replace(/[\s,;.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : { name, role: role === '' ? null : role };
}

/** Bullets on one line, as a table's cell gives them, are receivers of their own. */
const piecesOf = (words: string): string[] => words.split(/(?<=[;,.)])\s+[-–]\s+(?=\S)/);

/** The receivers' list as lines: what stands beside it, the signature, left out. */
function listLines(lines: readonly SourceLine[]): string[] {
  const at = lines.findIndex(({ text }) => HEADING.test(text));
  if (at < 0) return [];
  const words: string[] = [];
  for (const [i, { text, gap }] of lines.slice(at).entries()) {
    const columns = text
      .trim()
      .split(COLUMN)
      .filter((part) => part !== '' && part !== '|');
    const left = lineStart(
      i === 0 ? ((columns.join('\t').split(HEADING)[1] ?? '').split('\t')[0] ?? '') : (columns[0] ?? ''),
    );
    if (left === '') continue;
    if (isSigned(left)) {
      if (columns.length > 1 || i === 0) continue;
      break;
    }
    if (BULLET.test(left) || words.length === 0) words.push(left);
    else if (gap && !/^\p{Ll}/u.test(left)) break;
    else if (
      /[;,.)]$/.test(words.at(-1) ?? '') &&
      /^\p{Lu}/u.test(left) &&
      !words.every((one) => BULLET.test(one))
    )
      words.push(left);
    else words.push(`${words.pop()} ${left}`);
  }
  return words;
}

const isSigned = (text: string): boolean => SIGNATURE.test(text) || (isCapitals(text) && !BULLET.test(text));

/** Who the plan is sent to, in order, with what for: "(để b/c)". */
export function readReceivers(lines: readonly SourceLine[]): DocumentReceiver[] {
  return listLines(lines)
    .flatMap(piecesOf)
    .map((words) => readReceiver(words.replace(BULLET, '').replace(/\*+/g, '').trim()))
    .filter((receiver) => receiver !== null);
}
