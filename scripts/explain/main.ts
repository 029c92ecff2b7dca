/** `npm run explain`: which rows a figure of a weekly report counts, from the frozen week. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFirestore } from '../local/firestore.ts';
import type { Endpoints } from '../start/local-plan.ts';
import { type ExplainOptions, readOptions, USAGE } from './options.ts';

const READER = fileURLToPath(new URL('read-frozen.ts', import.meta.url));
const LOCAL_PROJECT = 'plansheet-local';

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  if (options.cloud) return inProcess({ options, projectId: options.cloud.project, ...options.cloud });
  return overLocalState(options);
}

/** Asks the running program's Firestore, or opens the state it left. */
async function overLocalState(options: ExplainOptions): Promise<number> {
  const data = resolve(options.data);
  const known = join(data, 'spreadsheet-id');
  if (!existsSync(known)) throw new Error(`${data} holds no plan; run npm start first, or name its --data.`);
  const spreadsheetId = (await readFile(known, 'utf8')).trim();
  const request = { options, projectId: LOCAL_PROJECT, spreadsheetId };
  const running = await runningFirestore(data);
  if (running) return inProcess(request, running);
  const firestore = await startFirestore({ dataDir: data, port: 0 });
  try {
    return await inProcess(request, firestore.host);
  } finally {
    await firestore.close();
  }
}

async function runningFirestore(data: string): Promise<string | null> {
  const file = join(data, 'endpoints.json');
  if (!existsSync(file)) return null;
  const { firestore } = JSON.parse(await readFile(file, 'utf8')) as Endpoints;
  return (await answers(firestore)) ? firestore : null;
}

function answers(host: string): Promise<boolean> {
  const [name = '', port] = host.split(':');
  return new Promise((done) => {
    const socket = connect(Number(port), name);
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

function inProcess(request: object, emulator?: string): Promise<number> {
  const local = emulator && { env: { FIRESTORE_EMULATOR_HOST: emulator, METADATA_SERVER_DETECTION: 'none' } };
  const child = fork(READER, [JSON.stringify(request)], { ...local, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.once('error', failed).once('exit', (code) => done(code ?? 1));
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${(error as Error).message}\n\nnpm run -s explain -- --help shows the options.`);
  process.exitCode = 1;
}
