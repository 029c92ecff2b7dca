import type { DocumentActivity, PlanDocument } from '../../../functions/plan-document/plan-document.ts';

export const activity = (changes: Partial<DocumentActivity>): DocumentActivity => ({
  number: null,
  section: null,
  text: 'Tổ chức tọa đàm',
  window: { kind: 'unstated', start: null, end: null, phrase: null },
  milestones: [],
  lead: [],
  coordinating: [],
  target: null,
  line: 1,
  ...changes,
});

export const planDocument = (changes: Partial<PlanDocument>): PlanDocument => ({
  ...{ title: null, issuer: null, number: null, documentDate: null, year: null },
  ...{ activities: [], contents: [], slogans: [], receivers: [], findings: [] },
  ...changes,
});
