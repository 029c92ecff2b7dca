/** Checks a JSON body against the API's messages, in the words of Google's own reader. */
import { ApiError } from '../api-error.ts';
import { type Enumeration, enumerationOf } from './enumerations.ts';
import { type Field, fieldsOf } from './schema.ts';

interface Violation {
  field: string;
  description: string;
}

/** All that is wrong with a body, in its order. */
class InvalidPayload extends ApiError {
  readonly #violations: Violation[];

  constructor(violations: Violation[]) {
    super('INVALID_ARGUMENT', violations.map(({ description }) => description).join('\n'));
    this.#violations = violations;
  }

  override toBody(): ReturnType<ApiError['toBody']> {
    const fieldViolations = this.#violations.map(({ field, description }) =>
      field === '' ? { description } : { field, description },
    );
    const detail = { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations };
    const { error } = super.toBody();
    return { error: { ...error, details: [detail] } as typeof error };
  }
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Fields that hold fractions; every other number of the API is a 32-bit integer. */
const FRACTIONS =
  /(?:^|\.)(?:number_value|red|green|blue|alpha|.*opacity|view_window_m\w+|interval\w*|\w*value|\w*size|start|end|.*percentile|.*threshold|pie_hole)$/;

class Reader {
  readonly violations: Violation[] = [];

  #report(field: string, description: string): undefined {
    this.violations.push({ field, description });
    return undefined;
  }

  #unknown(path: string, name: string): void {
    const at = path === '' ? '' : ` at '${path}'`;
    this.#report(path, `Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`);
  }

  #wrong(path: string, type: string, value: unknown): undefined {
    const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
    return this.#report(path, `Invalid value at '${path}' (${type}), ${text}`);
  }

  message(value: unknown, type: string, path: string): object | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.#wrong(path, `type.googleapis.com/google.apps.sheets.v4.${type}`, value);
    }
    const fields = fieldsOf(type);
    if (!fields) return value;
    const read: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(value)) {
      const known = fields.has(name) ? name : camelCase(name);
      const field = fields.get(known);
      if (!field) this.#unknown(path, name);
      else if (part !== null) {
        const at = join(path, snakeCase(known));
        const choice = enumerationOf(type, known);
        read[known] = choice ? this.#choice(part, choice, at) : this.#field(part, field, at);
      }
    }
    return read;
  }

  /** Names of enumerations are read without regard to case, as Google reads them. */
  #choice(value: unknown, { name, values }: Enumeration, path: string): string | undefined {
    const known = typeof value === 'string' ? value.toUpperCase() : '';
    return values.has(known)
      ? known
      : this.#wrong(path, `type.googleapis.com/google.apps.sheets.v4.${name}`, value);
  }

  #field(value: unknown, field: Field, path: string): unknown {
    if (!field.repeated) return this.#single(value, field, path);
    if (!Array.isArray(value))
      return this.#wrong(path, field.type ?? `TYPE_${field.kind.toUpperCase()}`, value);
    return value.map((item, index) => this.#single(item, field, `${path}[${index}]`));
  }

  #single(value: unknown, field: Field, path: string): unknown {
    switch (field.kind) {
      case 'message':
        return this.message(value, field.type ?? '', path);
      case 'string':
        return typeof value === 'string' ? value : this.#wrong(path, 'TYPE_STRING', value);
      case 'number':
        return this.#number(value, path);
      case 'boolean':
        if (value === 'true' || value === 'false') return value === 'true';
        return typeof value === 'boolean' ? value : this.#wrong(path, 'TYPE_BOOL', value);
      case 'any':
        return path.endsWith('values') ? this.#lists(value, path) : value;
    }
  }

  #number(value: unknown, path: string): number | undefined {
    const isFraction = FRACTIONS.test(path);
    const read = typeof value === 'string' && value.trim() === value && value !== '' ? Number(value) : value;
    const fits = typeof read === 'number' && (isFraction ? Number.isFinite(read) : Number.isInteger(read));
    return fits ? read : this.#wrong(path, isFraction ? 'TYPE_DOUBLE' : 'TYPE_INT32', value);
  }

  /** `values` of a ValueRange: a list of lists; what the lists hold is the cells' matter. */
  #lists(value: unknown, path: string): unknown {
    const type = 'type.googleapis.com/google.protobuf.ListValue';
    if (!Array.isArray(value)) return this.#wrong(path, type, value);
    value.forEach((item, index) => {
      if (!Array.isArray(item)) this.#wrong(`${path}[${index}]`, type, item);
    });
    return value;
  }
}

/**
 * The body as a message of `type`, its names in camelCase and its nulls left out; `root` is what error paths
 * begin with (`data` for a ValueRange).
 * @throws ApiError INVALID_ARGUMENT that names every unknown field and wrong value.
 */
export function readMessage(body: unknown, type: string, root: string): object {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const description = 'Invalid JSON payload received. Unknown name "": Root element must be a message.';
    throw new InvalidPayload([{ field: '', description }]);
  }
  const reader = new Reader();
  const message = reader.message(body, type, root);
  if (reader.violations.length > 0) throw new InvalidPayload(reader.violations);
  return message ?? {};
}
