import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/deploy/options.ts';

describe('the options of a deployment', () => {
  it('have standards for all but the project', () => {
    expect(readOptions(['--project', 'kehoach-15'])).toEqual({
      project: 'kehoach-15',
      region: 'asia-southeast1',
      serviceAccount: 'plansheet-functions@kehoach-15.iam.gserviceaccount.com',
      smtpSecret: 'plansheet-smtp-url',
      env: '.env',
      dryRun: false,
    });
  });

  it.each([
    { name: 'no project', args: [], says: '--project is missing.' },
    { name: 'a project that is none', args: ['--project', 'A B'], says: '--project cannot be "A B".' },
    {
      name: 'a region that is none',
      args: ['--project', 'kehoach-15', '--region', 'singapore'],
      says: '--region cannot be "singapore".',
    },
    {
      name: 'an account without an address',
      args: ['--project', 'kehoach-15', '--service-account', 'functions'],
      says: '--service-account cannot be "functions".',
    },
    { name: 'a misspelt option', args: ['--projct', 'kehoach-15'], says: "Unknown option '--projct'" },
  ])('refuse $name', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
