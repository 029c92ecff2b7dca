import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};
const INSTALL = 'node scripts/ensure-installed.mjs';

it('installs what the lockfile names before any command, so that none runs on packages of an older checkout', () => {
  const commands = Object.keys(scripts).filter((name) => scripts[name] !== INSTALL);
  expect(commands.length).toBeGreaterThan(10);
  expect(commands.filter((name) => scripts[`pre${name}`] !== INSTALL)).toEqual([]);
});
