/** The rows that importing a plan document into a new sheet writes: the same steps as from the menu. */
import type { PlanDocument } from '../functions/plan-document/plan-document.ts';
import type { ActivityDraft } from '../functions/plan-import/activity-draft.ts';
import { comparePlan } from '../functions/plan-import/compare-plan.ts';
import { importWork } from '../functions/plan-import/import-work.ts';
import type { Row } from './example-sheet.ts';

export interface DocumentRows {
  plan: Row<'plan'>[];
  slogans: Row<'slogans'>[];
  receivers: Row<'receivers'>[];
}

const EMPTY_SHEET = { activities: [], progress: [], units: [], slogans: 0, receivers: 0 };

/** @param edits what an admin adds in the preview, by the activity's place in the document. */
export function rowsOfDocument(
  document: PlanDocument,
  edits: ReadonlyMap<number, Partial<ActivityDraft>> = new Map(),
): DocumentRows {
  const comparison = comparePlan(document, EMPTY_SHEET, new Map());
  const activities = new Map([...edits].map(([index, own]) => [index, { accept: true, edits: own }]));
  const { added, slogans, receivers } = importWork(document, comparison, EMPTY_SHEET, {
    activities,
    withdraw: new Set(),
  });
  return { plan: added, slogans, receivers };
}
