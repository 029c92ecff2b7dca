import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { Package } from './open-package.ts';

/** Called while a part streams by. Names carry the customary prefix, whatever the file calls it: `w:p`. */
export interface XmlVisitor {
  /** @param path the names of the elements around, outermost first. */
  open(name: string, attributes: Attributes, path: readonly string[]): void;
  close?(name: string, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
}
/** By local name. */
export type Attributes = Readonly<Record<string, string>>;

/** Transitional and strict Office Open XML. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
};

/**
 * Lets `visitor` see one part of the file from beginning to end, where there is such a part.
 * @throws Refusal on a document type (and so on any entity of one's own), too deep nesting, or broken XML.
 */
export async function scanPart(files: Package, part: string, visitor: XmlVisitor): Promise<void> {
  if (!files.has(part)) return;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const path: string[] = [];
  parser.on('doctype', refuse('unsafe'));
  parser.on('error', refuse('damaged'));
  parser.on('opentag', (tag) => {
    if (path.length >= LIMITS.xmlDepth) throw new Refusal('unsafe');
    const name = nameOf(tag);
    visitor.open(name, attributesOf(tag), path);
    path.push(name);
  });
  parser.on('closetag', (tag) => {
    path.pop();
    visitor.close?.(nameOf(tag), path);
  });
  parser.on('text', (text) => visitor.text?.(text, path));
  parser.on('cdata', (text) => visitor.text?.(text, path));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of files.read(part)) parser.write(decoder.decode(chunk, { stream: true }));
  parser.write(decoder.decode()).close();
}

function refuse(code: 'unsafe' | 'damaged'): () => never {
  return () => {
    throw new Refusal(code);
  };
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${PREFIXES[uri] ?? '?:'}${local}`;

function attributesOf({ attributes }: SaxesTagNS): Attributes {
  const values: Record<string, string> = Object.create(null);
  for (const { local, value } of Object.values(attributes)) values[local] = value;
  return values;
}
