import { bodiesOfHeading, readBodies } from '../bodies/read-bodies.ts';
import type { Table, TableGroup, TableRow } from '../tables/table.ts';
import { type Candidate, makeCandidate, type Scope } from './candidate.ts';
import type { PlanContext } from './find-times.ts';
import { withInherited } from './leads-of.ts';
import { type OwnTime, readCellTime, readOwnTime } from './own-time.ts';
import { type Leads, readLeadCell, readLeads } from './read-leads.ts';
import { readTarget } from './read-target.ts';

const GROUP_NUMBER = /^(?:\d+|[IVX]+|\p{Lu})[.)]?\s+/u;
/** "Chỉ thị số 05-CT/TW (ngày 15/5/2016)": the date of a document that the heading cites. */
const DATES_DOCUMENT = /(?:số\s*:?\s*\d|\d\s*[-/]\s*\p{Lu})[^()]*\(\s*(?:(?:ban hành|ký)\s+)?ngày[^()]*\)/iu;
/** An empty cell. */
const NO_TIME: OwnTime = { window: null, stated: false, milestones: [], findings: [] };

/** The cell of a group, or what its heading states: "Chuẩn bị (tháng 4/2022)"; dates it only mentions are none. */
function timeOfGroup({ heading, time, line }: TableGroup, context: PlanContext): OwnTime {
  const inCell = readCellTime(time, line, context);
  if (inCell.window || heading === null) return inCell;
  const text = heading.replace(GROUP_NUMBER, '');
  const told = readOwnTime([{ text, line, emphasis: [], key: null }], context);
  return told.stated && !DATES_DOCUMENT.test(text) ? told : NO_TIME;
}

function scopeOf(group: TableGroup, scope: Scope, context: PlanContext): Scope {
  if (group.heading === null) return scope;
  const time = timeOfGroup(group, context);
  const bodies = bodiesOfHeading(group.heading.replace(GROUP_NUMBER, ''));
  const named = bodies.length > 0 ? { lead: bodies, coordinating: [] } : scope.leads;
  const leads = group.lead ? readLeadCell(group.lead) : named;
  return { ...scope, section: group.heading, time: time.window ? time : scope.time, leads };
}

function leadsOfRow({ content, lead, coordinating }: TableRow): Leads {
  const told = lead ? readLeadCell(lead) : readLeads(content);
  const helpers = readBodies(coordinating);
  return { lead: told.lead, coordinating: helpers.length > 0 ? helpers : told.coordinating };
}

function timeOfRow({ content, line, time }: TableRow, context: PlanContext): OwnTime {
  if (time === null) return readOwnTime([{ text: content, line, emphasis: [], key: null }], context);
  return time === '' ? NO_TIME : readCellTime(time, line, context);
}

function candidateOf(row: TableRow, scope: Scope, context: PlanContext): Candidate {
  const { number, content: text, line } = row;
  const leads = withInherited(leadsOfRow(row), '', scope.leads);
  const target = readTarget(text) ?? readTarget(`chỉ tiêu: ${row.target}`);
  const own = { number, text, line, leads, time: timeOfRow(row, context), target };
  return { ...makeCandidate(own, scope), listed: number !== null && row.time !== null };
}

/** The rows of a table as candidates, with what the group they stand in says for all of them. */
export function tableCandidates(table: Table, above: Scope, context: PlanContext): Candidate[] {
  return table.groups.flatMap((group) => {
    const scope = scopeOf(group, above, context);
    return group.rows.map((row) => candidateOf(row, scope, context));
  });
}
