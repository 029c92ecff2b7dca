import type { RefusalCode } from './refusal.ts';

/** What a file is by its content; its name may say anything. Zips are told apart once they are open. */
export type FileKind = 'text' | 'zip' | 'pdf';
type Sniffed = { kind: FileKind } | { refused: RefusalCode };

const HEAD_LENGTH = 1024;
/** First bytes, as Latin-1 text; the place of the mark where it is not the first byte. */
const SIGNATURES: ReadonlyArray<readonly [mark: string, found: Sniffed, at?: number]> = [
  ['PK\x03\x04', { kind: 'zip' }],
  ['PK\x05\x06', { kind: 'zip' }],
  ['{\\rtf', { refused: 'rich-text' }],
  ['\x89PNG', { refused: 'image' }],
  ['\xff\xd8\xff', { refused: 'image' }],
  ['GIF8', { refused: 'image' }],
  ['II*\0', { refused: 'image' }],
  ['MM\0*', { refused: 'image' }],
  ['WEBP', { refused: 'image' }, 8],
  ['ftypheic', { refused: 'image' }, 4],
  ['ftypmif1', { refused: 'image' }, 4],
];
const WEB_PAGE = /^(\xef\xbb\xbf)?\s*<(!doctype html|html)\b/i;
/** Compound file: Word, Excel and PowerPoint up to 2003, and the shell of newer files with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export function sniffKind(bytes: Uint8Array): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.length === 0) return { refused: 'empty' };
  if (buffer.subarray(0, COMPOUND.length).equals(COMPOUND)) return { refused: compoundKind(buffer) };
  const head = buffer.toString('latin1', 0, HEAD_LENGTH);
  const marked = SIGNATURES.find(([mark, , at = 0]) => head.startsWith(mark, at));
  if (marked) return marked[1];
  if (WEB_PAGE.test(head)) return { refused: 'web-page' };
  // Readers of PDF accept some bytes before the mark.
  return { kind: /%PDF-\d/.test(head) ? 'pdf' : 'text' };
}

/** Streams of a compound file are named in UTF-16. */
function compoundKind(buffer: Buffer): RefusalCode {
  const holds = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'old-word';
  if (holds('Workbook')) return 'spreadsheet';
  return holds('PowerPoint Document') ? 'slides' : 'unknown';
}
