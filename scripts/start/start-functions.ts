/** Runs the functions in a process of their own, with nothing but their configuration in the environment. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface RunningFunctions {
  url: string;
  close(): Promise<void>;
}

const SERVER = fileURLToPath(new URL('../local/functions-server.ts', import.meta.url));

export async function startFunctions(
  port: number,
  environment: Record<string, string>,
  logTo: number,
): Promise<RunningFunctions> {
  const child = fork(SERVER, [String(port)], {
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', logTo, logTo, 'ipc'],
  });
  const bound = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) =>
      reject(new Error(`The functions did not start (exit ${code}); see functions.log.`)),
    );
    child.once('error', reject);
  });
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}
