/** From the options and the settings file to what is to be deployed; refused here is refused before anything runs. */
import { parseEnv } from 'node:util';
import { readConfig } from '../../functions/config.ts';
import type { DeployOptions } from './options.ts';

export interface Deployment {
  project: string;
  region: string;
  serviceAccount: string;
  /** `null` where mail goes through the Gmail API, which needs no secret. */
  smtpSecret: string | null;
  environment: Record<string, string>;
  /** The spreadsheets that the schedule is to call for. */
  spreadsheets: string[];
  scheduler: { email: string; audience: string };
}

/** Stands in for the secret while the settings are checked; it is never deployed. */
const SECRET_SMTP_URL = 'smtps://from-secret-manager';

/** @throws Error naming every setting that is missing, wrong or does not belong into the cloud. */
export function readDeployment(
  options: Pick<DeployOptions, 'project' | 'region' | 'serviceAccount' | 'smtpSecret'>,
  settings: string,
): Deployment {
  const { project, region, serviceAccount } = options;
  const environment = { ...filled(parseEnv(settings)), GOOGLE_CLOUD_PROJECT: project };
  if ('SMTP_URL' in environment) {
    throw new Error(
      `SMTP_URL holds a password: keep it in Secret Manager as "${options.smtpSecret}" and leave it empty in the file.`,
    );
  }
  const smtpSecret = 'GMAIL_SERVICE_ACCOUNT' in environment ? null : options.smtpSecret;
  const config = readConfig({
    ...environment,
    // As the cloud will have it: this is what refuses the settings of a developer's machine.
    K_SERVICE: 'deploy',
    ...(smtpSecret === null ? {} : { SMTP_URL: SECRET_SMTP_URL }),
  });
  const { schedulerEmail: email, schedulerAudience: audience } = config.identity;
  return {
    ...{ project, region, serviceAccount, smtpSecret, environment },
    spreadsheets: [...config.spreadsheets],
    scheduler: { email, audience },
  };
}

const filled = (values: NodeJS.Dict<string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  );
