import { Refusal } from '../refusal.ts';
import type { Package } from './open-package.ts';
import { scanPart } from './scan-part.ts';

/** Names of the parts that say what is printed; the last two may be missing. */
export interface DocxParts {
  document: string;
  styles: string;
  numbering: string;
}

/** Relationship types end alike in transitional and strict files. */
type Relations = ReadonlyMap<string, string>;

/** @throws Refusal where the zip holds something else than a Word document. */
export async function findParts(files: Package): Promise<DocxParts> {
  const roots = await relationsOf(files, '_rels/.rels', '');
  const document = roots.get('officeDocument') ?? 'word/document.xml';
  if (!files.has(document) || /^(xl|ppt)\//.test(document)) throw new Refusal(otherKind(files, document));
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const own = await relationsOf(files, `${folder}_rels/${document.slice(folder.length)}.rels`, folder);
  return {
    document,
    styles: own.get('styles') ?? `${folder}styles.xml`,
    numbering: own.get('numbering') ?? `${folder}numbering.xml`,
  };
}

function otherKind(
  files: Package,
  document: string,
): 'spreadsheet' | 'slides' | 'open-document' | 'other-zip' {
  if (document.startsWith('xl/')) return 'spreadsheet';
  if (document.startsWith('ppt/')) return 'slides';
  return files.has('mimetype') && files.has('content.xml') ? 'open-document' : 'other-zip';
}

async function relationsOf(files: Package, part: string, folder: string): Promise<Relations> {
  const found = new Map<string, string>();
  await scanPart(files, part, {
    open(name, { Type = '', Target = '', TargetMode }) {
      if (name !== '?:Relationship' || TargetMode === 'External') return;
      found.set(Type.slice(Type.lastIndexOf('/') + 1), resolve(folder, Target));
    },
  });
  return found;
}

const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
