import { isBullet } from '../blocks/marker.ts';
import { bodiesOfHeading } from '../bodies/read-bodies.ts';
import { type OutlineNode, printedOf } from '../outline/outline-node.ts';
import { LAST_PART_RANK } from '../outline/rank.ts';
import { nestedRole, roleOf } from '../outline/section-role.ts';
import { type Candidate, makeCandidate, numberOf, type Scope } from './candidate.ts';
import type { PlanContext } from './find-times.ts';
import { isProperty, isTitle, partsOf, wordsOf } from './item-parts.ts';
import { leadsOf, withInherited } from './leads-of.ts';
import { type OwnTime, readOwnTime } from './own-time.ts';
import { readTarget } from './read-target.ts';
import { tableCandidates } from './table-candidates.ts';

/** Verbs of doing with which a sentence opens that is a piece of work, not a title. */
const DOES =
  /^(?:tổ chức|xây dựng|triển khai|tuyên truyền|thực hiện|phát động|mở|thăm|tặng|trao|in|treo|tham mưu|ban hành|hướng dẫn|kiểm tra|giám sát|rà soát|vận động|phối hợp|đăng|viết|biên soạn|hỗ trợ|trồng|lắp|sửa chữa|tập huấn|bồi dưỡng|hoàn thành|chuẩn bị|tiếp tục|đẩy mạnh|tăng cường|duy trì|thành lập|kiện toàn|cập nhật|khảo sát|đánh giá|sơ kết|tổng kết|báo cáo)(?![\p{L}])/iu;
/** A title that names a stage or a time, whose children are the work. */
const NAMES_STAGE = /^(?:(?:bước|giai đoạn|đợt|kỳ)\s|(?:trong\s+)?(?:quý|tháng|tuần|năm|6 tháng)\s)/iu;

const itemsOf = ({ children }: OutlineNode): OutlineNode[] => children.filter((child) => !isProperty(child));

/** Walks the outline and gathers what may be an activity, with time and leads from the headings above. */
export class CandidateCollector {
  readonly candidates: Candidate[] = [];
  private readonly times = new Map<OutlineNode, OwnTime>();
  private readonly context: PlanContext;

  constructor(context: PlanContext) {
    this.context = context;
  }

  visit(node: OutlineNode, above: Scope): void {
    const items = itemsOf(node);
    if (items.length === 0 && node.tables.length === 0) this.leaf(node, above);
    else if (node.tables.length === 0 && this.isWhole(node, items)) this.add(node, above);
    else {
      const scope = this.scopeBelow(node, above);
      for (const table of node.tables) this.candidates.push(...tableCandidates(table, scope, this.context));
      for (const child of items) this.visit(child, placed(child, scope));
    }
  }

  private timeOf(node: OutlineNode): OwnTime {
    const known = this.times.get(node);
    if (known) return known;
    const time = readOwnTime(partsOf(node), this.context);
    this.times.set(node, time);
    return time;
  }

  private hasTimeBelow(nodes: readonly OutlineNode[]): boolean {
    return nodes.some((node) => this.timeOf(node).window !== null || this.hasTimeBelow(itemsOf(node)));
  }

  /** An item whose children are its details is one activity; a title's children are activities of their own. */
  private isWhole(node: OutlineNode, items: readonly OutlineNode[]): boolean {
    const { block, rank } = node;
    if (!block || rank <= LAST_PART_RANK || NAMES_STAGE.test(block.text)) return false;
    if (!items.every(isDetail) || !(DOES.test(block.text) || !isTitle(block))) return false;
    return this.timeOf(node).window !== null && !this.hasTimeBelow(items);
  }

  private leaf(node: OutlineNode, scope: Scope): void {
    if (!node.block) return;
    if (node.rank > LAST_PART_RANK) this.add(node, scope);
    else if (scope.role !== 'time') this.addParagraphs(node, scope);
  }

  /** A part without items: each paragraph that gives a time is an activity. */
  private addParagraphs(part: OutlineNode, above: Scope): void {
    const scope = { ...above, section: printedOf(part) };
    for (const block of part.notes) {
      const item = { block, rank: LAST_PART_RANK + 1, children: [], notes: [], tables: [] };
      if (!block.text.endsWith(':') && this.timeOf(item).window !== null) this.add(item, scope);
    }
  }

  private scopeBelow(node: OutlineNode, above: Scope): Scope {
    if (!node.block) return above;
    const told = [this.timeOf(node), this.introducedTime(node)].find(({ window }) => window !== null);
    const bodies = bodiesOfHeading(node.block.text);
    const leads = bodies.length > 0 ? { lead: bodies, coordinating: [] } : leadsOf(node);
    return {
      ...above,
      section: printedOf(node),
      time: told ?? above.time,
      leads: leads.lead.length > 0 ? leads : above.leads,
    };
  }

  /** The time in a paragraph between a heading and its items: "… từ tháng 01/2022 đến tháng 12/2023 như sau:". */
  private introducedTime(node: OutlineNode): OwnTime {
    const first = node.children[0]?.block?.line ?? Number.POSITIVE_INFINITY;
    const parts = node.notes
      .filter(({ line, text }) => line < first && /(?::|chung[^.]*\.)$/u.test(text))
      .map(({ text, line, emphasis }) => ({ text, line, emphasis, key: null }));
    return { ...readOwnTime(parts, this.context), findings: [] };
  }

  private add(node: OutlineNode, scope: Scope): void {
    if (!node.block) return;
    const text = wordsOf(node);
    if (text === '') return;
    const leads = withInherited(leadsOf(node), text, scope.leads);
    const own = { number: numberOf(node), text, line: node.block.line, leads };
    const target = readTarget(text);
    this.candidates.push(makeCandidate({ ...own, time: this.timeOf(node), target }, scope));
  }
}

/** Bullets and letters below an item tell it in detail; numbers list pieces of work. */
const isDetail = ({ block }: OutlineNode): boolean =>
  block?.marker !== undefined &&
  block.marker !== null &&
  (isBullet(block.marker) || /letter/.test(block.marker.style));

/** The scope of a child: its heading may open a part or change what the part is for. */
function placed(child: OutlineNode, scope: Scope): Scope {
  const { block, rank } = child;
  if (!block) return scope;
  if (rank <= LAST_PART_RANK && scope.part.rank < rank)
    return { ...scope, part: child, role: roleOf(block.text) };
  const heads = child.children.length > 0 || child.tables.length > 0 || child.notes.length > 0;
  const mayChange = scope.role === null || scope.role === 'work' || scope.role === 'contents';
  const role = heads && mayChange && isTitle(block) ? nestedRole(block.text) : null;
  return role ? { ...scope, role, part: child } : scope;
}
