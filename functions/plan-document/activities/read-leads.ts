import { KEYS } from '../blocks/key-line.ts';
import { listedNames, namesBody, namesPart, opensWithBody, readBodies } from '../bodies/read-bodies.ts';

export interface Leads {
  lead: string[];
  coordinating: string[];
}

const LEAD_KEY =
  /(?:(?:đơn vị|cơ quan|bộ phận|tổ chức|ban|người|cá nhân|đồng chí|lãnh đạo|lực lượng)\s+(?:chủ trì|thực hiện|phụ trách|đầu mối|chịu trách nhiệm|tổ chức|đảm nhiệm|triển khai|thường trực)|chủ trì|phụ trách|đầu mối|phân công|trách nhiệm|giao|thực hiện)(?:\s+(?:thực hiện|chính|tham mưu|tổ chức|chỉ đạo|nội dung|triển khai))*\s*:/iu;
const COORDINATING_KEY =
  /(?:(?:đơn vị|cơ quan|bộ phận|lực lượng)\s+)?(?:cùng\s+)?phối hợp(?:\s+(?:thực hiện|với|tổ chức|chính))*\s*:/iu;
/** The next label: of any word behind a mark that ends a list, of a known one with a capital behind a space too. */
const NEXT_LABEL = new RegExp(
  `[;.]\\s*[-–+]?\\s*\\p{L}[^:;.,()]{1,40}:|(?:[,(]\\s*|\\s[-–+]\\s*)(?:${KEYS})(?![\\p{L}])[^:;.,]{0,40}:`,
  'iu',
);
const CAPITAL_LABEL =
  /\s(?:Đơn vị|Cơ quan|Bộ phận|Chủ trì|chủ trì|Phối hợp|phối hợp|Thời gian|thời gian|Thời hạn|Địa điểm|địa điểm|Kinh phí|Sản phẩm|Hoàn thành|Tiến độ|tiến độ|Thành phần|Số lượng|Nội dung|Kết quả)[^:;.,]{0,40}:/u;
/** Sentences are searched this far; a list of bodies does not stand behind ten pages. */
const REACH = 6_000;
const LONGEST_NAME = 300;

function wordsBehind(text: string, key: RegExpExecArray): string {
  const rest = text.slice(key.index + key[0].length);
  const ends = [NEXT_LABEL.exec(rest)?.index, CAPITAL_LABEL.exec(rest)?.index];
  return rest.slice(0, Math.min(...ends.map((end) => end ?? rest.length)));
}

/** A key's value up to the end of its sentence; semicolons part names, a full stop ends them. */
function listOf(value: string): string[] {
  const sentence = /^.*?(?=\.(?:\s+\p{Lu}|\s*$)|\)\s*[.;,]?\s*$|$)/su.exec(value)?.[0] ?? value;
  const names = sentence
    .split(';')
    .map((part) => listedNames(part.trim()))
    .filter((part) => part !== '');
  return readBodies(names.join('; '));
}

function byKeys(text: string): Leads {
  const lead = LEAD_KEY.exec(text);
  const coordinating = COORDINATING_KEY.exec(text);
  const named = (key: RegExpExecArray | null) => (key ? listOf(wordsBehind(text, key)) : []);
  const leads = named(lead);
  const isNamed =
    lead !== null &&
    (!/^(?:thực hiện|giao|trách nhiệm|phân công)/iu.test(lead[0]) || namesBody(leads[0] ?? ''));
  return { lead: isNamed ? leads : [], coordinating: named(coordinating) };
}

const CHAIRS =
  /(?:^|\s)(?:làm\s+)?(?:chủ trì|là\s+(?:cơ quan|đơn vị)\s+(?:chủ trì|đầu mối|thường trực)|làm đầu mối)(?!\s*:)(?![\p{L}])/u;
const ALONGSIDE = /(?:^|[\s,;])phối hợp(?:\s+chặt chẽ)?\s+(?:cùng\s+với|với|cùng)\s+/iu;

/** The name that stands right before a verb: from its clause's first body on, if no verb comes between. */
function nameBefore(text: string): string | null {
  const clause = /[^.;:()“”]*$/u.exec(text.slice(-LONGEST_NAME))?.[0] ?? text;
  const starts = [...clause.matchAll(/(?:^|[\s,])(?=[\p{Lu}cnmtđ])/gu)].map(
    ({ index, 0: space }) => index + space.length,
  );
  for (const start of starts) {
    const words = clause.slice(start).trim().replace(/,$/, '');
    if (opensWithBody(words) && namesPart(words) === words) return words;
  }
  return null;
}

const behind = (text: string): string[] => {
  const alongside = ALONGSIDE.exec(text);
  if (!alongside || alongside.index > 40) return [];
  const names = namesPart(text.slice(alongside.index + alongside[0].length));
  return namesBody(names) ? readBodies(names) : [];
};

function bySentence(text: string): Leads {
  const chairs = CHAIRS.exec(text);
  if (chairs) {
    const name = nameBefore(text.slice(0, chairs.index));
    const rest = text.slice(chairs.index + chairs[0].length);
    if (name) return { lead: readBodies(name), coordinating: behind(rest) };
  }
  const alongside = ALONGSIDE.exec(text);
  const name = alongside && opensWithBody(text) ? nameBefore(text.slice(0, alongside.index)) : null;
  if (alongside && name && text.startsWith(name))
    return { lead: readBodies(name), coordinating: behind(text.slice(alongside.index)) };
  return byAssignment(text, alongside);
}

const ASSIGNS = /(?:^|[,;.(]\s*)(?:[Gg]iao|[Pp]hân công|do)\s+(?:cho\s+)?/u;

function byAssignment(text: string, alongside: RegExpExecArray | null): Leads {
  const assigns = ASSIGNS.exec(text);
  const names = assigns ? namesPart(text.slice(assigns.index + assigns[0].length)) : '';
  if (!assigns || !opensWithBody(names)) return { lead: [], coordinating: [] };
  return { lead: readBodies(names), coordinating: alongside ? behind(text.slice(alongside.index)) : [] };
}

/** Who leads the work and who helps, as one part of its text says: "Chủ trì: …", "X chủ trì, phối hợp với Y …". */
export function readLeads(text: string): Leads {
  const searched = text.slice(0, REACH);
  const keyed = byKeys(searched);
  if (keyed.lead.length > 0) return keyed;
  const told = bySentence(searched);
  return {
    lead: told.lead,
    coordinating: keyed.coordinating.length > 0 ? keyed.coordinating : told.coordinating,
  };
}

/** Who a paragraph without a lead of its own says helps: known only once somebody leads. */
export const readHelpers = (text: string): string[] => behind(text.slice(0, REACH));

/** Who a cell under "Chủ trì", "Đơn vị thực hiện" or "Phối hợp" names. */
export function readLeadCell(cell: string): Leads {
  const keyed = byKeys(cell);
  if (keyed.lead.length > 0 || keyed.coordinating.length > 0) return keyed;
  const told = bySentence(cell);
  return told.lead.length > 0 ? told : { lead: readBodies(cell), coordinating: [] };
}
