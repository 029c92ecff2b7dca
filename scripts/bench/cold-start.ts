/** From the start of the process to the first answer: the deployed bundle beside a bare function. */
import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contender } from './ratio.ts';

const FRAMEWORK = fileURLToPath(
  new URL('../../node_modules/@google-cloud/functions-framework/build/src/main.js', import.meta.url),
);
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const POLL_MS = 2;

export interface ColdStart {
  source: string;
  target: string;
  environment: Record<string, string>;
  token: string | null;
  /** The status the first answer must have. */
  status: number;
  body: string;
}

export async function bareFunction(): Promise<ColdStart> {
  const source = await mkdtemp(join(tmpdir(), 'plansheet-bare-'));
  await writeFile(
    join(source, 'index.js'),
    `const functions = require(${JSON.stringify(FRAMEWORK.replace('main.js', 'index.js'))});
functions.http('bare', (request, response) => response.json({ ok: true }));`,
  );
  return { source, target: 'bare', environment: {}, token: null, status: 200, body: '{}' };
}

export const deployedFunction = (
  options: Pick<ColdStart, 'environment' | 'token' | 'status' | 'body'>,
): ColdStart => ({ source: DIST, target: 'recalculate', ...options });

export const coldStart = (name: string, port: number, start: ColdStart): Contender => ({
  name,
  time: async () => {
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      [FRAMEWORK, `--source=${start.source}`, `--target=${start.target}`, `--port=${port}`],
      { env: { ...start.environment, NODE_ENV: 'production' }, stdio: 'ignore' },
    );
    try {
      const status = await firstAnswer(port, start);
      if (status !== start.status) throw new Error(`${name} answered ${status}, not ${start.status}`);
      return performance.now() - begun;
    } finally {
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
    }
  },
});

async function firstAnswer(port: number, start: ColdStart): Promise<number> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const status = await ask(port, start);
    if (status !== null) return status;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error('no answer within a minute');
}

/** `null` while nothing listens yet. */
function ask(port: number, { token, body }: ColdStart): Promise<number | null> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, method: 'POST', headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    call.once('error', () => resolve(null));
    call.end(body);
  });
}
