/**
 * What a mail says, as blocks that know no layout: the same blocks become HTML and plain text, so that the two
 * cannot disagree. All texts are plain; the renderers escape them.
 */
export type Tone = 'good' | 'late' | 'soon';

export interface Span {
  text: string;
  bold?: boolean;
  tone?: Tone;
  href?: string;
  /** A link that may be followed but does not call for it. */
  quiet?: boolean;
}

export type Text = string | readonly (string | Span)[];

export interface Tile {
  label: string;
  value: string;
  /** Stands below the value. */
  note: string;
  tone?: Tone;
}

export interface TableColumn {
  title: string;
  /** Numbers stand at the right and never break; the first column takes the room that is left. */
  align: 'left' | 'right';
  /** Takes all the room that the others can spare: for names, not for codes. */
  wide?: boolean;
}

export interface ListItem {
  text: Text;
  notes: readonly Text[];
}

/** A picture that travels with the mail; the HTML shows it as `cid:…`, the plain text in words. */
export interface MailPicture {
  /** Of the chart it shows; says where in the mail it belongs. */
  name: string;
  /** Content-ID without angle brackets. */
  cid: string;
  alt: string;
  /** CSS pixels; the file may hold more. */
  width: number;
  height: number;
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: Text; muted?: boolean }
  | { kind: 'tiles'; tiles: readonly Tile[] }
  | { kind: 'table'; columns: readonly TableColumn[]; rows: readonly (readonly Text[])[] }
  | { kind: 'list'; items: readonly ListItem[] }
  | ({ kind: 'picture' } & Omit<MailPicture, 'name'>)
  /** What stands out from the rest: the minute's read at the top. */
  | { kind: 'box'; blocks: readonly Block[] };

export interface MailDocument {
  /** Who writes: small lines above the title. */
  letterhead: readonly string[];
  title: string;
  subtitle: readonly string[];
  /** What an inbox shows beside the subject. */
  preview: string;
  blocks: readonly Block[];
  footer: readonly Text[];
  /** Whether the plain text spells out the addresses of links within lists, or only those of paragraphs. */
  addressesInLists: boolean;
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

export const spansOf = (text: Text): readonly Span[] =>
  (typeof text === 'string' ? [text] : text).map((part) =>
    typeof part === 'string' ? { text: part } : part,
  );

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text });
export const note = (text: Text): Block => ({ kind: 'paragraph', text, muted: true });
export const item = (text: Text, ...notes: readonly Text[]): ListItem => ({ text, notes });
