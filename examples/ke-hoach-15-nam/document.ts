import { readFileSync } from 'node:fs';
import { readPlanDocument } from '../../functions/plan-document/read-plan-document.ts';
import type { ActivityDraft } from '../../functions/plan-import/activity-draft.ts';
import { rowsOfDocument } from '../rows-of-document.ts';

const text = readFileSync(new URL('ke-hoach.txt', import.meta.url), 'utf8');

/** The plan's document as the reader understands it. */
export const DOCUMENT = readPlanDocument(text, {});

const LEAD = 'Ban Tuyên giáo Đảng ủy Khối';
const OFFICE = 'Văn phòng Đảng ủy Khối';
const COMMITTEES = 'Các đảng ủy trực thuộc';
const OTHERS = `Các ban, đơn vị Đảng ủy Khối; ${COMMITTEES.toLowerCase()}; Tiểu ban Tuyên truyền`;
const WITH_OFFICE = `${OFFICE}; các ban, đơn vị; ${COMMITTEES.toLowerCase()}; Tiểu ban Tuyên truyền`;

/**
 * What an admin adds in the preview: who leads stands in the document's part III for all activities together, and
 * the event has a longer name elsewhere in its activity.
 */
const ADDED: ReadonlyMap<number, Partial<ActivityDraft>> = new Map(
  DOCUMENT.activities.map((_, index): [number, Partial<ActivityDraft>] => {
    const number = index + 1;
    if (number === 2) return [index, { lead: LEAD, coordinating: COMMITTEES }];
    if (number === 12) return [index, { lead: COMMITTEES, coordinating: `${LEAD}; ${OFFICE}` }];
    const coordinating = number === 7 || number === 9 ? WITH_OFFICE : OTHERS;
    return [
      index,
      { lead: LEAD, coordinating, ...(number === 8 ? { event: 'Tọa đàm về công tác dân vận' } : {}) },
    ];
  }),
);

/** The rows that importing the document writes. */
export const DOCUMENT_ROWS = rowsOfDocument(DOCUMENT, ADDED);
