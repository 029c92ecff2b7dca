/** Who is who on this machine, and the tokens they show. */
import type { Caller } from '../../sheets/emulator/workbook/model.ts';
import { type SheetContent, splitMails } from '../create-sheet/sheet-content.ts';
import type { Issuer } from '../local/issuer.ts';

export const MENU_AUDIENCE = 'plansheet-local-menu';
export const SCHEDULER_AUDIENCE = 'plansheet-local-scheduler';
export const SERVICE_MAIL = 'functions@plansheet.invalid';
export const SCHEDULER_MAIL = 'scheduler@plansheet.invalid';

/** Just under the day that google-auth-library allows a token to live. */
const PERSON_LIFETIME_S = 23 * 3600;
const SERVICE_LIFETIME_S = 365 * 24 * 3600;

export interface Tokens {
  service: string;
  admin: string;
  scheduler: string;
  units: Record<string, string>;
}

/** Tokens for the service, the first admin, the scheduler and each unit that has an address. */
export async function signTokens(issuer: Issuer, { settings, units }: SheetContent): Promise<Tokens> {
  const person = (email: string) => personToken(issuer, email);
  const [admin = ''] = splitMails(settings.admins);
  const ofUnits = units.flatMap(({ code, mails }) => {
    const [email] = splitMails(mails);
    return email && code !== undefined ? [{ code: String(code), email }] : [];
  });
  const signed = await Promise.all(ofUnits.map(async ({ code, email }) => [code, await person(email)]));
  return {
    service: await serviceToken(issuer),
    admin: await person(admin),
    scheduler: await issuer.sign({
      email: SCHEDULER_MAIL,
      audience: SCHEDULER_AUDIENCE,
      lifetimeSeconds: PERSON_LIFETIME_S,
    }),
    units: Object.fromEntries(signed),
  };
}

export const personToken = (issuer: Issuer, email: string): Promise<string> =>
  issuer.sign({ email, audience: MENU_AUDIENCE, lifetimeSeconds: PERSON_LIFETIME_S });

export const serviceToken = (issuer: Issuer): Promise<string> =>
  issuer.sign({ email: SERVICE_MAIL, audience: 'sheets', lifetimeSeconds: SERVICE_LIFETIME_S });

/** The sheet is shared for editing with the service, the admins and the units; anybody else may read. */
export function sheetCallers(
  issuer: Issuer,
  { settings, units }: SheetContent,
): (token: string | null) => Promise<Caller | null> {
  const writers = new Set(
    [SERVICE_MAIL, ...splitMails(settings.admins), ...units.flatMap(({ mails }) => splitMails(mails))].map(
      (mail) => mail.toLowerCase(),
    ),
  );
  return async (token) => {
    const email = token === null ? null : await issuer.verify(token);
    return email === null ? null : { email, role: writers.has(email.toLowerCase()) ? 'writer' : 'reader' };
  };
}
