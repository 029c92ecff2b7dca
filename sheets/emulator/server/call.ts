/** One call of an API method as the methods see it: HTTP is behind, the workbook in hand. */
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Caller, Workbook } from '../workbook/model.ts';

/** Path and query parameters by their camelCase names; each may have been given several times. */
export type Params = Readonly<Record<string, readonly string[]>>;

export interface Call {
  /** For a write, a draft that is kept only if the method returns. */
  workbook: Workbook;
  evaluate: EvaluatedBook;
  caller: Caller;
  /** Epoch milliseconds. */
  now: number;
  params: Params;
  /** The request message, checked against the API's fields; `{}` when there is none. */
  body: object;
}

/** The last value of a parameter, as Google reads repeated ones. */
export const param = (params: Params, name: string): string | undefined => params[name]?.at(-1);

/** All values of a repeated parameter. */
export const paramList = (params: Params, name: string): readonly string[] => params[name] ?? [];

/** A boolean parameter; false when absent. */
export const paramFlag = (params: Params, name: string): boolean =>
  /^(?:true|1)$/i.test(param(params, name) ?? '');

/** One request to a method: all that its outcome depends on, beside the workbooks. */
export interface WriteEntry {
  /** Name of the method. */
  method: string;
  caller: Caller;
  /** Epoch milliseconds. */
  at: number;
  params: Params;
  body: object;
}

/** All workbooks, for methods that make, copy or delete some. What it hands out is not to be changed. */
export interface Library {
  /** @throws ApiError NOT_FOUND */
  find(spreadsheetId: string): Workbook;
  all(): Workbook[];
  /** Puts a workbook in place of the one with its id, changed at `at` (epoch milliseconds). */
  keep(workbook: Workbook, at: number): void;
  remove(spreadsheetId: string): void;
  /** An id for a workbook that is to be kept. */
  freshSpreadsheetId(at: number): string;
}
