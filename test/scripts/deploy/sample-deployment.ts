import type { Deployment } from '../../../scripts/deploy/read-deployment.ts';

export const DEPLOYMENT: Deployment = {
  project: 'kehoach-15',
  region: 'asia-southeast1',
  serviceAccount: 'plansheet-functions@kehoach-15.iam.gserviceaccount.com',
  smtpSecret: 'plansheet-smtp-url',
  environment: { MAIL_FROM: 'kehoach@dangbo.example', PLANSHEET_SPREADSHEETS: 'sheet_A,sheet-B' },
  spreadsheets: ['sheet_A', 'sheet-B'],
  scheduler: { email: 'schedule@kehoach-15.iam.gserviceaccount.com', audience: 'https://plansheet.invalid' },
};

/** A settings file as `.env.example` asks for it. */
export const SETTINGS = `
PLANSHEET_SPREADSHEETS=sheet_A,sheet-B
MENU_AUDIENCE=123.apps.googleusercontent.com   # as the script shows it
SCHEDULER_AUDIENCE=https://plansheet.invalid
SCHEDULER_EMAIL=schedule@kehoach-15.iam.gserviceaccount.com
MAIL_FROM=kehoach@dangbo.example
SMTP_URL=
LOCAL_TODAY=
`;
