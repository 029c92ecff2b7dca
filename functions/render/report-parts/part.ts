import { type Block, heading } from '../mail-document.ts';

/** A titled part of the report; one without blocks is not printed. */
export interface Part {
  title: string;
  blocks: readonly Block[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** I., II., … over the parts that have something to say, always in the same order. */
export function sections(parts: readonly Part[]): Block[] {
  return numbered(parts, 1, (index) => `${ROMAN[index]}.`);
}

/** 1., 2., … within a section. */
export function subsections(parts: readonly Part[]): Block[] {
  return numbered(parts, 2, (index) => `${index + 1}.`);
}

export function annexes(parts: readonly Part[]): Block[] {
  return numbered(parts, 1, (index) => `Phụ lục ${index + 1}.`);
}

function numbered(parts: readonly Part[], level: 1 | 2, mark: (index: number) => string): Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [heading(level, `${mark(index)} ${title}`), ...blocks]);
}
