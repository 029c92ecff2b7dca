import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Caller, Workbook } from '../workbook/model.ts';

export type Request = sheets_v4.Schema$Request;
export type Response = sheets_v4.Schema$Response;

/** What every request may use besides its own body. */
export interface RequestContext {
  workbook: Workbook;
  caller: Caller;
  /** Milliseconds since the epoch. */
  now: number;
  /** The computed side of the workbook: what formulas give and how cells look. */
  evaluate: EvaluatedBook;
}

/** Applies one kind of request to the workbook and answers its reply (`{}` where Google has none). */
export type Handler<Kind extends keyof Request> = (
  body: NonNullable<Request[Kind]>,
  context: RequestContext,
) => Response;
