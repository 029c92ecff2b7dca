/** A line of the document that holds something; blank ones are remembered by the line after them. */
export interface SourceLine {
  /** One-based number in the text that was handed in. */
  line: number;
  /** NFC, without invisible characters; tabs and layout marks still there. */
  text: string;
  /** Whether an empty line, or a page's furniture, stood before it. */
  gap: boolean;
  /** Whether a page ended before it: a form feed or a page number. */
  newPage: boolean;
}
