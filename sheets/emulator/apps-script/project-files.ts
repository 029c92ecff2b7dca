import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectFiles } from './bridge.ts';

/** The scripts and pages of a folder, as Google's editor would hold them; read anew for each run, as there. */
export function readProject(folder: string): ProjectFiles {
  const names = readdirSync(folder).filter((name) => /\.(?:js|html)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
