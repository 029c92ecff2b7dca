import { describe, expect, it } from 'vitest';
import { readConfig } from '../../functions/config.ts';

const CLOUD = {
  GOOGLE_CLOUD_PROJECT: 'p',
  PLANSHEET_SPREADSHEETS: ' one , two,',
  MENU_AUDIENCE: 'menu.apps.googleusercontent.com',
  SCHEDULER_AUDIENCE: 'https://example.run.app',
  SCHEDULER_EMAIL: 'Scheduler@P.iam.gserviceaccount.com',
  MAIL_FROM: 'plan@dangbo.example',
  SMTP_URL: 'smtps://user:secret@smtp.example:465',
};
const LOCAL = {
  LOCAL_SHEETS_URL: 'http://127.0.0.1:1',
  LOCAL_SHEETS_TOKEN: 't',
  LOCAL_CERTS_URL: 'http://127.0.0.1:2/certs',
  LOCAL_ISSUER: 'local',
  LOCAL_TODAY: '2022-03-18',
};

describe('readConfig', () => {
  it('reads the environment into typed values', () => {
    const config = readConfig(CLOUD);
    expect([...config.spreadsheets]).toEqual(['one', 'two']);
    expect(config.identity.schedulerEmail).toBe('scheduler@p.iam.gserviceaccount.com');
    expect(config.mail.transport).toEqual({ kind: 'smtp', url: CLOUD.SMTP_URL });
    expect([config.localSheets, config.identity.local, config.today]).toEqual([null, null, null]);
  });

  it('reports every problem at once, by name and never by value', () => {
    const broken = {
      ...CLOUD,
      GOOGLE_CLOUD_PROJECT: '',
      MAIL_FROM: 'secret-not-a-mail',
      SCHEDULER_EMAIL: undefined,
    };
    const problems = () => readConfig(broken);
    for (const name of ['GOOGLE_CLOUD_PROJECT', 'MAIL_FROM', 'SCHEDULER_EMAIL'])
      expect(problems).toThrow(name);
    expect(problems).not.toThrow(/secret/);
  });

  it.each([
    ['no way to send mail', { SMTP_URL: '' }, 'exactly one'],
    ['two ways to send mail', { GMAIL_SERVICE_ACCOUNT: 'a@b.example' }, 'exactly one'],
    ['a stand-in without its token', { LOCAL_SHEETS_URL: 'http://127.0.0.1:1' }, 'LOCAL_SHEETS_TOKEN'],
    ['an issuer without its keys', { LOCAL_ISSUER: 'x' }, 'LOCAL_CERTS_URL'],
  ])('refuses %s', (_name, changes, sentence) => {
    expect(() => readConfig({ ...CLOUD, ...changes })).toThrow(sentence);
  });

  it.each(Object.keys(LOCAL))('refuses %s in the cloud', (name) => {
    const value = LOCAL[name as keyof typeof LOCAL];
    expect(() => readConfig({ ...CLOUD, K_SERVICE: 'recalculate', [name]: value })).toThrow(name);
  });

  it('takes the local settings on a developer’s machine', () => {
    const config = readConfig({ ...CLOUD, ...LOCAL });
    expect(config.identity.local).toEqual({ certsUrl: LOCAL.LOCAL_CERTS_URL, issuer: 'local' });
    expect(config.today).toBe('2022-03-18');
  });
});
