/**
 * The text of a Word document as it is printed. mammoth and its like were looked at: they turn automatic numbers
 * into anonymous list items, but in a plan "(1)", "a)" and "2.1." are what people call an activity by, so they are
 * counted here as Word counts them. Headers, footers, notes and comments are other parts of the file, never read.
 */
import { DocumentVisitor } from './document-visitor.ts';
import { findParts } from './find-parts.ts';
import { ListCounter } from './list-counter.ts';
import { openPackage } from './open-package.ts';
import { readNumbering } from './read-numbering.ts';
import { readStyles } from './read-styles.ts';
import { scanPart } from './scan-part.ts';
import { linesOf } from './table-lines.ts';

/** @throws Refusal */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const files = await openPackage(bytes);
  const parts = await findParts(files);
  const styles = await readStyles(files, parts.styles);
  const numbering = await readNumbering(files, parts.numbering);
  const visitor = new DocumentVisitor(new ListCounter(numbering, styles), styles);
  await scanPart(files, parts.document, visitor);
  return linesOf(visitor.body).join('\n');
}
