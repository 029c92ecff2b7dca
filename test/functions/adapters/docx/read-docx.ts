/** What a .docx holds, read by other means than wrote it. */
import { buffer } from 'node:stream/consumers';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';

/** The package's parts by their paths. */
export async function partsOf(docx: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await fromBufferPromise(Buffer.from(docx), { lazyEntries: true });
  const parts = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}

export async function partOf(docx: Uint8Array, path: string): Promise<string> {
  const part = (await partsOf(docx)).get(path);
  if (!part) throw new Error(`no part ${path}`);
  return part.toString('utf8');
}

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** Of its own text and that of what it holds. */
  text: string;
}

/** The part as a tree. @throws Error where it is not well-formed. */
export function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** All elements of a name below another, in the order of the file. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** An attribute, such as `w:val`, of the first element of a name. */
export const attribute = (element: Element, name: string, key = 'w:val'): string | undefined =>
  first(element, name).attributes[key];
