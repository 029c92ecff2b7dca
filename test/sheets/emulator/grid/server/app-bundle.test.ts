import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppBundle } from '../../../../../sheets/emulator/grid/server/app-bundle.ts';

let root: string;
let cacheDir: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plansheet-bundle-'));
  cacheDir = join(root, 'cache');
  await mkdir(join(root, 'node_modules/dependency'), { recursive: true });
  await write('package-lock.json', '{}');
  await write(
    'main.ts',
    "import './look.css'; import { word } from './word.ts'; console.log(word as string);",
  );
  await write('look.css', 'body { color: #123456 }');
  await write('word.ts', "import { given } from 'dependency'; export const word: string = given;");
  await write('node_modules/dependency/index.js', "export const given = 'first';");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFile(join(root, file), text);
const newBundle = () => new AppBundle({ root, entry: 'main.ts', lockfile: 'package-lock.json', cacheDir });

async function textOf(bundle: AppBundle, name = 'app.js'): Promise<string> {
  return String((await bundle.files()).get(name));
}

/** Names of the bundles kept on disk. */
const kept = () => readdir(cacheDir);

describe('the program for the browser', () => {
  it('is bundled with its style sheet when it is first asked for', async () => {
    const bundle = newBundle();
    expect(await textOf(bundle)).toContain('first');
    expect(await textOf(bundle, 'app.css')).toContain('#123456');
  });

  it('is taken from disk by the next start', async () => {
    await textOf(newBundle());
    const before = await kept();
    // Only a build would see this: packages count by the lockfile.
    await write('node_modules/dependency/index.js', "export const given = 'second';");
    expect(await textOf(newBundle())).toContain('first');
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['a source', 'word.ts', "export const word = 'changed';", 'changed'],
    ['a style sheet', 'look.css', 'body { color: #fedcba }', '#fedcba'],
    ['the lockfile', 'package-lock.json', '{ "packages": {} }', 'second'],
  ])(
    'is bundled anew once %s has changed, and the old one is forgotten',
    async (_case, file, text, expected) => {
      const bundle = newBundle();
      await bundle.files();
      const before = await kept();
      await write('node_modules/dependency/index.js', "export const given = 'second';");
      await write(file, text);
      const files = [...(await bundle.files()).values()].map(String).join('\n');
      expect(files).toContain(expected);
      expect(await kept()).toHaveLength(1);
      expect(await kept()).not.toEqual(before);
    },
  );

  it('survives programs that build at the same time', async () => {
    const texts = await Promise.all([newBundle(), newBundle(), newBundle()].map((one) => textOf(one)));
    expect(new Set(texts).size).toBe(1);
    expect((await kept()).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  it('says what is wrong with a source, and mends itself with it', async () => {
    await write('word.ts', 'export const word = ;');
    const bundle = newBundle();
    await expect(bundle.files()).rejects.toThrow('word.ts');
    expect(await kept()).toEqual([]);
    await write('word.ts', "export const word = 'mended';");
    expect(await textOf(bundle)).toContain('mended');
  });

  it('leaves a folder alone that is no bundle', async () => {
    await mkdir(resolve(cacheDir, 'notes'), { recursive: true });
    await textOf(newBundle());
    expect(await kept()).toContain('notes');
  });
});
