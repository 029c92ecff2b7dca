/** The corpus's files; its README says what each field means and how it is compared. */

import type { WindowKind } from '../../functions/plan/plan.ts';
import type {
  DocumentReceiver,
  DocumentTarget,
  PlanDocument,
} from '../../functions/plan-document/plan-document.ts';

export interface ExpectedWindow {
  kind: WindowKind;
  start: string | null;
  end: string | null;
  /** Only the dates are judged. */
  kindOpen?: boolean;
}

export interface ExpectedActivity {
  number: string | null;
  section?: string | null;
  text: string;
  /** Its words on lines or in cells of their own, in the text or not. */
  aside?: string[];
  window: ExpectedWindow;
  milestones?: ExpectedWindow[];
  lead: string[];
  coordinating: string[];
  target?: DocumentTarget | null;
}

export interface ExpectedDocument
  extends Partial<Pick<PlanDocument, 'title' | 'issuer' | 'number' | 'documentDate' | 'year' | 'slogans'>> {
  activities: ExpectedActivity[];
  receivers?: DocumentReceiver[];
  /** Words that some finding has to quote. */
  mustFind?: string[];
}

export interface ExpectedPhrase {
  phrase: string;
  year: number | null;
  documentDate: string | null;
  expected: ExpectedWindow;
}
