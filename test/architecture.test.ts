/** The import rules of docs/design.md, held by reading every source file. Type imports count. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE_FOLDERS = ['functions', 'sheets', 'scripts', 'examples'];

interface Import {
  from: string;
  /** A path in the project, or the name of a package. */
  to: string;
  local: boolean;
  typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)(\s+type)?\b[^;'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    ([, type, named, bare, dynamic]) => {
      const target = named ?? bare ?? dynamic ?? '';
      const local = target.startsWith('.');
      const to = local ? relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/') : target;
      return { from: file, to, local, typeOnly: type !== undefined };
    },
  );
}

const files = SOURCE_FOLDERS.flatMap(sourceFiles);
const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} → ${to}`;

/** What a plan and its statuses are called: the words that even the sheet's declaration is written in. */
const WORDS = /^functions\/(plan\/(plan|finding)|status\/(standing|status-label))\.ts$/;

/** From the innermost outwards; a file may import only from its own layer or those before it. */
const LAYERS: ReadonlyArray<readonly [name: string, holds: RegExp]> = [
  ['ground', /^functions\/(errors|log)\.ts$|^functions\/calendar\//],
  ['words', WORDS],
  ['template', /^sheets\/template\//],
  ['plan', /^functions\/plan\//],
  ['status', /^functions\/status\//],
  ['sheet-rows', /^functions\/sheet-rows\//],
  ['plan-document', /^functions\/plan-document\//],
  ['plan-import', /^functions\/plan-import\//],
  ['report', /^functions\/report\//],
  ['render', /^functions\/render\//],
  ['pipeline', /^functions\/pipeline\.ts$/],
  ['ports', /^functions\/ports\.ts$/],
  ['deliver', /^functions\/deliver\//],
  ['edge', /^functions\/(adapters|runs|config\.ts)/],
  ['handlers', /^functions\/handlers\//],
  ['wiring', /^functions\/wiring\.ts$/],
  ['index', /^functions\/index\.ts$/],
];
const layerOf = (file: string): number => LAYERS.findIndex(([, holds]) => holds.test(file));

const PURE =
  /^functions\/(calendar|plan|plan-document|plan-import|status|sheet-rows|report|render)\/|^functions\/pipeline\.ts$|^sheets\/template\//;
const PURE_PACKAGES = /^(date-fns\/\w+|@date-fns\/utc|zod)$/;

describe('the import rules', () => {
  it('sees the project', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(300);
  });

  it('gives every file of the functions a layer', () => {
    expect(files.filter((file) => file.startsWith('functions/') && layerOf(file) < 0)).toEqual([]);
  });

  it('lets imports run one way only', () => {
    const backwards = imports.filter(
      ({ from, to, local }) => local && layerOf(from) >= 0 && layerOf(to) >= 0 && layerOf(to) > layerOf(from),
    );
    expect(backwards.map(show)).toEqual([]);
  });

  it('keeps adapters, runs and config apart from one another', () => {
    const room = (file: string) => /^functions\/(adapters\/[^/]+|runs|config)/.exec(file)?.[1];
    const across = imports.filter(
      ({ from, to, local }) => local && room(from) && room(to) && room(from) !== room(to),
    );
    expect(across.map(show)).toEqual([]);
  });

  it('keeps what is deployed free of the emulator, scripts, examples and tests', () => {
    const strays = imports.filter(
      ({ from, to, local }) =>
        local && /^(functions|sheets\/template)\//.test(from) && !/^(functions|sheets\/template)\//.test(to),
    );
    expect(strays.map(show)).toEqual([]);
  });

  it('keeps the emulator to itself', () => {
    const strays = imports.filter(
      ({ from, to, local }) =>
        local && from.startsWith('sheets/emulator/') && !to.startsWith('sheets/emulator/'),
    );
    expect(strays.map(show)).toEqual([]);
  });

  it('lets pure folders import no SDK and nothing of Node', () => {
    const impure = imports.filter(
      ({ from, to, local, typeOnly }) => PURE.test(from) && !local && !typeOnly && !PURE_PACKAGES.test(to),
    );
    expect(impure.map(show)).toEqual([]);
  });

  it('lets only the wiring know the adapters', () => {
    const knowing = imports.filter(
      ({ from, to }) =>
        from.startsWith('functions/') &&
        to.startsWith('functions/adapters/') &&
        !from.startsWith('functions/adapters/') &&
        from !== 'functions/wiring.ts',
    );
    expect(knowing.map(show)).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((one) => one.local)
          .map((one) => one.to),
      ]),
    );
    expect(firstCycle(graph)).toBeNull();
  });
});

describe('the source rules', () => {
  const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

  it('reads the environment in config.ts alone', () => {
    const readers = files.filter((file) => /process\.env/.test(text(file)));
    expect(readers).toEqual(['functions/config.ts']);
  });

  it('takes time and chance as arguments in pure folders', () => {
    const asking = files.filter(
      (file) => PURE.test(file) && /\bDate\.now\(|new Date\(\)|Math\.random\(/.test(text(file)),
    );
    expect(asking).toEqual([]);
  });

  it('names files in kebab-case after what they hold', () => {
    const odd = files.filter(
      (file) =>
        !/^[a-z0-9-]+(\.d)?\.(ts|mjs)$/.test(file.split('/').at(-1) ?? '') ||
        /\/(utils|helpers)\./.test(file),
    );
    expect(odd).toEqual([]);
  });
});

/** Depth-first; the files of the first cycle met, or `null`. */
function firstCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
