import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/deploy/options.ts';
import { readDeployment } from '../../../scripts/deploy/read-deployment.ts';
import { SETTINGS } from './sample-deployment.ts';

const OPTIONS = readOptions(['--project', 'kehoach-15']);

describe('what is to be deployed', () => {
  it('is the filled settings, the project, and the schedule for each plan', () => {
    const deployment = readDeployment(OPTIONS, SETTINGS);
    expect(deployment.environment).toEqual({
      PLANSHEET_SPREADSHEETS: 'sheet_A,sheet-B',
      MENU_AUDIENCE: '123.apps.googleusercontent.com',
      SCHEDULER_AUDIENCE: 'https://plansheet.invalid',
      SCHEDULER_EMAIL: 'schedule@kehoach-15.iam.gserviceaccount.com',
      MAIL_FROM: 'kehoach@dangbo.example',
      GOOGLE_CLOUD_PROJECT: 'kehoach-15',
    });
    expect(deployment.spreadsheets).toEqual(['sheet_A', 'sheet-B']);
    expect(deployment.smtpSecret).toBe('plansheet-smtp-url');
  });

  it('needs no secret where Gmail sends the mail', () => {
    const settings = `${SETTINGS}\nGMAIL_SERVICE_ACCOUNT=mail@kehoach-15.iam.gserviceaccount.com`;
    expect(readDeployment(OPTIONS, settings).smtpSecret).toBeNull();
  });

  it('takes the project of the command line, whatever the file says', () => {
    const settings = `${SETTINGS}\nGOOGLE_CLOUD_PROJECT=another`;
    expect(readDeployment(OPTIONS, settings).environment.GOOGLE_CLOUD_PROJECT).toBe('kehoach-15');
  });

  it('refuses a mail password in the file, without repeating it', () => {
    const read = () => readDeployment(OPTIONS, `${SETTINGS}\nSMTP_URL=smtps://me:geheim@mail.example`);
    expect(read).toThrow('keep it in Secret Manager as "plansheet-smtp-url"');
    expect(read).not.toThrow('geheim');
  });

  it('refuses what belongs on a developer’s machine', () => {
    const settings = `${SETTINGS}\nLOCAL_TODAY=2022-03-18`;
    expect(() => readDeployment(OPTIONS, settings)).toThrow(/LOCAL_TODAY: only for a developer's machine/);
  });

  it('names everything that is missing at once', () => {
    expect(() => readDeployment(OPTIONS, 'MAIL_FROM=nobody')).toThrow(
      /PLANSHEET_SPREADSHEETS.*MENU_AUDIENCE.*SCHEDULER_AUDIENCE.*SCHEDULER_EMAIL.*MAIL_FROM/s,
    );
  });
});

describe('.env.example', () => {
  const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

  it('names every variable that the functions read, and no other', () => {
    const read = [...file('functions/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name);
    const setByThePlatform = 'K_SERVICE';
    expect(read).toContain(setByThePlatform);
    expect(Object.keys(parseEnv(file('.env.example'))).sort()).toEqual(
      read.filter((name) => name !== setByThePlatform).sort(),
    );
  });
});
