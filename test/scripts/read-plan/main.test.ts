import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, p } from '../../functions/adapters/documents/make-docx.ts';

const MAIN = resolve(import.meta.dirname, '../../../scripts/read-plan/main.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plansheet-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function run(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, [MAIN, ...args], { cwd: folder }, (error, out, err) => {
      done({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

const PLAN = [
  'KẾ HOẠCH',
  'tuyên truyền kỷ niệm ngày truyền thống',
  'II. NỘI DUNG, THỜI GIAN THỰC HIỆN',
  '(1) Tổ chức tọa đàm tại trụ sở. Thực hiện trong tháng 4/2022.',
  '(2) Tổ chức hội thi tìm hiểu truyền thống. Hoàn thành trước ngày 15/5/2022.',
];

describe('npm run read-plan', () => {
  it('prints a Word file as one JSON object and nothing else', async () => {
    await writeFile(join(folder, 'k.docx'), makeDocx(PLAN.map((line) => p(line)).join('')));
    const { code, out, err } = await run('k.docx', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const read = JSON.parse(out) as { activities: Array<{ number: string; window: object }> };
    expect(read.activities.map(({ number, window }) => ({ number, ...window }))).toMatchObject([
      { number: '(1)', kind: 'month', start: '2022-04-01', end: '2022-04-30' },
      { number: '(2)', kind: 'deadline', start: null, end: '2022-05-14' },
    ]);
  });

  it('prints a table for people', async () => {
    await writeFile(join(folder, 'k.txt'), PLAN.join('\n'));
    const { code, out } = await run('k.txt', '--year', '2022');
    expect(code).toBe(0);
    expect(out).toContain('01/04/2022 – 30/04/2022');
    expect(out).toContain('2 hoạt động (2 có thời hạn)');
  });

  it('reads phrases from a file', async () => {
    await writeFile(join(folder, 'p.json'), '[{"phrase":"quý II/2025","year":null,"documentDate":null}]');
    expect(JSON.parse((await run('--phrases', 'p.json', '--json')).out)).toEqual([
      { kind: 'quarter', start: '2025-04-01', end: '2025-06-30' },
    ]);
  });

  it.each([
    { name: 'a missing file', args: ['no.docx'], says: 'There is no file "no.docx".' },
    { name: 'a picture', args: ['k.png'], says: 'Tệp “k.png” là hình ảnh.' },
    {
      name: 'phrases that are no JSON',
      args: ['--phrases', 'k.png'],
      says: 'The file of phrases is no JSON.',
    },
    { name: 'no file at all', args: [], says: 'Give the file of one plan.' },
  ])('ends with one sentence and 1 on $name', async ({ args, says }) => {
    await writeFile(join(folder, 'k.png'), Buffer.from('89504e470d0a1a0a', 'hex'));
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).toContain(says);
  });

  it('explains itself', async () => {
    expect((await run('--help')).out).toContain('--phrases');
  });
});
