/**
 * The API's messages and their fields, read from the typings of `googleapis`, which Google generates from the
 * service's own description. So unknown fields and field masks are judged by the API and not by a copy of it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Field {
  kind: 'string' | 'number' | 'boolean' | 'message' | 'any';
  /** The message's name, when it is one. */
  type: string | null;
  repeated: boolean;
}

/** Typings, and what their messages are called here: Drive's carry the name of their API. */
const TYPINGS = [
  { path: 'googleapis/build/src/apis/sheets/v4.d.ts', prefix: '' },
  { path: 'googleapis/build/src/apis/drive/v3.d.ts', prefix: 'drive.' },
];
const MESSAGE = /export interface (?:Schema\$(\w+)|(Params\$Resource\$[\w$]+)[^{]*) \{\n([\s\S]*?)\n {4}\}/g;
/** A map's type opens a block; it says nothing that is checked here. */
const FIELD = /^ {8}(?:(\w+)|'(\w+)')\?: (?:(.+);|\{)$/gm;

function fieldOf(text: string, prefix: string): Field {
  const [, base = '', list] = /^([\w$]+)((?:\[\])*)/.exec(text) ?? [];
  const repeated = list === '[]';
  if (base.startsWith('Schema$')) {
    return { kind: 'message', type: prefix + base.slice('Schema$'.length), repeated };
  }
  const isScalar = base === 'string' || base === 'number' || base === 'boolean';
  return { kind: isScalar ? base : 'any', type: null, repeated };
}

type Messages = Map<string, Map<string, Field>>;

function readTypings({ path, prefix }: { path: string; prefix: string }, messages: Messages): void {
  const text = readFileSync(fileURLToPath(import.meta.resolve(path)), 'utf8');
  for (const [, message, params, body = ''] of text.matchAll(MESSAGE)) {
    const fields = new Map<string, Field>();
    for (const [, name = '', quoted = '', type = ''] of body.matchAll(FIELD)) {
      fields.set(name || quoted, fieldOf(type, prefix));
    }
    messages.set(prefix + (message ?? params ?? ''), fields);
  }
}

function readAllTypings(): Messages {
  const messages: Messages = new Map();
  for (const typings of TYPINGS) readTypings(typings, messages);
  if (!messages.has('Spreadsheet') || !messages.has('drive.File')) throw new Error('No messages found.');
  return messages;
}

let messages: Messages | undefined;

/** The fields of a message, or of a method's parameters (`Params$Resource$Spreadsheets$Get`). */
export function fieldsOf(type: string): ReadonlyMap<string, Field> | undefined {
  messages ??= readAllTypings();
  return messages.get(type);
}
