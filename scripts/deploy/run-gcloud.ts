import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs one command; what it says goes to the terminal, and its output is returned where it is `listed`.
 * @throws Error where gcloud is missing or the command failed.
 */
export type Gcloud = (args: readonly string[], options?: { listed: boolean }) => string;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function gcloudAt(program: string): Gcloud {
  return (args, { listed } = { listed: false }) => {
    const { error, status, stdout } = spawnSync(program, args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['inherit', listed ? 'pipe' : 'inherit', 'inherit'],
    });
    if (error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `${program} was not found: install the Google Cloud CLI (https://cloud.google.com/sdk/docs/install) and sign in with "gcloud auth login".`,
      );
    }
    if (error) throw error;
    if (status !== 0)
      throw new Error(`${program} ${args.slice(0, 4).join(' ')} failed: see its message above.`);
    return stdout ?? '';
  };
}
