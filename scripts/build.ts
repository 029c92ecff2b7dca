/**
 * `npm run build`: what is deployed, in `dist/`. Our own code with zod and date-fns becomes one CommonJS file:
 * that starts faster than loose modules; Google's libraries stay outside and load when first needed.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
const { metafile } = await build({
  entryPoints: [`${ROOT}functions/index.ts`],
  outfile: `${DIST}index.js`,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  external: Object.keys(outside).flatMap((name) => [name, `${name}/*`]),
  legalComments: 'none',
  metafile: true,
});
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
const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(`dist/index.js: ${Math.round(bytes / 1024)} KiB`);
