/** addNamedRange, updateNamedRange and deleteNamedRange. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4.d.ts';
import { invalidArgument } from '../../api-error.ts';
import { parseRect } from '../../workbook/a1.ts';
import type { Workbook } from '../../workbook/model.ts';
import { applyFieldMask, parseFieldMask } from '../field-mask.ts';
import { freshId } from '../fresh-id.ts';
import type { Handler } from '../request-context.ts';
import { renameInFormulas } from '../rewrite-formulas.ts';
import { targetArea } from '../target-area.ts';

type NamedRange = sheets_v4.Schema$NamedRange;

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

const isReserved = (name: string): boolean =>
  parseRect(name) !== null || /^(?:R\d*C\d*|true|false)$/i.test(name);

function assertNameFree(workbook: Workbook, named: NamedRange): void {
  const name = named.name ?? '';
  if (!NAME.test(name) || isReserved(name)) throw invalidArgument(`Invalid name: ${name}`);
  const folded = name.toLowerCase();
  const isTaken = workbook.namedRanges.some(
    (other) => other.namedRangeId !== named.namedRangeId && other.name?.toLowerCase() === folded,
  );
  if (isTaken)
    throw invalidArgument(`Cannot add named range ${name}: a named range with this name already exists.`);
}

function findNamedRange(workbook: Workbook, id: string | null | undefined): NamedRange {
  const found = workbook.namedRanges.find((named) => named.namedRangeId === id);
  if (!found) throw invalidArgument(`No named range with id: ${id ?? ''}`);
  return found;
}

/** Names a range; its id is chosen when absent. */
export const addNamedRange: Handler<'addNamedRange'> = (body, { workbook }) => {
  const asked = body.namedRange ?? {};
  const id = asked.namedRangeId || String(freshId(workbook));
  if (workbook.namedRanges.some((named) => named.namedRangeId === id)) {
    throw invalidArgument(`A named range with the id ${id} already exists. Please use another id.`);
  }
  targetArea(workbook, asked.range);
  const namedRange = { ...asked, namedRangeId: id };
  assertNameFree(workbook, namedRange);
  workbook.namedRanges = [...workbook.namedRanges, namedRange];
  return { addNamedRange: { namedRange } };
};

/** Renames a named range or lets it name other cells. */
export const updateNamedRange: Handler<'updateNamedRange'> = (body, { workbook }) => {
  const { namedRangeId: _id, ...mask } = parseFieldMask(body.fields, 'NamedRange');
  const before = findNamedRange(workbook, body.namedRange?.namedRangeId);
  const after = applyFieldMask(before, body.namedRange ?? {}, mask);
  assertNameFree(workbook, after);
  if (mask.range) targetArea(workbook, after.range);
  if (before.name && after.name && before.name !== after.name) {
    renameInFormulas(workbook, before.name, after.name);
  }
  workbook.namedRanges = workbook.namedRanges.map((named) => (named === before ? after : named));
  return {};
};

/** Forgets a name; the cells stay. */
export const deleteNamedRange: Handler<'deleteNamedRange'> = (body, { workbook }) => {
  const gone = findNamedRange(workbook, body.namedRangeId);
  workbook.namedRanges = workbook.namedRanges.filter((named) => named !== gone);
  return {};
};
