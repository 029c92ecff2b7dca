import type { DocumentBlock, DocumentPicture } from '../official-document.ts';

/** The charts in the order of reading, numbered from 1. */
export function chartAnnex(pictures: readonly DocumentPicture[]): DocumentBlock[] {
  return pictures.map((picture, index) => ({ kind: 'picture', picture: { ...picture, number: index + 1 } }));
}
