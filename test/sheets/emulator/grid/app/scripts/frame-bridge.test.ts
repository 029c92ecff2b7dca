import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withBridge } from '../../../../../../sheets/emulator/grid/app/scripts/frame-bridge.ts';

const page = (name: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../../../../sheets/apps-script/${name}`, import.meta.url)),
    'utf8',
  );

describe('withBridge', () => {
  it.each([
    [
      'a page',
      '<!doctype html><html lang="vi"><head><title>T</title></head>',
      '<!doctype html><html lang="vi"><head>',
    ],
    ['capitals', '<!DOCTYPE html>\n<HTML>\n<p>', '<!DOCTYPE html>\n<HTML>'],
    ['a comment before', '<!-- a -->\n<!doctype html><p>', '<!-- a -->\n<!doctype html>'],
    ['a fragment', '<p>', '<!doctype html>'],
  ])('keeps the opening of %s before the bridge', (_name, html, opening) => {
    const bridged = withBridge(html);
    expect(bridged.startsWith(`${opening}<script>`)).toBe(true);
    expect(
      bridged.endsWith(html.slice(opening === '<!doctype html>' && html === '<p>' ? 0 : opening.length)),
    ).toBe(true);
  });

  it.each(['send-report.html', 'help.html'])('stands before the own scripts of %s', (name) => {
    const bridged = withBridge(page(name));
    expect(bridged).toMatch(/^<!doctype html>/i);
    expect(bridged.indexOf('globalThis.google')).toBeLessThan(bridged.indexOf('<style>'));
  });
});
