import { Refusal } from './refusal.ts';

const MARKS = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * A text file's text: UTF-8, or UTF-16 where a byte order mark says so. Older Vietnamese encodings can't be told
 * from one another, so they are refused, not guessed.
 * @throws Refusal
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find(({ bytes: [a, b] }) => bytes[0] === a && bytes[1] === b);
  let text: string;
  try {
    text = new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('encoding');
  }
  if (text.includes('\0')) throw new Refusal('unknown');
  return text;
}
