/** Who leads activities that the organising part names by their numbers: "X chủ trì các nội dung (1), (3)". */
import type { TextBlock } from '../blocks/block.ts';
import { romanNumber } from '../blocks/marker.ts';
import { bodiesOfHeading, namesPart, opensWithBody, readBodies } from '../bodies/read-bodies.ts';
import type { OutlineNode } from '../outline/outline-node.ts';
import { roleOf } from '../outline/section-role.ts';
import type { DocumentActivity } from '../plan-document.ts';
import { type Leads, readLeads } from './read-leads.ts';

const NUMBER = '\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|\\p{Ll})\\)?';
/** The numbers behind "nội dung", and the part they stand in. */
const NUMBERED = new RegExp(
  `(?:nội dung|hoạt động|nhiệm vụ|công việc|phần việc|việc|mục)\\s+(?:số\\s+)?(${NUMBER}(?:(?:\\s*[,;]\\s*|\\s+và\\s+|\\s*,\\s+và\\s+)(?:(?:nội dung|hoạt động|nhiệm vụ|mục)\\s+)?(?:số\\s+)?${NUMBER})*)(?![\\p{L}\\d/%])(?!\\s*(?:tháng|ngày|năm|lần|đợt))(?:[^.;]{0,20}?(?:mục|phần|khoản)\\s+([IVX]+)(?![\\p{L}\\d]))?`,
  'giu',
);
const LEADS = /chủ trì|thực hiện|tham mưu|phụ trách|đảm nhiệm|chịu trách nhiệm|triển khai|tổ chức/iu;
const DIGITS = /\d{1,2}(?:\.\d{1,2})*|(?<=\()\p{Ll}(?=\))/gu;

interface Assignment {
  leads: Leads;
  numbers: string[];
  /** "III", where the words name the part. */
  part: string | null;
}

function leadsIn(text: string, above: readonly string[]): Leads {
  const told = readLeads(text);
  if (told.lead.length > 0) return told;
  const opening = opensWithBody(text) ? readBodies(namesPart(text)) : [];
  return { lead: opening.length > 0 ? opening : [...above], coordinating: told.coordinating };
}

/** What one paragraph assigns, each number once. */
function assignmentsIn({ text }: TextBlock, above: readonly string[]): Assignment[] {
  if (!LEADS.test(text) || !/\d|\([a-zđ]\)/.test(text)) return [];
  const leads = leadsIn(text, above);
  if (leads.lead.length === 0) return [];
  return [...text.matchAll(NUMBERED)].map(([, list = '', part]) => ({
    leads,
    numbers: list.match(DIGITS) ?? [],
    part: part ?? null,
  }));
}

function assignmentsOf(node: OutlineNode, above: readonly string[]): Assignment[] {
  const own = node.block ? bodiesOfHeading(node.block.text) : [];
  const heading = own.length > 0 ? own : above;
  const blocks = [...(node.block ? [node.block] : []), ...node.notes];
  return [
    ...blocks.flatMap((block) => assignmentsIn(block, heading)),
    ...node.children.flatMap((child) => assignmentsOf(child, heading)),
  ];
}

const organising = (node: OutlineNode): OutlineNode[] =>
  node.block && roleOf(node.block.text) === 'organisation' ? [node] : node.children.flatMap(organising);

const plainNumber = (number: string | null): string =>
  number?.replace(/[^\p{L}\d.]|\.$/gu, '').toLowerCase() ?? '';

/** The parts with Roman numbers in the order of the text. */
const romanParts = (node: OutlineNode): TextBlock[] => [
  ...(node.block?.marker?.style === 'roman' ? [node.block] : []),
  ...node.children.flatMap(romanParts),
];

/** Activities by their number, and by the number of their part and their own. */
function byNumber(
  activities: readonly DocumentActivity[],
  outline: OutlineNode,
): Map<string, DocumentActivity[]> {
  const found = new Map<string, DocumentActivity[]>();
  const parts = romanParts(outline);
  let next = 0;
  for (const activity of activities.toSorted((a, b) => a.line - b.line)) {
    while ((parts[next]?.line ?? Number.POSITIVE_INFINITY) <= activity.line) next += 1;
    const number = plainNumber(activity.number);
    for (const key of [number, `${parts[next - 1]?.marker?.ordinal} ${number}`])
      found.set(key, [...(found.get(key) ?? []).slice(0, 1), activity]);
  }
  return found;
}

function withLeads(activity: DocumentActivity, leads: Leads | undefined): DocumentActivity {
  if (!leads) return activity;
  const { lead, coordinating } = leads;
  return {
    ...activity,
    lead,
    coordinating: activity.coordinating.length > 0 ? activity.coordinating : coordinating,
  };
}

/**
 * Gives leads to activities that name nobody. A number that stands twice in the plan names none for sure, and those
 * that name somebody keep their own.
 */
export function assignNumbered(
  activities: readonly DocumentActivity[],
  outline: OutlineNode,
): DocumentActivity[] {
  const told = new Map<DocumentActivity, Leads>();
  const assigned = organising(outline).flatMap((node) => assignmentsOf(node, []));
  const index = assigned.length > 0 ? byNumber(activities, outline) : null;
  for (const { leads, numbers, part } of assigned) {
    for (const number of numbers) {
      const [activity, another] = index?.get(part ? `${romanNumber(part)} ${number}` : number) ?? [];
      if (activity && !another && activity.lead.length === 0 && !told.has(activity))
        told.set(activity, leads);
    }
  }
  return activities.map((activity) => withLeads(activity, told.get(activity)));
}
