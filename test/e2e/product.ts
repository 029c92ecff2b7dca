/** The whole product as a child process, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Endpoints {
  sheets: string;
  spreadsheetId: string;
  mailbox: string;
  tokens: { service: string; admin: string; units: Record<string, string> };
}

/** The product takes six ports in a row. */
const PORTS = 6;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

async function freeBase(): Promise<number> {
  for (let base = 5600; base < 6600; base += PORTS) {
    const ports = Array.from({ length: PORTS }, (_, index) => base + index);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base;
  }
  throw new Error('no six free ports in a row');
}

/** Resolves when the program has said that it is ready. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Ctrl-C')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the product ended with ${code}:\n${said}`)));
  });
}

export class Product {
  readonly #data: string;
  readonly #port: number;
  #child: ChildProcess | null = null;

  private constructor(data: string, port: number) {
    this.#data = data;
    this.#port = port;
  }

  static async create(): Promise<Product> {
    return new Product(await mkdtemp(join(tmpdir(), 'plansheet-e2e-')), await freeBase());
  }

  async start(): Promise<Endpoints> {
    const args = ['--today', '2022-03-18', '--data', this.#data, '--port', String(this.#port)];
    this.#child = spawn(process.execPath, ['scripts/start/main.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await ready(this.#child);
    return JSON.parse(await readFile(join(this.#data, 'endpoints.json'), 'utf8')) as Endpoints;
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.#data, { recursive: true, force: true });
  }
}
