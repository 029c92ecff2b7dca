/** What applying an import would write, from what was previewed and what the admin made of it (pure). */
import type { ColumnKey } from '../../sheets/template/template.ts';
import { progressKey } from '../plan/progress-key.ts';
import type { PlanDocument } from '../plan-document/plan-document.ts';
import type { CellValue } from '../sheet-rows/sheet-page.ts';
import { type ActivityDraft, cellOf, cellsOf, type DraftField, differingFields } from './activity-draft.ts';
import type { PlanComparison, PresentPlan } from './compare-plan.ts';

/** What an admin decides; whatever is not named stays as previewed. */
export interface ImportChoices {
  /** By the activity's place in the document. */
  activities: ReadonlyMap<number, { accept: boolean; edits: Partial<ActivityDraft> }>;
  /** Codes of gone activities whose progress rows are to be withdrawn. */
  withdraw: ReadonlySet<string>;
}

type Cells<K extends string> = Partial<Record<K, CellValue>>;

export interface ImportWork {
  /** Cells of rows that stand in the plan tab, by code. */
  edits: Map<string, Cells<DraftField>>;
  /** New rows of the plan tab. */
  added: Array<Cells<ColumnKey<'plan'>>>;
  /** New rows of the progress tab: a unit's together. */
  pairs: Array<{ unitCode: string; activityCode: string }>;
  /** Codes of activities whose rows are withdrawn. */
  withdraw: string[];
  slogans: Array<Cells<ColumnKey<'slogans'>>>;
  receivers: Array<Cells<ColumnKey<'receivers'>>>;
}

export function importWork(
  document: PlanDocument,
  comparison: PlanComparison,
  present: PresentPlan,
  choices: ImportChoices,
): ImportWork {
  const edits = new Map<string, Cells<DraftField>>();
  const added: ImportWork['added'] = [];
  for (const activity of comparison.activities) {
    const { accept = true, edits: own = {} } = choices.activities.get(activity.index) ?? {};
    if (!accept) continue;
    const draft = { ...activity.draft, ...own };
    if (activity.present === null) added.push({ code: activity.code, ...cellsOf(draft) });
    else {
      const cells = changedCells(activity.present, draft);
      if (Object.keys(cells).length > 0) edits.set(activity.code, cells);
    }
  }
  const withdraw = comparison.gone.map(({ code }) => code).filter((code) => choices.withdraw.has(code));
  const codes = [...followedCodes(comparison, present, withdraw), ...added.map(({ code }) => String(code))];
  return {
    edits,
    added,
    pairs: missingPairs(codes, present),
    withdraw,
    ...fillEmptyTabs(document, present),
  };
}

/** Nothing would be written. */
export const isNothing = (work: ImportWork): boolean =>
  work.edits.size + countNewRows(work) + work.withdraw.length === 0;

export const countNewRows = ({ added, pairs, slogans, receivers }: ImportWork): number =>
  added.length + pairs.length + slogans.length + receivers.length;

function changedCells(present: ActivityDraft, draft: ActivityDraft): Cells<DraftField> {
  return Object.fromEntries(differingFields(present, draft).map((field) => [field, cellOf(draft, field)]));
}

/** Activities of the plan tab that units still carry out. */
function followedCodes({ withdrawn }: PlanComparison, { activities }: PresentPlan, now: string[]): string[] {
  const left = new Set([...withdrawn, ...now]);
  return activities.map(({ code }) => code).filter((code) => !left.has(code));
}

function missingPairs(codes: readonly string[], { units, progress }: PresentPlan): ImportWork['pairs'] {
  const there = new Set(progress.map((row) => progressKey(row.activityCode, row.unitCode)));
  return units.flatMap((unitCode) =>
    codes
      .filter((activityCode) => !there.has(progressKey(activityCode, unitCode)))
      .map((activityCode) => ({ unitCode, activityCode })),
  );
}

/** Slogans and receivers are taken over only where nobody entered any. */
function fillEmptyTabs(
  { slogans, receivers }: PlanDocument,
  present: PresentPlan,
): Pick<ImportWork, 'slogans' | 'receivers'> {
  return {
    slogans: present.slogans > 0 ? [] : slogans.map((text, index) => ({ number: String(index + 1), text })),
    receivers:
      present.receivers > 0
        ? []
        : receivers.map(({ name, role }) => ({
            name,
            ...(role === null ? {} : { purpose: role }),
            role: 'Chỉ ghi Nơi nhận',
          })),
  };
}
