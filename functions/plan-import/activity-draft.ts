/**
 * An activity as an import would enter it in the plan tab: what the document says, what the tab says, and what an
 * admin makes of the two. Days are ISO dates, since drafts cross to the dialog and back.
 */
import { WINDOW_LABEL } from '../../sheets/template/tabs/plan.ts';
import { formatIsoDate, formatVietnameseDate, parseIsoDate } from '../calendar/plain-date.ts';
import type { Activity, WindowKind } from '../plan/plan.ts';
import type { DocumentActivity } from '../plan-document/plan-document.ts';
import { foldText } from '../sheet-rows/fold-text.ts';
import type { CellValue } from '../sheet-rows/sheet-page.ts';
import { eventName } from './event-name.ts';
import { sourceText } from './source-text.ts';
import { suggestName } from './suggest-name.ts';

/** By column key of the plan tab, in its order; the code is no part of it. */
export interface ActivityDraft {
  name: string;
  windowKind: WindowKind;
  start: string | null;
  end: string | null;
  event: string;
  lead: string;
  coordinating: string;
  targetQuantity: number | null;
  targetUnit: string;
  /** đồng */
  moneyPerUnit: number | null;
  /** The document's own words, by which a later import knows the activity again. */
  source: string;
}

export type DraftField = keyof ActivityDraft;

export const DRAFT_FIELDS = [
  'name',
  'windowKind',
  'start',
  'end',
  'event',
  'lead',
  'coordinating',
  'targetQuantity',
  'targetUnit',
  'moneyPerUnit',
  'source',
] as const satisfies readonly DraftField[];

/** What the document states, and nothing else. */
export function draftOfDocument(activity: DocumentActivity): ActivityDraft {
  const { window, target, lead, coordinating } = activity;
  return {
    name: suggestName(activity),
    windowKind: window.kind,
    start: window.start,
    end: window.end,
    event: window.kind === 'event' ? eventName(window.phrase ?? '') : '',
    lead: lead.join('; '),
    coordinating: coordinating.join('; '),
    targetQuantity: target?.quantity ?? null,
    targetUnit: target?.unit ?? '',
    moneyPerUnit: moneyOfEach(target),
    source: sourceText(activity),
  };
}

/** A total that does not divide evenly among the counted things says nothing about one of them. */
function moneyOfEach(target: DocumentActivity['target']): number | null {
  if (target === null || target.money === null) return null;
  if (target.moneyIs !== 'total') return target.money;
  const each = target.money / target.quantity;
  return Number.isInteger(each) ? each : null;
}

/** What a row of the plan tab says. */
export function draftOfRow(activity: Activity, source: string): ActivityDraft {
  const { name, window, event, lead, coordinating, target } = activity;
  const iso = (date: number | null) => (date === null ? null : formatIsoDate(date));
  return {
    name,
    windowKind: window.kind,
    start: iso(window.start),
    end: iso(window.end),
    event: event ?? '',
    lead,
    coordinating,
    targetQuantity: target?.quantity ?? null,
    targetUnit: target?.unit ?? '',
    moneyPerUnit: target?.moneyPerUnit ?? null,
    source,
  };
}

/** Fields in which two drafts differ; texts that read the same are the same. */
export function differingFields(one: ActivityDraft, other: ActivityDraft): DraftField[] {
  const form = (value: ActivityDraft[DraftField]) =>
    typeof value === 'string' ? foldText(value) : (value ?? '');
  return DRAFT_FIELDS.filter((field) => form(one[field]) !== form(other[field]));
}

/** A field as it is entered in the sheet, as a person would type it; `''` for nothing. */
export function cellOf(draft: ActivityDraft, field: DraftField): CellValue {
  const value = draft[field];
  if (field === 'windowKind') return WINDOW_LABEL[draft.windowKind];
  if (field === 'start' || field === 'end') return typedDay(draft[field]);
  // Quantities are a text column, so that the sheet never takes one for a date.
  if (field === 'targetQuantity') return value === null ? '' : String(value).replace('.', ',');
  return value ?? '';
}

function typedDay(iso: string | null): string {
  const date = iso === null ? null : parseIsoDate(iso);
  return date === null ? '' : formatVietnameseDate(date);
}

/** All cells of a draft, the empty ones left out. */
export function cellsOf(draft: ActivityDraft): Partial<Record<DraftField, CellValue>> {
  const cells = DRAFT_FIELDS.map((field) => [field, cellOf(draft, field)] as const);
  return Object.fromEntries(cells.filter(([, value]) => value !== ''));
}
