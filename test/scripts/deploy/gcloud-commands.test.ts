import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FUNCTIONS,
  functionCommands,
  functionsUrl,
  jobCommands,
  SCHEDULES,
} from '../../../scripts/deploy/gcloud-commands.ts';
import { DEPLOYMENT } from './sample-deployment.ts';

const index = readFileSync(new URL('../../../functions/index.ts', import.meta.url), 'utf8');

describe('the functions', () => {
  it('are all that index.ts registers', () => {
    const registered = [...index.matchAll(/^http\('([^']+)'/gm)].map(([, name]) => name);
    expect(FUNCTIONS.map(({ name }) => name)).toEqual(registered);
  });

  it('are deployed one by one, under the name the menu calls', () => {
    const [first] = functionCommands(DEPLOYMENT);
    expect(first).toEqual([
      ...['functions', 'deploy', 'recalculate', '--gen2', '--quiet'],
      ...['--project=kehoach-15', '--region=asia-southeast1'],
      ...['--runtime=nodejs24', '--source=dist', '--entry-point=recalculate'],
      ...['--trigger-http', '--allow-unauthenticated'],
      ...['--memory=1Gi', '--cpu=1', '--timeout=540s', '--max-instances=3'],
      '--service-account=plansheet-functions@kehoach-15.iam.gserviceaccount.com',
      '--set-env-vars=^||^MAIL_FROM=kehoach@dangbo.example||PLANSHEET_SPREADSHEETS=sheet_A,sheet-B',
      '--set-secrets=SMTP_URL=plansheet-smtp-url:latest',
    ]);
  });

  it('lose an earlier secret where mail needs none', () => {
    for (const args of functionCommands({ ...DEPLOYMENT, smtpSecret: null })) {
      expect(args).toContain('--clear-secrets');
      expect(args.join(' ')).not.toContain('--set-secrets');
    }
  });

  it('are not deployed with a value that would be cut in two', () => {
    const environment = { MENU_AUDIENCE: 'one||two' };
    expect(() => functionCommands({ ...DEPLOYMENT, environment })).toThrow('MENU_AUDIENCE must not contain');
  });
});

describe('the schedule', () => {
  it('calls only functions that let the scheduler in', () => {
    for (const { function: name } of SCHEDULES) {
      const handler = readFileSync(
        new URL(`../../../functions/handlers/${name}.ts`, import.meta.url),
        'utf8',
      );
      expect(handler).toContain('scheduled: true');
    }
  });

  it('has a job for each function and plan, which tells its plan and who calls', () => {
    const jobs = jobCommands(DEPLOYMENT, []);
    expect(jobs.map(([, , action, , name]) => `${action} ${name}`)).toEqual([
      'create plansheet-recalculate-sheet_A',
      'create plansheet-weekly-report-sheet_A',
      'create plansheet-remind-sheet_A',
      'create plansheet-recalculate-sheet-B',
      'create plansheet-weekly-report-sheet-B',
      'create plansheet-remind-sheet-B',
    ]);
    expect(jobs[4]).toEqual(
      expect.arrayContaining([
        '--schedule=*/30 * * * *',
        '--time-zone=Asia/Ho_Chi_Minh',
        '--uri=https://asia-southeast1-kehoach-15.cloudfunctions.net/weekly-report',
        '--headers=Content-Type=application/json',
        '--message-body={"spreadsheetId":"sheet-B","ifDue":true}',
        '--oidc-service-account-email=schedule@kehoach-15.iam.gserviceaccount.com',
        '--oidc-token-audience=https://plansheet.invalid',
      ]),
    );
  });

  it('updates a job that exists, with the headers’ option of an update', () => {
    const path = 'projects/kehoach-15/locations/asia-southeast1/jobs/plansheet-recalculate-sheet_A';
    const [recalculate = [], weekly = []] = jobCommands(DEPLOYMENT, [path]);
    expect(recalculate[2]).toBe('update');
    expect(recalculate).toContain('--update-headers=Content-Type=application/json');
    expect(weekly[2]).toBe('create');
  });

  it('waits for a call as long as the slowest function may take', () => {
    const deadline = (args: string[]) =>
      Number(/--attempt-deadline=(\d+)s/.exec(args.join(' '))?.[1] ?? Number.NaN);
    const longest = Math.max(...FUNCTIONS.map(({ timeout }) => timeout));
    for (const job of jobCommands(DEPLOYMENT, [])) expect(deadline(job)).toBe(longest);
  });
});

it('answers under one address', () => {
  expect(functionsUrl(DEPLOYMENT)).toBe('https://asia-southeast1-kehoach-15.cloudfunctions.net');
});
