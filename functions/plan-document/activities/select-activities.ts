import { foldText } from '../../sheet-rows/fold-text.ts';
import { keyOf } from '../blocks/key-line.ts';
import { finding } from '../findings.ts';
import type { OutlineNode } from '../outline/outline-node.ts';
import type { DocumentActivity, DocumentFinding } from '../plan-document.ts';
import { assignNumbered } from './assign-numbered.ts';
import type { Candidate } from './candidate.ts';

export interface SelectedActivities {
  activities: DocumentActivity[];
  contents: string[];
  slogans: string[];
  findings: DocumentFinding[];
}

const isWork = ({ role }: Candidate): boolean => role === 'work' || role === 'contents' || role === null;

/** Parts in which something says when; what a plan is about may mention times that are not those of any work. */
const timedParts = (candidates: readonly Candidate[]): Set<OutlineNode> =>
  new Set(
    candidates.filter((one) => (one.role === 'contents' ? one.stated : one.timed)).map(({ part }) => part),
  );

/**
 * Which candidates are activities. Contents are none where another part holds the timed work; parts of unknown
 * purpose count only with times, and "Tổ chức thực hiện" only where no other part has any. The numbered rows of a
 * table of times stay together: an empty cell drops none of them.
 */
function isActivity(candidate: Candidate, timed: ReadonlySet<OutlineNode>, anyTimed: boolean): boolean {
  const { role, part, listed } = candidate;
  const counts = candidate.timedItself || listed;
  if (role === 'work') return true;
  if (role === 'time') return counts && !anyTimed && keyOf(candidate.activity.text) === null;
  if (role === 'contents' || role === null) return listed || timed.has(part) || !anyTimed;
  return role === 'organisation' && counts && !anyTimed;
}

const unstatedFinding = ({ window, text, line }: DocumentActivity): DocumentFinding[] =>
  window.kind === 'unstated'
    ? [finding('info', 'window.unstated', line, text, 'không ghi thời hạn; tự điền nếu có.')]
    : [];

/** The same words twice, in a part and again in an annex's table, are one activity. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { text, section, window } = candidate.activity;
    const key = `${foldText(text)}\n${window.start}\n${window.end}\n${section}`;
    if (!seen.has(key)) seen.set(key, candidate);
  }
  return [...seen.values()];
}

/** Sorts what was gathered into activities, contents and slogans. */
export function selectActivities(candidates: readonly Candidate[], outline: OutlineNode): SelectedActivities {
  const working = candidates.filter(isWork);
  const timed = timedParts(working);
  const chosen = withoutRepeats(candidates.filter((one) => isActivity(one, timed, timed.size > 0)));
  const taken = new Set(chosen);
  const textsOf = (role: Candidate['role']) =>
    candidates.filter((one) => one.role === role && !taken.has(one)).map(({ activity }) => activity.text);
  const findings = chosen.flatMap((one) =>
    one.findings.length > 0 ? one.findings : unstatedFinding(one.activity),
  );
  return {
    activities: assignNumbered(
      chosen.map(({ activity }) => activity),
      outline,
    ),
    contents: textsOf('contents'),
    slogans: textsOf('slogans'),
    findings,
  };
}
