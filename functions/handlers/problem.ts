/** Errors as RFC 9457 problem details; the Vietnamese `detail` is what the menu shows. */
import type { Response } from '@google-cloud/functions-framework';
import { PlanSheetError } from '../errors.ts';
import type { Log } from '../log.ts';

interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
}

const UNEXPECTED: Problem = {
  type: 'urn:plansheet:problem:internal',
  title: 'Lỗi hệ thống',
  status: 500,
  detail:
    'Có lỗi ngoài dự kiến; dữ liệu trong bảng tính vẫn còn nguyên. Hãy chạy lại, nếu vẫn lỗi thì báo quản trị hệ thống.',
};

function toProblem(error: unknown): Problem {
  if (!(error instanceof PlanSheetError)) return UNEXPECTED;
  const { code, title, status, detail } = error;
  return { type: `urn:plansheet:problem:${code}`, title, status, detail };
}

export function sendProblem(response: Response, error: unknown, log: Log): void {
  const problem = toProblem(error);
  if (problem.status >= 500) log.write('ERROR', 'request failed', { code: problem.type, ...originOf(error) });
  if (problem.status === 401) response.set('WWW-Authenticate', 'Bearer');
  if (problem.status === 405) response.set('Allow', 'POST');
  response
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** Where an error arose, without its message: messages of libraries may quote cells or addresses. */
function originOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {};
  return { error: error.name, ...cause, stack: frames.slice(0, 8).join('\n') };
}
