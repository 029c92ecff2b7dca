import { type BuildOptions, build } from 'esbuild';

/**
 * CommonJS files for the deployed runtime, one for each entry. Packages in `external` stay outside and load when
 * first needed.
 * @returns bytes by file.
 */
export async function bundle(
  entryPoints: Record<string, string>,
  outdir: string,
  external: readonly string[],
): Promise<Map<string, number>> {
  const { metafile } = await build({
    ...OPTIONS,
    entryPoints,
    outdir,
    external: external.flatMap(withSubpaths),
  });
  return new Map(Object.entries(metafile.outputs).map(([file, { bytes }]) => [file, bytes]));
}

const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  // CommonJS has no import.meta: it tells where the worker's file and those of installed packages lie.
  define: { 'import.meta.filename': '__filename', 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  legalComments: 'none',
  metafile: true,
} as const satisfies BuildOptions;

const withSubpaths = (name: string): string[] => [name, `${name}/*`];
