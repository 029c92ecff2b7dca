/**
 * `npm run build`: what is deployed, in `dist/`. Our own code with zod and date-fns becomes one CommonJS file (and
 * one more for the thread that reads documents): that starts faster than loose modules; Google's libraries stay
 * outside and load when first needed.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = `${ROOT}dist/`;
const BUNDLED = new Set(['zod', 'date-fns', '@date-fns/utc']);

const manifest = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};
const outside = Object.fromEntries(
  Object.entries(manifest.dependencies).filter(([name]) => !BUNDLED.has(name)),
);

await rm(DIST, { recursive: true, force: true });
await mkdir(DIST);
const sizes = await bundle(
  {
    index: `${ROOT}functions/index.ts`,
    'document-worker': `${ROOT}functions/adapters/documents/document-worker.ts`,
  },
  DIST,
  Object.keys(outside),
);
await writeFile(
  `${DIST}package.json`,
  `${JSON.stringify(
    {
      name: 'plansheet-functions',
      version: manifest.version,
      private: true,
      main: 'index.js',
      engines: { node: '24' },
      dependencies: outside,
    },
    null,
    2,
  )}\n`,
);
for (const [file, bytes] of sizes) console.log(`${file}: ${Math.round(bytes / 1024)} KiB`);
