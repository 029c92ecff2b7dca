import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasExampleUnits, loadContent } from '../../../scripts/create-sheet/load-content.ts';
import { TEXT } from '../../functions/runs/import-plan/plan-texts.ts';
import { MARCH_18 } from '../../small-content.ts';

async function file(name: string, text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'plansheet-document-')), name);
  await writeFile(path, text);
  return path;
}

describe('a sheet from a plan document', () => {
  it('holds the document’s activities for the example’s units, with empty progress', async () => {
    const content = await loadContent(await file('ke-hoach.md', TEXT), MARCH_18);
    expect(content.plan.map(({ code, start, end }) => [code, start, end])).toEqual([
      ['HĐ01', '01/01/2022', '30/04/2022'],
      ['HĐ02', '01/02/2022', '31/05/2022'],
      ['HĐ03', '01/03/2022', '30/06/2022'],
    ]);
    expect(content.units).toHaveLength(68);
    expect(content.progress).toHaveLength(3 * 68);
    expect(content.progress.filter((row) => Object.keys(row).length > 2)).toEqual([]);
    expect(content.settings.planTitle).toMatch(/tuyên truyền kỷ niệm/i);
    expect(content.slogans).toEqual([]);
  });

  it('is not begun from a text without activities', async () => {
    await expect(loadContent(await file('thu.txt', 'Kính gửi các đồng chí.'), MARCH_18)).rejects.toThrow(
      /no activity was found/,
    );
  });
});

describe('the units', () => {
  it.each([
    [null, true],
    ['ke-hoach.docx', true],
    ['bang.json', false],
    ['BANG.JSON', false],
  ])('of %s come from the example: %s', (plan, expected) => {
    expect(hasExampleUnits(plan)).toBe(expected);
  });
});
