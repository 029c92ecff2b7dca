/** Field masks of update requests: `"title,gridProperties(frozenRowCount,rowCount)"`, `"userEnteredFormat.textFormat.bold"`, `"*"`. */
import { invalidArgument } from '../api-error.ts';
import { fieldsOf } from '../server/schema.ts';

/** A parsed mask: each field with the mask of its parts; an empty part mask means the whole field. */
export interface FieldMask {
  [field: string]: FieldMask;
}

const camelCase = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function splitTopLevel(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (char === ',' && depth === 0) {
      parts.push(current);
      current = '';
    } else current += char;
  }
  parts.push(current);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function addPath(mask: FieldMask, path: string): void {
  const match = /^([A-Za-z_]\w*|\*)(?:[./](.+)|\((.*)\))?$/s.exec(path);
  if (!match?.[1]) throw invalidArgument(`Invalid field: ${path}`);
  const name = camelCase(match[1]);
  const rest = match[2] ?? match[3];
  const known = mask[name];
  if (rest === undefined || rest === '*') {
    mask[name] = {};
    return;
  }
  if (known && Object.keys(known).length === 0) return;
  const parts = known ?? {};
  for (const part of splitTopLevel(rest)) addPath(parts, part);
  mask[name] = parts;
}

function assertKnown(mask: FieldMask, message: string, prefix: string): void {
  const known = fieldsOf(message);
  if (!known) return;
  for (const [name, parts] of Object.entries(mask)) {
    const field = known.get(name);
    if (!field) throw invalidArgument(`Invalid field: ${prefix}${name}`);
    if (field.type && !field.repeated) assertKnown(parts, field.type, `${prefix}${name}.`);
  }
}

const everyField = (message: string): FieldMask =>
  Object.fromEntries([...(fieldsOf(message)?.keys() ?? [])].map((name) => [name, {}]));

/**
 * The mask over a message of the API, by its name in the reference (`CellData`).
 * @throws ApiError in Google's words when the mask is absent, empty or names a field that the message lacks.
 */
export function parseFieldMask(fields: string | null | undefined, message: string): FieldMask {
  const paths = splitTopLevel(fields ?? '');
  if (paths.length === 0) {
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  if (paths.includes('*')) return everyField(message);
  const mask: FieldMask = {};
  for (const path of paths) addPath(mask, path);
  assertKnown(mask, message, '');
  return mask;
}

const isMessage = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function maskedField(before: unknown, source: unknown, parts: FieldMask): unknown {
  if (Object.keys(parts).length === 0) return source ?? undefined;
  const merged = applyFieldMask(isMessage(before) ? before : {}, isMessage(source) ? source : {}, parts);
  return Object.keys(merged).length === 0 ? undefined : merged;
}

/** A copy of `target` whose masked fields come from `source`; a masked field that `source` lacks is cleared. */
export function applyFieldMask<T extends object>(target: T, source: T, mask: FieldMask): T {
  const merged: Record<string, unknown> = { ...(target as Record<string, unknown>) };
  for (const [name, parts] of Object.entries(mask)) {
    const value = maskedField(merged[name], (source as Record<string, unknown>)[name], parts);
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged as T;
}
