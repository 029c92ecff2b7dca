/**
 * An official report as its parts, in the order of the page and free of any file format: what a clerk would type,
 * with the places left blank that people fill in. All texts are printable lines.
 */
import type { DocumentProfile } from '../document-profiles/document-profile.ts';

export interface DocumentColumn {
  title: string;
  /** Its part of the table's width, in any unit. */
  share: number;
  align: 'left' | 'center' | 'right';
}

export interface DocumentTable {
  kind: 'table';
  columns: readonly DocumentColumn[];
  rows: readonly (readonly string[])[];
  /** A last row that sums up the others. */
  total?: readonly string[];
}

export interface DocumentItem {
  text: string;
  notes: readonly string[];
}

export interface DocumentPicture {
  /** The chart's. */
  name: string;
  /** What the caption says, without "Biểu đồ" and number. */
  title: string;
  png: Uint8Array;
  /** For those who do not see it. */
  alt: string;
  /** Pixels at which its text has the intended size, 96 to the inch; the PNG may hold more. */
  width: number;
  height: number;
}

export interface NumberedPicture extends DocumentPicture {
  /** In the order of the pages, from 1. */
  number: number;
}

export type DocumentBlock =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string; italic?: boolean }
  | { kind: 'list'; items: readonly DocumentItem[] }
  | { kind: 'picture'; picture: NumberedPicture }
  | DocumentTable;

export interface DocumentAnnex {
  /** "Phụ lục 2" */
  label: string;
  title: string;
  /** To which document it belongs, number and day left blank. */
  belonging: string;
  /** Whether its pages lie across. */
  landscape: boolean;
  blocks: readonly DocumentBlock[];
}

export interface OfficialDocument {
  profile: DocumentProfile;
  /** For the file's properties. */
  title: string;
  author: string;
  /** ISO instant of the day the figures were taken: the same figures make the same file. */
  createdAt: string;
  head: {
    upperBody: string;
    issuingBody: string;
    number: string;
    placeAndDate: string;
    draftMark: string;
  };
  type: string;
  subject: readonly string[];
  /** Empty where nobody is addressed. */
  addressee: string;
  blocks: readonly DocumentBlock[];
  /** The last paragraph, on one page with the signature. */
  closing: string;
  signature: { authority: string; office: string };
  /** The lines under "Nơi nhận"; without one, it is not printed. */
  receivers: readonly string[];
  annexes: readonly DocumentAnnex[];
}
