/** The whole product as a child process, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Endpoints {
  sheets: string;
  spreadsheetId: string;
  mailbox: string;
  tokens: { service: string; admin: string; units: Record<string, string> };
}

/** The product takes six ports in a row, below those that the system gives away by itself. */
const [PORTS, FIRST_PORT, LAST_PORT] = [6, 5600, 32_000];
/** Another program may be faster; then other ports are tried. */
const TRIES = 10;

const someBase = (): number => FIRST_PORT + PORTS * randomInt((LAST_PORT - FIRST_PORT) / PORTS);

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
  /** Kept over restarts, since pages stay open meanwhile. */
  #port: number | null = null;
  #child: ChildProcess | null = null;

  private constructor(data: string) {
    this.#data = data;
  }

  static async create(): Promise<Product> {
    return new Product(await mkdtemp(join(tmpdir(), 'plansheet-e2e-')));
  }

  async start(): Promise<Endpoints> {
    if (this.#port === null) this.#port = await this.#startSomewhere();
    else await this.#startAt(this.#port);
    return JSON.parse(await readFile(join(this.#data, 'endpoints.json'), 'utf8')) as Endpoints;
  }

  /** @returns the first of its ports */
  async #startSomewhere(tries = TRIES): Promise<number> {
    const port = someBase();
    try {
      await this.#startAt(port);
      return port;
    } catch (error) {
      if (tries <= 1 || !/in use/i.test((error as Error).message)) throw error;
      return this.#startSomewhere(tries - 1);
    }
  }

  async #startAt(port: number): Promise<void> {
    const args = ['--today', '2022-03-18', '--data', this.#data, '--port', String(port)];
    this.#child = spawn(process.execPath, ['scripts/start/main.ts', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await ready(this.#child);
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
