/** The text of a Kế hoạch → what it says, step by step: lines, blocks, outline, activities. */
import type { Scope } from './activities/candidate.ts';
import { CandidateCollector } from './activities/collect-candidates.ts';
import { type PlanContext, schoolYearOf } from './activities/find-times.ts';
import { selectActivities } from './activities/select-activities.ts';
import { timeOfWhole } from './activities/whole-time.ts';
import { type Block, isCapitals } from './blocks/block.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { readReceivers } from './ending/read-receivers.ts';
import { finding } from './findings.ts';
import { planYear } from './head/plan-year.ts';
import { readHead } from './head/read-head.ts';
import { readIssuer } from './head/read-issuer.ts';
import { readTitle } from './head/read-title.ts';
import { splitParts } from './head/split-parts.ts';
import { cleanLines } from './lines/clean-lines.ts';
import { withoutFurniture } from './lines/page-furniture.ts';
import { repairSplits } from './lines/repair-splits.ts';
import { repairWords } from './lines/repair-words.ts';
import { Words } from './lines/words.ts';
import { buildOutline } from './outline/build-outline.ts';
import { checkNumbering } from './outline/check-numbering.ts';
import { checkTables } from './outline/check-tables.ts';
import type { OutlineNode } from './outline/outline-node.ts';
import type { DocumentFinding, PlanDocument } from './plan-document.ts';

export interface ReadOptions {
  /** The year of dates without one, where a person says so; else the document's. */
  year?: number;
}

function rootScope(root: OutlineNode, context: PlanContext): Scope {
  const time = timeOfWhole(root, context);
  return { section: null, part: root, role: 'work', time, leads: { lead: [], coordinating: [] } };
}

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'text' ? block.text : block.cells.join(' ')));

const byLine = (a: DocumentFinding, b: DocumentFinding): number => a.line - b.line;

function yearFinding(year: number | null, findings: readonly DocumentFinding[]): DocumentFinding[] {
  const missing = findings.find(({ code }) => code === 'window.no-year');
  if (year !== null || !missing) return [];
  const advice = 'văn bản không cho biết năm của kế hoạch; hãy chọn năm rồi đọc lại.';
  return [finding('warning', 'document.no-year', missing.line, missing.quote, advice)];
}

function withoutNoise(text: string) {
  const lines = withoutFurniture(cleanLines(text));
  const words = new Words(lines);
  const joined = repairSplits(lines, words);
  const repaired = repairWords(joined.lines, joined.findings.length > 0 ? new Words(joined.lines) : words);
  return { lines: repaired.lines, findings: [...joined.findings, ...repaired.findings] };
}

/** Reads a plan from its text. Never throws; what cannot be read is left out or unstated, and listed. */
export function readPlanDocument(text: string, options: ReadOptions = {}): PlanDocument {
  const { lines, findings: repairs } = withoutNoise(text);
  const parts = splitParts(lines);
  const title = readTitle(parts.title);
  const head = readHead(parts.head, parts.ending);
  const blocks = [...readBlocks(parts.body), ...readBlocks(parts.annex)];
  const year = options.year ?? planYear(title, head, textsOf(blocks));
  const context = {
    year,
    documentDate: head.date,
    schoolYear: options.year === undefined ? schoolYearOf(title, year) : null,
  };
  const outline = buildOutline(blocks);
  const collector = new CandidateCollector(context);
  collector.visit(outline, rootScope(outline, context));
  const { findings, ...selected } = selectActivities(collector.candidates, outline);
  const preamble = outline.notes.filter(({ text: words }) => !isCapitals(words));
  return {
    title,
    issuer: readIssuer(parts.head, preamble, parts.ending),
    number: head.number,
    documentDate: head.isoDate,
    year,
    ...selected,
    receivers: readReceivers(parts.ending),
    findings: [
      ...repairs,
      ...head.findings,
      ...findings,
      ...yearFinding(year, findings),
      ...checkNumbering(outline),
      ...checkTables(outline),
    ].sort(byLine),
  };
}
