/** Requests of every kind, made up from the API's own messages: well-formed, but seldom sensible. */
import fc from 'fast-check';
import type { Request } from '../../../../sheets/emulator/requests/request-context.ts';
import { HANDLERS } from '../../../../sheets/emulator/requests/request-kinds.ts';
import { enumerationOf } from '../../../../sheets/emulator/server/enumerations.ts';
import { type Field, fieldsOf } from '../../../../sheets/emulator/server/schema.ts';

const UNSUPPORTED = /dataSource|tableId|pivot|chip|newSheet|errorValue|html/i;
const MAX_DEPTH = 6;

const sheetId = fc.constantFrom(0, 1);
const small = fc.integer({ min: 0, max: 6 });
const channel = fc.constantFrom(0, 0.5, 1);
const text = fc.constantFrom('', 'a', '5', '50%', '=A1', '=SUM(A1:B2)', '=(', '3/18/2022', 'x,y');
const number = fc.oneof(small, fc.constantFrom(-1, 0.5, 100_000));

function spans(start: string, end: string): fc.Arbitrary<object> {
  const bounded = fc.tuple(small, small).map(([from, length]) => ({ [start]: from, [end]: from + length }));
  return fc.oneof({ weight: 4, arbitrary: bounded }, fc.constant({}), fc.record({ [start]: small }));
}

const merged = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);

/** Messages that would nearly always be refused if they were made up field by field. */
const KNOWN: Record<string, fc.Arbitrary<object>> = {
  GridRange: merged(
    fc.record({ sheetId }),
    spans('startRowIndex', 'endRowIndex'),
    spans('startColumnIndex', 'endColumnIndex'),
  ),
  DimensionRange: merged(
    fc.record({ sheetId, dimension: fc.constantFrom('ROWS', 'COLUMNS') }),
    spans('startIndex', 'endIndex'),
  ),
  GridCoordinate: fc.record({ sheetId, rowIndex: small, columnIndex: small }),
  Color: fc.record({ red: channel, green: channel }),
};

function single(message: string, name: string, field: Field, depth: number): fc.Arbitrary<unknown> {
  const choice = enumerationOf(message, name);
  if (choice) return fc.constantFrom(...choice.values);
  if (field.kind === 'message') return arbitraryMessage(field.type ?? '', depth + 1);
  if (field.kind === 'boolean') return fc.boolean();
  if (field.kind === 'number') return /sheetId/i.test(name) ? sheetId : number;
  if (name === 'fields') return fc.constantFrom('*', '*', '*', 'note', 'title', 'range', '');
  return field.kind === 'string' ? text : fc.constant({});
}

function arbitraryMessage(type: string, depth: number): fc.Arbitrary<object> {
  const known = KNOWN[type];
  if (known) return known;
  const fields = [...(fieldsOf(type) ?? [])].filter(([name]) => depth < MAX_DEPTH && !UNSUPPORTED.test(name));
  const parts = fields.map(([name, field]) => {
    const one = single(type, name, field, depth);
    return [name, field.repeated ? fc.array(one, { maxLength: 2 }) : one];
  });
  return fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] });
}

/** A request of the kind, in the shape that the reader of bodies hands on. */
export function arbitraryRequest(kind: string): fc.Arbitrary<Request> {
  const type = fieldsOf('Request')?.get(kind)?.type ?? '';
  return arbitraryMessage(type, 0).map((body) => ({ [kind]: body }));
}

export const KINDS: readonly string[] = Object.keys(HANDLERS);
