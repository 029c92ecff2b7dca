/**
 * A plan document beside the plan tab: what is new, what changed, what stayed, what is gone (pure). Nothing is
 * decided here for good: the admin sees it first.
 */
import { PLAN_TAB } from '../../sheets/template/tabs/plan.ts';
import type { Progress } from '../plan/plan.ts';
import type { PlanDocument } from '../plan-document/plan-document.ts';
import { foldText } from '../sheet-rows/fold-text.ts';
import {
  type ActivityDraft,
  cellOf,
  type DraftField,
  differingFields,
  draftOfDocument,
} from './activity-draft.ts';
import { doubtsOf } from './doubts.ts';
import { subjectOf } from './likeness.ts';
import { type Links, matchActivities, type PresentActivity } from './match-activities.ts';
import { newCodes } from './new-codes.ts';

export interface PresentPlan {
  activities: readonly PresentActivity[];
  progress: readonly Pick<Progress, 'activityCode' | 'unitCode' | 'adjustment' | 'reported'>[];
  /** Codes of the units that are followed. */
  units: readonly string[];
  slogans: number;
  receivers: number;
}

export interface FieldChange {
  field: DraftField;
  /** The column's header. */
  label: string;
  /** As shown in the sheet; empty where nothing stands there. */
  from: string;
  to: string;
}

export interface ComparedActivity {
  /** Its place in the document, from 0. */
  index: number;
  status: 'new' | 'changed' | 'same';
  /** The code it keeps, or would get. */
  code: string;
  /** What the plan tab says of it now; `null` for a new one. */
  present: ActivityDraft | null;
  /** What it would say. */
  draft: ActivityDraft;
  /** `changed`: what would change. `same`: where admins keep something else than the document says. */
  fields: FieldChange[];
  /** Why a person should look at it. */
  doubts: string[];
  /** All its progress rows were withdrawn, by an earlier import or by admins. */
  withdrawn: boolean;
}

export interface GoneActivity {
  code: string;
  name: string;
  rows: number;
  /** Units that typed something into their rows. */
  reported: number;
}

export interface PlanComparison {
  activities: ComparedActivity[];
  /** In the plan tab, not in the document, and not withdrawn yet. */
  gone: GoneActivity[];
  /** In the plan tab, not in the document, every row withdrawn already. */
  withdrawn: string[];
}

export function comparePlan(document: PlanDocument, present: PresentPlan, links: Links): PlanComparison {
  const drafts = document.activities.map(draftOfDocument);
  const matches = matchActivities(drafts, present.activities, links);
  const byCode = new Map(present.activities.map((one) => [one.code, one]));
  const fresh = newCodes(codesIn(present), drafts.length - matches.size);
  const doubts = doubtsOf(document);
  const rows = Map.groupBy(present.progress, ({ activityCode }) => activityCode);
  const activities = drafts.map((draft, index): ComparedActivity => {
    const match = byCode.get(matches.get(index) ?? '');
    const compared = match
      ? { code: match.code, ...compareWithRow(draft, match.draft) }
      : { code: fresh.shift() ?? '', status: 'new' as const, present: null, draft, fields: [] };
    return {
      index,
      ...compared,
      // What is the same was looked at when it came.
      doubts: compared.status === 'same' ? [] : (doubts[index] ?? []),
      withdrawn: isAllWithdrawn(rows.get(compared.code)),
    };
  });
  const matched = new Set(matches.values());
  const rest = present.activities.filter(({ code }) => !matched.has(code));
  return { activities, ...compareTheRest(rest, rows) };
}

type ProgressRow = PresentPlan['progress'][number];

const isAllWithdrawn = (rows: readonly ProgressRow[] = []): boolean =>
  rows.length > 0 && rows.every(({ adjustment }) => adjustment === 'withdrawn');

const codesIn = ({ activities, progress }: PresentPlan): string[] => [
  ...activities.map(({ code }) => code),
  ...progress.map(({ activityCode }) => activityCode),
];

function compareWithRow(
  document: ActivityDraft,
  present: ActivityDraft,
): Pick<ComparedActivity, 'status' | 'present' | 'draft' | 'fields'> {
  // The same words as at the last import: what differs, admins changed on purpose.
  if (foldText(document.source) === foldText(present.source)) {
    const kept = changes(present, mergeDrafts(document, present)).filter(({ field }) => field !== 'name');
    return { status: 'same', present, draft: present, fields: kept };
  }
  const draft = mergeDrafts(document, present);
  const fields = changes(present, draft);
  return { status: fields.length > 0 ? 'changed' : 'same', present, draft, fields };
}

/** What the document states replaces what the row says; on what it is silent, the row keeps its own. */
function mergeDrafts(document: ActivityDraft, present: ActivityDraft): ActivityDraft {
  const silent = document.windowKind === 'unstated';
  // An admin entered the day of the event; the document still only names it.
  const waits = document.windowKind === 'event' && present.windowKind === 'event';
  const { windowKind, start, end, event } = silent || waits ? present : document;
  const counted = document.targetQuantity === null ? present : document;
  return {
    name: isOwnName(present) ? present.name : document.name,
    windowKind,
    start,
    end,
    event: waits ? present.event || document.event : event,
    lead: document.lead || present.lead,
    coordinating: document.coordinating || present.coordinating,
    targetQuantity: counted.targetQuantity,
    targetUnit: counted.targetUnit,
    moneyPerUnit: counted.moneyPerUnit ?? present.moneyPerUnit,
    source: document.source,
  };
}

/** A name that an admin worded; one that was cut from the beginning of the document's words follows them. */
const isOwnName = ({ name, source }: ActivityDraft): boolean =>
  name !== '' && !subjectOf(source).join(' ').startsWith(subjectOf(name).join(' '));

function changes(from: ActivityDraft, to: ActivityDraft): FieldChange[] {
  return differingFields(from, to).map((field) => ({
    field,
    label: PLAN_TAB.columns.find(({ key }) => key === field)?.header ?? field,
    from: String(cellOf(from, field)),
    to: String(cellOf(to, field)),
  }));
}

function compareTheRest(
  rest: readonly PresentActivity[],
  progress: ReadonlyMap<string, readonly ProgressRow[]>,
): Pick<PlanComparison, 'gone' | 'withdrawn'> {
  const gone: GoneActivity[] = [];
  const withdrawn: string[] = [];
  for (const { code, draft } of rest) {
    const rows = progress.get(code) ?? [];
    if (isAllWithdrawn(rows)) withdrawn.push(code);
    else {
      const reported = rows.filter((row) => row.reported).length;
      gone.push({ code, name: draft.name, rows: rows.length, reported });
    }
  }
  return { gone, withdrawn };
}
