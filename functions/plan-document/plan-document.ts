/**
 * What a *Kế hoạch* says, as far as it can be read from its text. The object crosses process borders as JSON
 * (command line, function, dialog), so days are ISO dates, `YYYY-MM-DD`.
 */
import type { WindowKind } from '../plan/plan.ts';

export interface PlanDocument {
  /** "Kế hoạch tuyên truyền …", on one line. */
  title: string | null;
  /** The body that issues the plan: "Ban Thường vụ Đảng ủy Khối". */
  issuer: string | null;
  /** As printed, without "Số": "48-KH/ĐUK". */
  number: string | null;
  /** The day the document itself bears; `null` where it bears none or an unfinished one ("ngày   tháng 3 năm 2025"). */
  documentDate: string | null;
  /** The year that dates without one belong to; `null` where the document names none. */
  year: number | null;
  activities: DocumentActivity[];
  /** What the plan is about, where it has a part of its own for that ("1. Nội dung"). */
  contents: string[];
  slogans: string[];
  receivers: DocumentReceiver[];
  findings: DocumentFinding[];
}

export interface DocumentActivity {
  /** As printed: "(1)", "a)", "2.1."; `null` for a bullet. */
  number: string | null;
  /** The heading it stands under, as printed: "2. Hình thức, thời gian tổ chức tuyên truyền". */
  section: string | null;
  /** Whole, on one line, rejoined over page breaks; the words of its time and leads included. */
  text: string;
  window: DocumentWindow;
  /** Where several times are given, each of them in order; empty otherwise. */
  milestones: DocumentWindow[];
  lead: string[];
  coordinating: string[];
  target: DocumentTarget | null;
  /** One-based line of the text where it begins. */
  line: number;
}

export interface DocumentWindow {
  kind: WindowKind;
  start: string | null;
  end: string | null;
  /** The words it was read from, as printed; `null` when `unstated`. */
  phrase: string | null;
}

export interface DocumentTarget {
  quantity: number;
  /** What is counted: "căn nhà tình nghĩa". */
  unit: string;
  /** đồng for each counted thing, or for all where {@link moneyIs} says so; `null` where not stated. */
  money: number | null;
  moneyIs?: 'total';
}

export interface DocumentReceiver {
  /** "Ban Tuyên giáo Trung ương". */
  name: string;
  /** As printed in the brackets: "để b/c"; `null` where nothing is said. */
  role: string | null;
}

/** Something a person should look at: what could not be decided, and what was repaired. */
export interface DocumentFinding {
  /** Stable name such as `window.impossible-date` or `text.repaired`. */
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** One-based line of the text. */
  line: number;
  /** The words it is about, as printed. */
  quote: string;
  /** A Vietnamese sentence for a person. */
  message: string;
}
