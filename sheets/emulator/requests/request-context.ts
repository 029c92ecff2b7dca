import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import type { Caller, ExtendedValue, Sheet, Workbook } from '../workbook/model.ts';

export type Request = sheets_v4.Schema$Request;
export type Response = sheets_v4.Schema$Response;

/** The computed side of a workbook: what formulas give and how cells look. */
export interface Evaluated {
  effective(sheet: Sheet, row: number, column: number): ExtendedValue | undefined;
  formatted(sheet: Sheet, row: number, column: number): string;
  /** Serial date-time in the book's time zone: the year of dates entered without one. */
  readonly serialNow: number;
}

/** What every request may use besides its own body. */
export interface RequestContext {
  workbook: Workbook;
  caller: Caller;
  /** Milliseconds since the epoch. */
  now: number;
  evaluate: Evaluated;
}

/** Applies one kind of request to the workbook and answers its reply (`{}` where Google has none). */
export type Handler<Kind extends keyof Request> = (
  body: NonNullable<Request[Kind]>,
  context: RequestContext,
) => Response;
