import { parseArgs } from 'node:util';

export interface DeployOptions {
  project: string;
  region: string;
  /** The account the functions run as. */
  serviceAccount: string;
  /** Name of the secret that holds SMTP_URL. */
  smtpSecret: string;
  /** The environment to deploy, a file of NAME=value lines. */
  env: string;
  dryRun: boolean;
}

export const USAGE = `npm run deploy -- --project ID [--region asia-southeast1] [--env .env] [--service-account MAIL] [--smtp-secret NAME] [--dry-run]

  --project ID            the Google Cloud project
  --region NAME           where the functions and the schedule run (default asia-southeast1)
  --env FILE              the functions' settings, made from .env.example (default .env)
  --service-account MAIL  the account the functions run as (default plansheet-functions@ID.iam.gserviceaccount.com)
  --smtp-secret NAME      the secret in Secret Manager that holds SMTP_URL (default plansheet-smtp-url)
  --dry-run               build, print every command, run none`;

/** @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[]): DeployOptions {
  const { values } = parseArgs({
    args,
    options: {
      project: { type: 'string' },
      region: { type: 'string', default: 'asia-southeast1' },
      env: { type: 'string', default: '.env' },
      'service-account': { type: 'string' },
      'smtp-secret': { type: 'string', default: 'plansheet-smtp-url' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const project = matching('--project', values.project ?? '', /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/);
  return {
    project,
    region: matching('--region', values.region, /^[a-z]+(-[a-z]+)+\d+$/),
    serviceAccount: matching(
      '--service-account',
      values['service-account'] ?? `plansheet-functions@${project}.iam.gserviceaccount.com`,
      /^[^@\s]+@[^@\s]+$/,
    ),
    smtpSecret: matching('--smtp-secret', values['smtp-secret'], /^[\w-]{1,255}$/),
    env: values.env,
    dryRun: values['dry-run'],
  };
}

function matching(name: string, value: string, pattern: RegExp): string {
  if (pattern.test(value)) return value;
  throw new Error(value === '' ? `${name} is missing.` : `${name} cannot be "${value}".`);
}
