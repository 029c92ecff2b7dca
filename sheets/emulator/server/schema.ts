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

const TYPINGS = 'googleapis/build/src/apis/sheets/v4.d.ts';
const MESSAGE = /export interface (?:Schema\$(\w+)|(Params\$Resource\$[\w$]+)[^{]*) \{\n([\s\S]*?)\n {4}\}/g;
/** A map's type opens a block; it says nothing that is checked here. */
const FIELD = /^ {8}(?:(\w+)|'(\w+)')\?: (?:(.+);|\{)$/gm;

function fieldOf(text: string): Field {
  const [, base = '', list] = /^([\w$]+)((?:\[\])*)/.exec(text) ?? [];
  const repeated = list === '[]';
  if (base.startsWith('Schema$')) return { kind: 'message', type: base.slice('Schema$'.length), repeated };
  const isScalar = base === 'string' || base === 'number' || base === 'boolean';
  return { kind: isScalar ? base : 'any', type: null, repeated };
}

function readTypings(): Map<string, Map<string, Field>> {
  const text = readFileSync(fileURLToPath(import.meta.resolve(TYPINGS)), 'utf8');
  const messages = new Map<string, Map<string, Field>>();
  for (const [, message, params, body = ''] of text.matchAll(MESSAGE)) {
    const fields = new Map<string, Field>();
    for (const [, name = '', quoted = '', type = ''] of body.matchAll(FIELD)) {
      fields.set(name || quoted, fieldOf(type));
    }
    messages.set(message ?? params ?? '', fields);
  }
  if (!messages.has('Spreadsheet')) throw new Error(`No messages found in ${TYPINGS}`);
  return messages;
}

let messages: Map<string, Map<string, Field>> | undefined;

/** The fields of a message, or of a method's parameters (`Params$Resource$Spreadsheets$Get`). */
export function fieldsOf(type: string): ReadonlyMap<string, Field> | undefined {
  messages ??= readTypings();
  return messages.get(type);
}
