/** What an admin asks of an import, and the document it is about. */
import { UnreadableDocumentError } from '../../errors.ts';
import type { PlanDocument } from '../../plan-document/plan-document.ts';
import { readPlanDocument } from '../../plan-document/read-plan-document.ts';
import type { ActivityDraft } from '../../plan-import/activity-draft.ts';
import type { Links } from '../../plan-import/match-activities.ts';
import type { Services } from '../services.ts';

export type DocumentInput = { text: string } | { file: { name: string; bytes: Uint8Array } };

export interface PreviewRequest {
  input: DocumentInput;
  /** For dates that name none; `null`: the document's own. */
  year: number | null;
  links: Links;
}

export interface ActivityChange {
  /** The activity's place in the document, from 0. */
  index: number;
  accept: boolean;
  edits: Partial<Omit<ActivityDraft, 'source'>>;
}

export interface ApplyRequest extends PreviewRequest {
  token: string;
  changes: readonly ActivityChange[];
  /** Codes of activities that are gone from the document and whose progress rows are to be withdrawn. */
  withdraw: readonly string[];
}

/** As much text as the reader of files lets through. */
const LONGEST_TEXT = 2_000_000;

export interface ReadDocument {
  text: string;
  document: PlanDocument;
}

/** @throws UnreadableDocumentError where there is nothing to import. */
export async function readDocument(
  services: Services,
  { input, year }: Pick<PreviewRequest, 'input' | 'year'>,
): Promise<ReadDocument> {
  const text = 'text' in input ? input.text : await (await services.documents()).textOf(input.file);
  if (text.length > LONGEST_TEXT) {
    throw new UnreadableDocumentError(
      'Văn bản dài hơn 2 triệu ký tự; hãy chỉ dán phần kế hoạch, bỏ phụ lục và các văn bản kèm theo.',
    );
  }
  const document = readPlanDocument(text, year === null ? {} : { year });
  if (document.activities.length > 0) return { text, document };
  throw new UnreadableDocumentError(
    'Không thấy hoạt động nào trong văn bản; hãy kiểm tra đã dán đủ phần nội dung và thời gian thực hiện của kế hoạch.',
  );
}
