import { isBullet } from '../blocks/marker.ts';
import type { OutlineNode } from '../outline/outline-node.ts';
import type { SectionRole } from '../outline/section-role.ts';
import type { DocumentActivity, DocumentFinding, DocumentTarget } from '../plan-document.ts';
import { type OwnTime, UNSTATED } from './own-time.ts';
import type { Leads } from './read-leads.ts';

/** What an item takes from the headings above it where it says nothing itself. */
export interface Scope {
  /** The nearest heading as printed. */
  section: string | null;
  /** The part of the document it stands in; parts are judged as a whole. */
  part: OutlineNode;
  role: SectionRole | null;
  time: OwnTime | null;
  leads: Leads;
}

/** A piece of work that may be an activity, as long as nobody knows what the other parts hold. */
export interface Candidate {
  activity: DocumentActivity;
  part: OutlineNode;
  role: SectionRole | null;
  /** Whether it or its heading says anything of when. */
  timed: boolean;
  /** Whether it says so itself. */
  timedItself: boolean;
  /** Whether that is stated as its time and not only mentioned. */
  stated: boolean;
  /** Whether it is a numbered row of a table with a column for the time: one like those beside it, timed or not. */
  listed: boolean;
  findings: DocumentFinding[];
}

/** What an item or a row says itself. */
export interface OwnWords {
  number: string | null;
  text: string;
  line: number;
  leads: Leads;
  time: OwnTime;
  target: DocumentTarget | null;
}

/** Completes what an item says with what its headings say: its own time always counts before theirs. */
export function makeCandidate(own: OwnWords, scope: Scope): Candidate {
  const { number, text, line, leads, time, target } = own;
  const window = time.window ?? scope.time?.window ?? null;
  const activity = {
    number,
    section: scope.section,
    text,
    window: window ?? UNSTATED,
    milestones: time.window ? time.milestones : [],
    ...leads,
    target,
    line,
  };
  return {
    activity,
    part: scope.part,
    role: scope.role,
    timed: window !== null,
    timedItself: time.window !== null,
    stated: (time.window ? time : scope.time)?.stated ?? false,
    listed: false,
    findings: time.findings,
  };
}

/** The number of an item as printed; a bullet is none. */
export const numberOf = ({ block }: OutlineNode): string | null =>
  block?.marker && !isBullet(block.marker) ? block.marker.printed : null;
