/**
 * The `fields` parameter of any method: which parts of a reply the client wants, e.g.
 * `sheets(properties(title),data/rowData/values/effectiveValue),properties.*`.
 */
import { ApiError } from '../api-error.ts';
import { fieldsOf } from '../server/schema.ts';

/** `true` means the whole value; `*` stands for every field (at the root it is not `true`: a mask was set). */
export type ResponseMask = true | { [field: string]: ResponseMask };

/** A mask that names what the reply does not have: the path stands in the error's details only, as at Google. */
class InvalidMask extends ApiError {
  readonly #path: string;

  constructor(path: string) {
    super('INVALID_ARGUMENT', 'Request contains an invalid argument.');
    this.#path = path;
  }

  override toBody(): ReturnType<ApiError['toBody']> {
    const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${this.#path}'.`;
    const detail = {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ field: this.#path, description }],
    };
    const { error } = super.toBody();
    return { error: { ...error, details: [detail] } as typeof error };
  }
}

/** Cuts at commas outside parentheses. @throws InvalidMask when parentheses do not pair. */
function splitItems(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if (depth < 0) throw new InvalidMask(text);
    if (text[at] !== ',' || depth > 0) continue;
    items.push(text.slice(start, at));
    start = at + 1;
  }
  if (depth !== 0) throw new InvalidMask(text);
  return [...items, text.slice(start)];
}

/** The field of a message type under a name of the mask; `*` needs none. */
function typeOfField(type: string | null, name: string, path: string): string | null {
  const fields = type === null ? undefined : fieldsOf(type);
  if (!fields) throw new InvalidMask(path);
  const field = fields.get(name);
  if (!field) throw new InvalidMask(path);
  return field.type;
}

function add(into: { [field: string]: ResponseMask }, name: string, mask: ResponseMask): void {
  const known = into[name];
  if (known === true || mask === true) into[name] = true;
  else if (known === undefined) into[name] = mask;
  else for (const [part, inner] of Object.entries(mask)) add(known, part, inner);
}

function parseItem(item: string, type: string | null, prefix: string): [string, ResponseMask] {
  const match = /^([^./(]*)(?:[./](.*)|\((.*)\))?$/s.exec(item);
  const name = match?.[1] ?? '';
  const path = prefix === '' ? name : `${prefix}.${name}`;
  if (!match) throw new InvalidMask(item);
  const inner = name === '*' ? null : typeOfField(type, name, path);
  const rest = match[2] ?? match[3];
  if (rest === undefined || rest === '*') return [name, true];
  return [name, parseItems(match[3] === undefined ? [rest] : splitItems(rest), inner, path)];
}

function parseItems(items: string[], type: string | null, prefix: string): ResponseMask {
  const mask: { [field: string]: ResponseMask } = {};
  for (const item of items) add(mask, ...parseItem(item, type, prefix));
  return mask;
}

/** @throws ApiError when the mask names a field that `type` (`Spreadsheet`, `ValueRange`…) lacks. */
export function parseResponseMask(fields: string | undefined, type: string): ResponseMask {
  return fields === undefined || fields === '' ? true : parseItems(splitItems(fields), type, '');
}

/** The mask of one field; undefined when the field is not wanted. */
export function partOf(mask: ResponseMask | undefined, field: string): ResponseMask | undefined {
  return mask === undefined || mask === true ? mask : (mask[field] ?? mask['*']);
}

/** Only what the mask wants of a JSON value. */
export function applyResponseMask(value: unknown, mask: ResponseMask): unknown {
  if (mask === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => applyResponseMask(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    const wanted = partOf(mask, field);
    if (wanted !== undefined) kept[field] = applyResponseMask(inner, wanted);
  }
  return kept;
}
