/** spreadsheets.batchUpdate: applies requests in order; the caller discards the workbook when one throws. */
import { invalidArgument, permissionDenied, unimplemented } from '../api-error.ts';
import { fieldsOf } from '../server/schema.ts';
import type { EvaluatedBook } from '../workbook/evaluated-book.ts';
import type { Caller, Workbook } from '../workbook/model.ts';
import { naming } from '../workbook/prefix-error.ts';
import type { Handler, Request, RequestContext, Response } from './request-context.ts';
import { HANDLERS } from './request-kinds.ts';

type Kind = keyof Request;

const isKind = (name: string): name is Kind => fieldsOf('Request')?.has(name) ?? false;

function kindOf(request: Request, index: number): Kind {
  const [kind, second] = Object.keys(request);
  if (!kind) throw invalidArgument(`Invalid requests[${index}]: No request set.`);
  if (!isKind(kind)) {
    throw invalidArgument(
      `Invalid JSON payload received. Unknown name "${kind}" at 'requests[${index}]': Cannot find field.`,
    );
  }
  if (second) {
    throw invalidArgument(
      `Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${second}'`,
    );
  }
  return kind;
}

function applyOne(request: Request, index: number, context: RequestContext): Response {
  const kind = kindOf(request, index);
  const handler = HANDLERS[kind] as Handler<Kind> | undefined;
  if (!handler) throw unimplemented(`requests[${index}].${kind} is not supported by this stand-in.`);
  const reply = naming(`requests[${index}].${kind}`, () => handler(request[kind] ?? {}, context));
  context.workbook.version += 1;
  return reply;
}

/**
 * Applies the requests to `workbook` and answers one reply for each, `{}` where Google has none.
 * @throws ApiError that names the request, as `Invalid requests[0].addSheet: …`; the workbook is then half changed.
 */
export function applyRequests(
  workbook: Workbook,
  requests: readonly Request[],
  context: { caller: Caller; now: number; evaluate: EvaluatedBook },
): Response[] {
  if (requests.length === 0) throw invalidArgument('Must specify at least one request.');
  if (context.caller.role === 'reader') throw permissionDenied('The caller does not have permission');
  return requests.map((request, index) => applyOne(request, index, { ...context, workbook }));
}
