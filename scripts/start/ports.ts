import { createServer } from 'node:http';
import { closeServer, listenOnLoopback } from '../local/loopback.ts';

export interface Ports {
  sheets: number;
  functions: number;
  mailbox: number;
  smtp: number;
  firestore: number;
  issuer: number;
}

const STANDARD_BASE = 4600;

const fromBase = (base: number): Ports => ({
  sheets: base,
  functions: base + 1,
  mailbox: base + 2,
  smtp: base + 3,
  firestore: base + 4,
  issuer: base + 5,
});

/**
 * Six free ports on loopback.
 * @param base taken as asked; `null`: the standard ones, or any where one of those is in use.
 * @throws Error naming the port that is in use.
 */
export async function choosePorts(base: number | null): Promise<Ports> {
  const ports = fromBase(base ?? STANDARD_BASE);
  const taken = await firstTaken(Object.values(ports));
  if (taken === null) return ports;
  if (base === null) return anyPorts();
  throw new Error(`Port ${taken} is in use; choose another --port.`);
}

async function firstTaken(ports: number[]): Promise<number | null> {
  for (const port of ports) if ((await tryPort(port)) === null) return port;
  return null;
}

/** Six at once, so that no two are the same. MailDev reads 0 as "the standard port", so real numbers are needed. */
async function anyPorts(): Promise<Ports> {
  const servers = Array.from({ length: 6 }, () => createServer());
  const [sheets = 0, functions = 0, mailbox = 0, smtp = 0, firestore = 0, issuer = 0] = await Promise.all(
    servers.map((server) => listenOnLoopback(server, 0)),
  );
  await Promise.all(servers.map(closeServer));
  return { sheets, functions, mailbox, smtp, firestore, issuer };
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  try {
    return await listenOnLoopback(server, port);
  } catch {
    return null;
  } finally {
    await closeServer(server);
  }
}
