import { heading } from './document-blocks.ts';
import type { DocumentBlock } from './official-document.ts';

/** A titled part of the document; one without blocks is not printed. */
export interface Part {
  title: string;
  blocks: readonly DocumentBlock[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** Small numbers only: a report has at most four sections and six annexes. */
export const roman = (number: number): string => ROMAN[number - 1] ?? String(number);

/** I., II., … over the parts that have something to say, always in the same order. */
export function sections(parts: readonly Part[]): DocumentBlock[] {
  return withContent(parts).flatMap(({ title, blocks }, index) => [
    heading(1, `${roman(index + 1)}. ${title.toLocaleUpperCase('vi')}`),
    ...blocks,
  ]);
}

/** 1., 2., … within a section. */
export function subsections(parts: readonly Part[]): DocumentBlock[] {
  return withContent(parts).flatMap(({ title, blocks }, index) => [
    heading(2, `${index + 1}. ${title}`),
    ...blocks,
  ]);
}

const withContent = (parts: readonly Part[]) => parts.filter(({ blocks }) => blocks.length > 0);
