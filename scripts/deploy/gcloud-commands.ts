/** Every command of a deployment, as arguments of `gcloud` (pure). */
import type { Deployment } from './read-deployment.ts';

interface DeployedFunction {
  name: string;
  /** Seconds until the platform gives a call up. */
  timeout: number;
  /** Few on purpose: Google Sheets allows one account 60 reads and 60 writes a minute. */
  maxInstances: number;
}

export const FUNCTIONS: readonly DeployedFunction[] = [
  { name: 'recalculate', timeout: 540, maxInstances: 3 },
  { name: 'validate', timeout: 300, maxInstances: 5 },
  { name: 'weekly-report', timeout: 1_800, maxInstances: 2 },
  { name: 'preview-report', timeout: 300, maxInstances: 3 },
  { name: 'remind', timeout: 1_800, maxInstances: 2 },
  { name: 'import-plan', timeout: 540, maxInstances: 2 },
];

/**
 * Hanoi time. When the report goes out and when units are reminded stands in the sheet's settings, so the schedule
 * only asks, often enough for any hour; asking again also sends what a mail server's bad minute or a killed run
 * left over.
 */
export const SCHEDULES = [
  { function: 'recalculate', cron: '10 0 * * *', body: {} },
  { function: 'weekly-report', cron: '*/30 * * * *', body: { ifDue: true } },
  { function: 'remind', cron: '15 8 * * *', body: { ifDue: true } },
] as const;

/** No address, id or URL holds it. */
const SEPARATOR = '||';

/** Where the functions answer; the menu puts a function's name behind it. */
export const functionsUrl = ({ project, region }: Pick<Deployment, 'project' | 'region'>): string =>
  `https://${region}-${project}.cloudfunctions.net`;

export function functionCommands(deployment: Deployment): string[][] {
  return FUNCTIONS.map(({ name, timeout, maxInstances }) => [
    ...['functions', 'deploy', name, '--gen2', '--quiet'],
    ...[`--project=${deployment.project}`, `--region=${deployment.region}`],
    ...['--runtime=nodejs24', '--source=dist', `--entry-point=${name}`],
    // The platform lets every call in; the function itself proves who calls (docs/operations.md says why).
    ...['--trigger-http', '--allow-unauthenticated'],
    ...['--memory=1Gi', '--cpu=1', `--timeout=${timeout}s`, `--max-instances=${maxInstances}`],
    `--service-account=${deployment.serviceAccount}`,
    `--set-env-vars=${joined(deployment.environment)}`,
    deployment.smtpSecret === null
      ? '--clear-secrets'
      : `--set-secrets=SMTP_URL=${deployment.smtpSecret}:latest`,
  ]);
}

/** gcloud's own escape: `^||^` in front names the separator. */
function joined(environment: Record<string, string>): string {
  const entries = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  const holding = entries.find((entry) => entry.includes(SEPARATOR));
  if (holding) throw new Error(`${holding.split('=')[0]} must not contain "${SEPARATOR}".`);
  return `^${SEPARATOR}^${entries.join(SEPARATOR)}`;
}

export const listJobsCommand = ({ project, region }: Deployment): string[] => [
  ...['scheduler', 'jobs', 'list', `--project=${project}`, `--location=${region}`, '--format=value(name)'],
];

/**
 * One job for each scheduled function and spreadsheet.
 * @param existing names of the jobs there are already, with or without their path: they are updated.
 */
export function jobCommands(deployment: Deployment, existing: readonly string[]): string[][] {
  const there = new Set(existing.map((name) => name.split('/').at(-1)));
  return deployment.spreadsheets.flatMap((spreadsheetId) =>
    SCHEDULES.map((schedule) => {
      const name = `plansheet-${schedule.function}-${spreadsheetId}`;
      return jobCommand(deployment, { name, spreadsheetId, ...schedule, exists: there.has(name) });
    }),
  );
}

interface Job {
  name: string;
  function: string;
  cron: string;
  body: object;
  spreadsheetId: string;
  exists: boolean;
}

function jobCommand(deployment: Deployment, job: Job): string[] {
  const { scheduler, project, region } = deployment;
  return [
    ...['scheduler', 'jobs', job.exists ? 'update' : 'create', 'http', job.name, '--quiet'],
    ...[`--project=${project}`, `--location=${region}`],
    ...[`--schedule=${job.cron}`, '--time-zone=Asia/Ho_Chi_Minh'],
    ...[`--uri=${functionsUrl(deployment)}/${job.function}`, '--http-method=POST'],
    `--${job.exists ? 'update-headers' : 'headers'}=Content-Type=application/json`,
    `--message-body=${JSON.stringify({ spreadsheetId: job.spreadsheetId, ...job.body })}`,
    ...[`--oidc-service-account-email=${scheduler.email}`, `--oidc-token-audience=${scheduler.audience}`],
    // Calling again is harmless: nothing is written that stands already, nobody is mailed twice.
    ...['--attempt-deadline=1800s', '--max-retry-attempts=3', '--min-backoff=60s', '--max-backoff=600s'],
  ];
}
