import type { PlainDate } from '../../calendar/plain-date.ts';
import type { TimeWindow } from '../../plan/plan.ts';

/** What a phrase may leave out and the document supplies. */
export interface WindowContext {
  /** For dates without a year. */
  year: number | null;
  /** For "từ nay". */
  documentDate: PlainDate | null;
}

/** Why words that speak of a time make no window, or a doubtful one. */
export interface WindowProblem {
  /** `impossible-date`, `no-year`, `end-before-start`, `undecided`, … */
  code: string;
  /** A Vietnamese sentence for a person, quoting the words. */
  message: string;
}

/** The meaning of one time phrase; `unstated` where it states none or none can be decided. */
export interface WindowReading extends TimeWindow {
  problem: WindowProblem | null;
}

/** A time phrase found in running text. */
export interface WindowMention extends WindowReading {
  /** Half-open offsets into the text that was searched. */
  from: number;
  to: number;
  /** `text.slice(from, to)`. */
  phrase: string;
  /**
   * `stated`: introduced as the time of the work ("Thời gian:", "Triển khai từ …", "Hoàn thành trước …", in brackets
   * or in italics at the end). `mentioned`: a time within a sentence that may or may not be the time of the work.
   */
  standing: 'stated' | 'mentioned';
}
