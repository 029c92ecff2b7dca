/** The `q` parameter of files.list: `name contains 'plan' and trashed = false`. */

import { invalidParameter } from './drive-error.ts';
import type { DriveFile } from './drive-file.ts';

type Test = (file: DriveFile) => boolean;

const TOKEN = /\s*(?:('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|([()])|(!=|<=|>=|=|<|>)|([A-Za-z]+))\s*/gy;

function tokensOf(query: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < query.length) {
    const match = TOKEN.exec(query);
    if (!match) throw invalidParameter('q');
    tokens.push(match[0].trim());
  }
  return tokens;
}

function unquoted(token: string | undefined): string {
  if (!/^['"]/.test(token ?? '')) throw invalidParameter('q');
  return (token ?? '').slice(1, -1).replace(/\\(.)/g, '$1');
}

const fold = (text: string | null | undefined): string => (text ?? '').normalize('NFC').toLowerCase();

const ORDERS: Record<string, (a: string, b: string) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Names are searched from the beginning of a word, as Drive does. */
function containsWords(text: string, wanted: string): boolean {
  const start = wordsOf(wanted).join(' ');
  return wordsOf(text).some((_, at, words) => words.slice(at).join(' ').startsWith(start));
}

function textTest(read: (file: DriveFile) => string, operator: string, token: string | undefined): Test {
  const wanted = fold(unquoted(token));
  if (operator === 'contains') return (file) => containsWords(read(file), wanted);
  const order = operator === '=' || operator === '!=' ? ORDERS[operator] : undefined;
  if (!order) throw invalidParameter('q');
  return (file) => order(read(file), wanted);
}

function timeTest(name: 'createdTime' | 'modifiedTime', operator: string, token: string | undefined): Test {
  const at = Date.parse(unquoted(token));
  const order = ORDERS[operator];
  if (!order || Number.isNaN(at)) throw invalidParameter('q');
  const wanted = new Date(at).toISOString();
  return (file) => order(file[name] ?? '', wanted);
}

function flagTest(name: 'trashed' | 'starred', operator: string, token: string | undefined): Test {
  if (!/^(?:true|false)$/.test(token ?? '') || !/^!?=$/.test(operator)) throw invalidParameter('q');
  const wanted = (token === 'true') === (operator === '=');
  return (file) => (file[name] ?? false) === wanted;
}

function fieldTest(field: string, operator: string, token: string | undefined): Test {
  switch (field) {
    case 'name':
    case 'fullText':
      return textTest((file) => fold(file.name), operator, token);
    case 'mimeType':
      return textTest((file) => fold(file.mimeType), operator, token);
    case 'trashed':
    case 'starred':
      return flagTest(field, operator, token);
    case 'createdTime':
    case 'modifiedTime':
      return timeTest(field, operator, token);
    default:
      throw invalidParameter('q');
  }
}

/** `'me' in owners`, `'root' in parents`; everybody may write and read. */
function memberTest(value: string, list: string | undefined): Test {
  if (list === 'writers' || list === 'readers') return () => true;
  if (list === 'parents') return (file) => file.parents?.includes(value) ?? false;
  if (list !== 'owners') throw invalidParameter('q');
  return ({ owners = [] }) => owners.some((user) => (value === 'me' ? user.me : user.emailAddress === value));
}

class QueryParser {
  readonly #tokens: string[];

  constructor(query: string) {
    this.#tokens = tokensOf(query);
  }

  parse(): Test {
    const test = this.#any();
    if (this.#tokens.length > 0) throw invalidParameter('q');
    return test;
  }

  #takes(word: string): boolean {
    if (this.#tokens[0]?.toLowerCase() !== word) return false;
    this.#tokens.shift();
    return true;
  }

  #any(): Test {
    const tests = [this.#all()];
    while (this.#takes('or')) tests.push(this.#all());
    return (file) => tests.some((test) => test(file));
  }

  #all(): Test {
    const tests = [this.#one()];
    while (this.#takes('and')) tests.push(this.#one());
    return (file) => tests.every((test) => test(file));
  }

  #one(): Test {
    if (this.#takes('not')) {
      const test = this.#one();
      return (file) => !test(file);
    }
    if (this.#takes('(')) {
      const test = this.#any();
      if (!this.#takes(')')) throw invalidParameter('q');
      return test;
    }
    const [first = '', operator = '', last] = this.#tokens.splice(0, 3);
    return operator === 'in' ? memberTest(unquoted(first), last) : fieldTest(first, operator, last);
  }
}

/** Which files a query finds; an absent one finds all. @throws DriveError when it cannot be read. */
export function searchQuery(query: string | undefined): Test {
  return query?.trim() ? new QueryParser(query).parse() : () => true;
}
