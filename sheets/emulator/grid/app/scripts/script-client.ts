/** The sheet's own scripts, which run beside the server: their menus, and windows they open here while they run. */

import type { Answer, ScriptMenu, Selection } from '../../../apps-script/protocol.ts';

interface Failure {
  message?: string;
  error?: { message?: string };
}

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`/grid/scripts${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json().catch(() => null)) as (T & Failure) | null;
  if (!response.ok)
    throw new Error(
      answer?.message ?? answer?.error?.message ?? `Máy chủ của menu trả lời lỗi ${response.status}.`,
    );
  return answer as T;
}

export const readMenus = async (person: string): Promise<ScriptMenu[]> =>
  (await post<{ menus: ScriptMenu[] }>('/menu', { person })).menus;

/** Begins a function of a menu. @returns the session's id */
export const beginScript = async (run: {
  person: string;
  function: string;
  selection: Selection;
}): Promise<string> => (await post<{ session: string }>('/sessions', run)).session;

export const answerScript = (session: string, answer: Answer): Promise<unknown> =>
  post(`/sessions/${session}/answer`, answer);

/** `google.script.run` of a dialog. */
export const callScript = (session: string, call: { function: string; args: unknown[] }): Promise<unknown> =>
  post(`/sessions/${session}/call`, call);

export const scriptEvents = (session: string): EventSource =>
  new EventSource(`/grid/scripts/sessions/${session}/events`);
