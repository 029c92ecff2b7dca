/** Environment → typed config. The only reader of `process.env`; all problems are reported together. */
import * as z from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
const mails = list.pipe(z.array(z.email().toLowerCase()));
const optionalUrl = z.url().optional();

const ENVIRONMENT = z.object({
  GOOGLE_CLOUD_PROJECT: z.string().min(1),
  PLANSHEET_SPREADSHEETS: list.pipe(z.array(z.string()).min(1)),
  PLANSHEET_ADMINS: mails,
  MENU_AUDIENCE: z.string().min(1),
  SCHEDULER_AUDIENCE: z.string().min(1),
  SCHEDULER_EMAIL: z.email().toLowerCase(),
  MAIL_FROM: z.email(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  GMAIL_SERVICE_ACCOUNT: z.email().optional(),
  // Set by Cloud Run in every deployed function: tells the cloud from a developer's machine.
  K_SERVICE: z.string().optional(),
  LOCAL_SHEETS_URL: optionalUrl,
  LOCAL_SHEETS_TOKEN: z.string().optional(),
  LOCAL_CERTS_URL: optionalUrl,
  LOCAL_ISSUER: z.string().optional(),
  LOCAL_TODAY: z.iso.date().optional(),
  LOCAL_LINKS_URL: optionalUrl,
});

export interface Config {
  projectId: string;
  /** The plans this deployment serves; any other spreadsheet is unknown to it. */
  spreadsheets: ReadonlySet<string>;
  /** Admins by deployment, so that a sheet whose settings broke can still be mended from the menu. */
  admins: ReadonlySet<string>;
  identity: {
    menuAudience: string;
    schedulerAudience: string;
    schedulerEmail: string;
    /** `null`: Google's own certificates and issuers. */
    local: { certsUrl: string; issuer: string } | null;
  };
  mail: { from: string; transport: MailTransport };
  /** Stand-in for Google Sheets on a developer's machine; `null`: Google. */
  localSheets: { url: string; token: string } | null;
  /** The day to take for today, `YYYY-MM-DD`; `null`: the clock's. */
  today: string | null;
  /** Where links to rows lead. */
  linksUrl: string;
}

export type MailTransport = { kind: 'smtp'; url: string } | { kind: 'gmail'; serviceAccount: string };

type Environment = z.infer<typeof ENVIRONMENT>;

/** @throws Error listing every setting that is missing or wrong, by name and never by value. */
export function readConfig(source: Record<string, string | undefined> = process.env): Config {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = ENVIRONMENT.safeParse(present);
  const problems = parsed.success
    ? crossChecks(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!parsed.success || problems.length > 0) {
    throw new Error(`The environment is not set up right:\n  ${problems.join('\n  ')}`);
  }
  return toConfig(parsed.data);
}

function crossChecks(env: Environment): string[] {
  const problems: string[] = [];
  if (!env.SMTP_URL === !env.GMAIL_SERVICE_ACCOUNT) {
    problems.push('SMTP_URL, GMAIL_SERVICE_ACCOUNT: exactly one of the two must be set');
  }
  const local = Object.keys(env).filter((name) => name.startsWith('LOCAL_'));
  if (env.K_SERVICE && local.length > 0) {
    problems.push(`${local.join(', ')}: only for a developer's machine, never in the cloud`);
  }
  if (!env.LOCAL_SHEETS_URL !== !env.LOCAL_SHEETS_TOKEN) {
    problems.push('LOCAL_SHEETS_URL, LOCAL_SHEETS_TOKEN: set both or none');
  }
  if (!env.LOCAL_CERTS_URL !== !env.LOCAL_ISSUER) {
    problems.push('LOCAL_CERTS_URL, LOCAL_ISSUER: set both or none');
  }
  return problems;
}

function toConfig(env: Environment): Config {
  return {
    projectId: env.GOOGLE_CLOUD_PROJECT,
    spreadsheets: new Set(env.PLANSHEET_SPREADSHEETS),
    admins: new Set(env.PLANSHEET_ADMINS),
    identity: {
      menuAudience: env.MENU_AUDIENCE,
      schedulerAudience: env.SCHEDULER_AUDIENCE,
      schedulerEmail: env.SCHEDULER_EMAIL,
      local:
        env.LOCAL_CERTS_URL && env.LOCAL_ISSUER
          ? { certsUrl: env.LOCAL_CERTS_URL, issuer: env.LOCAL_ISSUER }
          : null,
    },
    mail: {
      from: env.MAIL_FROM,
      transport: env.SMTP_URL
        ? { kind: 'smtp', url: env.SMTP_URL }
        : { kind: 'gmail', serviceAccount: env.GMAIL_SERVICE_ACCOUNT ?? '' },
    },
    localSheets:
      env.LOCAL_SHEETS_URL && env.LOCAL_SHEETS_TOKEN
        ? { url: env.LOCAL_SHEETS_URL, token: env.LOCAL_SHEETS_TOKEN }
        : null,
    today: env.LOCAL_TODAY ?? null,
    linksUrl: env.LOCAL_LINKS_URL ?? 'https://docs.google.com',
  };
}
