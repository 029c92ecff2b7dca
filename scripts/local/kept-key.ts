import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The RSA private key of a file, made on first use; readable for its owner only. */
export function keptKey(file: string): KeyObject {
  if (!existsSync(file)) makeKey(file);
  return createPrivateKey(readFileSync(file, 'utf8'));
}

function makeKey(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place, so that a start cut short leaves no half key.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  renameSync(unfinished, file);
}
