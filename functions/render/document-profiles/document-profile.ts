/**
 * How an official document is laid out, as data: another issue of the rules is another profile, never other code.
 * Sizes are points, lengths of the page millimetres.
 */

/** Under a line of the head or of the title: characters of their own line, or a rule of so many points. */
export type Separator = { text: string } | { rulePt: number };

export interface HeadLine {
  text: string;
  size: number;
  bold: boolean;
}

/** A4 upright; in an annex that lies across, the edge that is bound becomes the upper one. */
export interface Margins {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Between the lines of a paragraph: `auto` in lines, the others in points. */
export interface LineSpacing {
  rule: 'auto' | 'at-least' | 'exactly';
  value: number;
}

export interface TextStyle {
  size: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
}

export interface DocumentProfile {
  /** As the setting names it. */
  name: string;
  font: string;
  margins: Margins;
  /** From the upper edge of the page to its number. */
  pageNumberFromTop: number;
  head: {
    /** Upper right: whose document it is. */
    lines: readonly HeadLine[];
    /** As long as the last of the lines. */
    rulePt: number;
    /** The left column's share of the page's width. */
    leftShare: number;
    upperBodySize: number;
    issuingBodySize: number;
    underIssuingBody: Separator;
  };
  /** What stands before the blank for the number, and between it and the abbreviation of the issuing body. */
  number: { before: string; after: string };
  type: TextStyle;
  /** `capital`: whether its first letter is one. */
  subject: TextStyle & { capital: boolean };
  underSubject: Separator;
  placeAndDate: TextStyle;
  draftMark: TextStyle;
  body: {
    size: number;
    firstLine: number;
    line: LineSpacing;
    /** Points after a paragraph. */
    after: number;
  };
  /** Text within tables. */
  tableSize: number;
  signature: {
    /** "T/M " or "TM. ": on behalf of a collective body. */
    onBehalf: string;
    authority: TextStyle;
    office: TextStyle;
    name: TextStyle;
  };
  receivers: { title: TextStyle; listSize: number /** Between two lines of the list. */; mark: string };
  pageNumberSize: number;
  annexNumerals: 'arabic' | 'roman';
}
