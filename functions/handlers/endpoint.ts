/** What every function does around its use case: prove who calls, read the body, answer JSON or a problem. */
import type { HttpFunction, Request, Response } from '@google-cloud/functions-framework';
import * as z from 'zod';
import { BadRequestError, MethodNotAllowedError } from '../errors.ts';
import type { RunContext, Services } from '../runs/services.ts';
import { sendProblem } from './problem.ts';

const MAX_BODY_BYTES = 1_000_000;

/** What every request names. */
export const BODY = z.object({ spreadsheetId: z.string().min(1).max(200) });

export interface Endpoint<B extends z.infer<typeof BODY>> {
  body: z.ZodType<B>;
  /** Whether the schedule may call it, too. */
  scheduled: boolean;
  /** For functions that take files; 1 MB otherwise. */
  maxBodyBytes?: number;
  run(context: RunContext, body: B): Promise<object>;
}

export function endpoint<B extends z.infer<typeof BODY>>(
  services: Services,
  { body: schema, scheduled, maxBodyBytes = MAX_BODY_BYTES, run }: Endpoint<B>,
): HttpFunction {
  return async (request, response) => {
    try {
      assertPost(request);
      const identity = await services.identity();
      const caller = await identity.identify(request.headers.authorization);
      const body = readBody(schema, request, maxBodyBytes);
      const context = { services, caller, spreadsheetId: body.spreadsheetId, scheduled };
      sendJson(response, await run(context, body));
    } catch (error) {
      sendProblem(response, error, services.log);
    }
  };
}

function assertPost(request: Request): void {
  if (request.method !== 'POST') {
    throw new MethodNotAllowedError('Chức năng này chỉ nhận yêu cầu POST với nội dung JSON.');
  }
}

/** The body comes as bytes: see raw-body.ts. */
function readBody<B>(schema: z.ZodType<B>, request: Request, maxBytes: number): B {
  const bytes: unknown = request.body;
  const text = Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0);
  if (text.length > maxBytes) {
    throw new BadRequestError(`Nội dung yêu cầu quá lớn (trên ${Math.floor(maxBytes / 1_000_000)} MB).`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.toString('utf8'));
  } catch {
    throw new BadRequestError('Nội dung yêu cầu không phải là JSON hợp lệ.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'nội dung'))];
  throw new BadRequestError(`Yêu cầu thiếu hoặc sai: ${fields.join(', ')}.`);
}

function sendJson(response: Response, answer: object): void {
  response.status(200).set('Cache-Control', 'no-store').json(answer);
}
