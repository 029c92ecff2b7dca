/** Titles of sheets: unique without regard to case, at most 100 characters, never empty. */
import { invalidArgument } from '../../api-error.ts';
import type { Locale, Sheet, Workbook } from '../../workbook/model.ts';

const MAX_TITLE = 100;
const DEFAULT_TITLE: Record<Locale, string> = { vi_VN: 'Trang tính', en_US: 'Sheet' };
const COPY_TITLE: Record<Locale, string> = { vi_VN: 'Bản sao của ', en_US: 'Copy of ' };

const fold = (title: string): string => title.toLowerCase();

function isTaken(workbook: Workbook, title: string, self?: Sheet): boolean {
  return workbook.sheets.some((sheet) => sheet !== self && fold(sheet.properties.title) === fold(title));
}

/** @throws ApiError in Google's words when `self` (or a new sheet) may not be called so. */
export function assertTitleFree(workbook: Workbook, title: string, self?: Sheet): void {
  if (title === '') throw invalidArgument('Sheet name cannot be empty.');
  if (title.length > MAX_TITLE) {
    throw invalidArgument(`Sheet name cannot be longer than ${MAX_TITLE} characters.`);
  }
  if (isTaken(workbook, title, self)) {
    throw invalidArgument(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function firstFree(workbook: Workbook, titleOf: (n: number) => string, from: number): string {
  let n = from;
  while (isTaken(workbook, titleOf(n))) n += 1;
  return titleOf(n);
}

/** `Sheet2`, `Trang tính3`: what Google calls a sheet that is added without a title. */
export function defaultTitle(workbook: Workbook): string {
  const word = DEFAULT_TITLE[workbook.properties.locale];
  return firstFree(workbook, (n) => `${word}${n}`, workbook.sheets.length + 1);
}

/** `Copy of Plan`, `Copy of Plan 2`: what Google calls a copy that is made without a title. */
export function copyTitle(workbook: Workbook, original: string): string {
  const base = COPY_TITLE[workbook.properties.locale] + original;
  return firstFree(workbook, (n) => (n === 1 ? base : `${base} ${n}`), 1);
}
