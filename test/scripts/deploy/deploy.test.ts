import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deploy, dryRun } from '../../../scripts/deploy/deploy.ts';
import { type Gcloud, gcloudAt } from '../../../scripts/deploy/run-gcloud.ts';
import { shellLine } from '../../../scripts/deploy/shell-line.ts';
import { DEPLOYMENT } from './sample-deployment.ts';

/** Remembers what it is asked to run. */
function fakeGcloud(jobs = '', failAt = ''): { gcloud: Gcloud; ran: string[] } {
  const ran: string[] = [];
  const gcloud: Gcloud = (args) => {
    const command = args.slice(0, 5).join(' ');
    ran.push(command);
    if (failAt && command.includes(failAt)) throw new Error('gcloud failed');
    return args[2] === 'list' ? jobs : '';
  };
  return { gcloud, ran };
}

describe('a deployment', () => {
  it('brings the functions first, then the jobs, new ones and known ones', () => {
    const { gcloud, ran } = fakeGcloud('projects/p/locations/l/jobs/plansheet-weekly-report-sheet_A\n');
    const printed: string[] = [];
    deploy({ ...DEPLOYMENT, spreadsheets: ['sheet_A'] }, gcloud, (line) => printed.push(line));
    expect(ran).toEqual([
      ...['recalculate', 'validate', 'weekly-report', 'preview-report', 'remind', 'import-plan'].map(
        (name) => `functions deploy ${name} --gen2 --quiet`,
      ),
      'scheduler jobs list --project=kehoach-15 --location=asia-southeast1',
      'scheduler jobs create http plansheet-recalculate-sheet_A',
      'scheduler jobs update http plansheet-weekly-report-sheet_A',
      'scheduler jobs create http plansheet-remind-sheet_A',
    ]);
    expect(printed.at(-1)).toContain('https://asia-southeast1-kehoach-15.cloudfunctions.net');
  });

  it('stops at the first command that fails: no job calls a function that is not there', () => {
    const { gcloud, ran } = fakeGcloud('', 'deploy weekly-report');
    expect(() => deploy(DEPLOYMENT, gcloud, () => {})).toThrow('gcloud failed');
    expect(ran).toHaveLength(3);
  });

  it('can be read before it is run: twelve lines that a shell would take', () => {
    const lines = dryRun(DEPLOYMENT);
    expect(lines).toHaveLength(12);
    expect(lines[6]).toMatch(
      /^gcloud scheduler jobs create http plansheet-recalculate-sheet_A .*'--message-body={"spreadsheetId":"sheet_A"}'/,
    );
  });
});

describe('gcloud', () => {
  /** A program that prints its arguments, one a line, and ends with the given status. */
  function program(status: number): string {
    const file = join(mkdtempSync(join(tmpdir(), 'plansheet-gcloud-')), 'gcloud');
    writeFileSync(file, `#!/bin/sh\nfor word in "$@"; do echo "$word"; done\nexit ${status}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('gets every argument as it is, and its list comes back', () => {
    const args = ['a b', '--message-body={"x":"y"}', "it's"];
    expect(gcloudAt(program(0))(args, { listed: true })).toBe(`${args.join('\n')}\n`);
  });

  it('that fails ends the deployment', () => {
    expect(() => gcloudAt(program(3))(['functions', 'list'], { listed: true })).toThrow(
      'functions list failed: see its message above',
    );
  });

  it('that is missing is named, with where to get it', () => {
    expect(() => gcloudAt('no-such-gcloud')([])).toThrow(
      /no-such-gcloud was not found: install the Google Cloud CLI \(https:/,
    );
  });
});

it('quotes for a shell only what needs it', () => {
  expect(shellLine('gcloud', ['deploy', '--a=b', "x'y", '10 0 * * *', ''])).toBe(
    `gcloud deploy --a=b 'x'\\''y' '10 0 * * *' ''`,
  );
});
