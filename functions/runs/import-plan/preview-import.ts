import type { DocumentFinding, DocumentWindow, PlanDocument } from '../../plan-document/plan-document.ts';
import { type ComparedActivity, comparePlan, type GoneActivity } from '../../plan-import/compare-plan.ts';
import { type ImportWork, importWork } from '../../plan-import/import-work.ts';
import { formatNumber } from '../../report/format-number.ts';
import { assertServed } from '../authorize.ts';
import type { RunContext } from '../services.ts';
import { type PreviewRequest, readDocument } from './import-request.ts';
import { importToken } from './import-token.ts';
import { readForImport } from './read-for-import.ts';

/** An activity of the document, beside the words it was read from. */
export interface PreviewedActivity extends ComparedActivity {
  number: string | null;
  section: string | null;
  text: string;
  line: number;
  window: DocumentWindow;
  milestones: DocumentWindow[];
}

export interface ImportPreview {
  document: Pick<PlanDocument, 'title' | 'issuer' | 'number' | 'documentDate' | 'year'>;
  /** Doubtful ones first, otherwise in the document's order. */
  activities: PreviewedActivity[];
  gone: GoneActivity[];
  /** Codes and names of the plan tab, for "this is the former HĐ05". */
  present: Array<{ code: string; name: string }>;
  findings: DocumentFinding[];
  /** What applying adds besides: rows of the progress tab, and of tabs that are still empty. */
  adds: { progress: number; slogans: number; receivers: number };
  /** The text that was read: applying asks for it again. */
  text: string;
  token: string;
  message: string;
}

/** Reads a plan document and says what importing it would do; writes nothing. */
export async function previewImport(context: RunContext, request: PreviewRequest): Promise<ImportPreview> {
  assertServed(context);
  const opened = await readForImport(context);
  const { text, document } = await readDocument(context.services, request);
  const { present } = opened;
  const comparison = comparePlan(document, present, request.links);
  const work = importWork(document, comparison, present, { activities: new Map(), withdraw: new Set() });
  const activities = comparison.activities.map((compared) => withWords(compared, document));
  const { title, issuer, number, documentDate, year } = document;
  return {
    document: { title, issuer, number, documentDate, year },
    activities: activities.sort((a, b) => Number(b.doubts.length > 0) - Number(a.doubts.length > 0)),
    gone: comparison.gone,
    present: present.activities.map(({ code, draft }) => ({ code, name: draft.name })),
    findings: document.findings,
    adds: { progress: work.pairs.length, slogans: work.slogans.length, receivers: work.receivers.length },
    text,
    token: importToken(document, opened, request.links),
    message: messageOf(activities, comparison.gone, work),
  };
}

function withWords(compared: ComparedActivity, { activities }: PlanDocument): PreviewedActivity {
  const activity = activities[compared.index];
  if (!activity) throw new Error('a compared activity stands in its document');
  const { number, section, text, line, window, milestones } = activity;
  return { ...compared, number, section, text, line, window, milestones };
}

function messageOf(
  activities: readonly PreviewedActivity[],
  gone: readonly GoneActivity[],
  { pairs }: ImportWork,
): string {
  const count = (status: ComparedActivity['status']) =>
    activities.filter((activity) => activity.status === status).length;
  const doubtful = activities.filter(({ doubts }) => doubts.length > 0).length;
  return [
    `Đọc được ${activities.length} hoạt động: ${count('new')} mới, ${count('changed')} thay đổi, ${count('same')} giữ nguyên; ${gone.length} hoạt động trong bảng không còn trong văn bản.`,
    ...(doubtful > 0 ? [`${doubtful} hoạt động cần xem kỹ.`] : []),
    `Sẽ thêm ${formatNumber(pairs.length)} dòng vào tab “Tiến độ”. Chưa ghi gì vào bảng tính.`,
  ].join(' ');
}
