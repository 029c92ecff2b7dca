// Runs before every command of package.json, on whatever Node the machine has: installs what the lockfile
// asks for when it is not there yet, so that one command is enough on a fresh clone. Plain JavaScript
// because the TypeScript-capable runtime may be what is missing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.plansheet-installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');
const runtime = `${root}node_modules/.bin/node${process.platform === 'win32' ? '.cmd' : ''}`;
const installed = existsSync(stamp) && existsSync(runtime) && readFileSync(stamp, 'utf8').trim() === wanted;

if (!installed) {
  console.error('Installing what package-lock.json names (npm ci); this happens once…');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(
      'npm ci failed: see its message above. Check the network or proxy and run the command again.',
    );
    process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, `${wanted}\n`);
}
