/**
 * The grid's program for the browser, bundled when it is first needed and kept on disk until its sources or the
 * lockfile change: nobody has to build anything, and a start with unchanged sources builds nothing.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Says from which sources, by their digests, the bundle beside it was made. */
const SOURCES = 'sources.json';

type Sources = Record<string, string>;

/** Files of a bundle by name, all in one folder. */
export type BundleFiles = ReadonlyMap<string, Buffer>;

export interface BundleOptions {
  /** Folder of the project. */
  root: string;
  /** What the browser begins with, relative to `root`. */
  entry: string;
  /** Stands for everything under node_modules; relative to `root`. */
  lockfile: string;
  /** Where bundles are kept between starts. */
  cacheDir: string;
}

async function digests(root: string, files: string[]): Promise<Sources> {
  const digestOf = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(root, file)))
      .digest('hex');
  const pairs = files.sort().map(async (file) => [file, await digestOf(file)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Bundles into `outdir`. @returns the project's own files that went into it. */
async function bundleInto(outdir: string, { root, entry }: BundleOptions): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { app: entry },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    minify: true,
    publicPath: '/grid/',
    chunkNames: 'chunk-[hash]',
    assetNames: 'fonts-[name]-[hash]',
    loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    metafile: true,
    logLevel: 'silent',
  });
  // Those with a colon are esbuild's own inventions.
  return Object.keys(metafile.inputs).filter((file) => !/(^|\/)node_modules\/|:/.test(file));
}

async function readBundle(folder: string): Promise<BundleFiles> {
  const names = (await readdir(folder)).filter((name) => name !== SOURCES);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

export class AppBundle {
  readonly #options: BundleOptions;
  #folder: string | null = null;
  #files: BundleFiles = new Map();
  #working: Promise<BundleFiles> | null = null;

  constructor(options: BundleOptions) {
    this.#options = options;
  }

  /** The files made from the sources as they are now. @throws Error with the compiler's words. */
  files(): Promise<BundleFiles> {
    this.#working ??= this.#current().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #current(): Promise<BundleFiles> {
    if (this.#folder && (await this.#isFresh(this.#folder))) return this.#files;
    const folder = (await this.#findFresh()) ?? (await this.#build());
    this.#files = await readBundle(folder);
    this.#folder = folder;
    return this.#files;
  }

  async #isFresh(folder: string): Promise<boolean> {
    try {
      const sources = JSON.parse(await readFile(join(folder, SOURCES), 'utf8')) as Sources;
      const now = await digests(this.#options.root, Object.keys(sources));
      return Object.entries(sources).every(([file, digest]) => now[file] === digest);
    } catch {
      // A source was removed, or the folder is no whole bundle.
      return false;
    }
  }

  async #findFresh(): Promise<string | null> {
    const { cacheDir } = this.#options;
    const names = await readdir(cacheDir).catch(() => []);
    const folders = names.filter((name) => /^[0-9a-f]{16}$/.test(name)).map((name) => join(cacheDir, name));
    for (const folder of folders) if (await this.#isFresh(folder)) return folder;
    // None will be used again.
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
    return null;
  }

  /** Built aside and renamed, so that programs that build at the same time see whole bundles only. */
  async #build(): Promise<string> {
    const { root, lockfile, cacheDir } = this.#options;
    await mkdir(cacheDir, { recursive: true });
    const unfinished = await mkdtemp(join(cacheDir, 'unfinished-'));
    try {
      const inputs = await bundleInto(unfinished, this.#options);
      const how = relative(root, fileURLToPath(import.meta.url));
      const sources = JSON.stringify(await digests(root, [lockfile, how, ...inputs]), null, 1);
      await writeFile(join(unfinished, SOURCES), sources);
      const folder = join(cacheDir, createHash('sha256').update(sources).digest('hex').slice(0, 16));
      await rename(unfinished, folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
      });
      return folder;
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
}
