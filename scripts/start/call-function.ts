import type { Endpoints } from './local-plan.ts';

/** Calls a function as a person or the scheduler would. @throws Error with the function's own sentence. */
export async function callFunction<T>(
  { functions, spreadsheetId }: Endpoints,
  name: string,
  token: string,
  fields: object = {},
): Promise<T> {
  const response = await fetch(`${functions}/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ spreadsheetId, ...fields }),
  });
  const answer = (await response.json()) as T & { detail?: string };
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${answer.detail ?? ''}`);
  return answer;
}
