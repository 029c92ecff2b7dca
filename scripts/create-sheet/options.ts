import { parseArgs } from 'node:util';

export interface CreateOptions {
  admins: string[];
  /** The account the functions run as. */
  serviceAccount: string;
  /** A document or a JSON file; `null`: the example. */
  plan: string | null;
  /** The Sheets stand-in instead of Google. */
  standIn: { root: string; token: string } | null;
}

export const USAGE = `npm run create-sheet -- --admin MAIL [--admin MAIL …] --service-account MAIL (--example | --plan FILE)

  --admin MAIL            who may change the plan and use the menu; give it once for each
  --service-account MAIL  the account the functions run as; alone in the system's columns
  --example               the plan of examples/ with its sample progress
  --plan FILE             the plan from this document (.docx, .pdf, .txt, .md) for the example's units, or a
                          whole sheet from JSON (see examples/README.md); its progress still empty
  --root URL --token T    the local stand-in instead of Google (both stand in endpoints.json)`;

/** @throws Error with a sentence for the person at the terminal. */
export function readOptions(args: string[]): CreateOptions {
  const { values } = parseArgs({
    args,
    options: {
      admin: { type: 'string', multiple: true, default: [] },
      'service-account': { type: 'string', default: '' },
      example: { type: 'boolean', default: false },
      plan: { type: 'string' },
      root: { type: 'string' },
      token: { type: 'string' },
    },
  });
  const { admin: admins, root, token } = values;
  if (admins.length === 0) throw new Error('--admin is missing: somebody must be able to use the menu.');
  for (const mail of [...admins, values['service-account']]) assertMail(mail);
  if (values.example === (values.plan !== undefined)) {
    throw new Error('Give one of --example and --plan FILE.');
  }
  if ((root === undefined) !== (token === undefined)) throw new Error('--root and --token go together.');
  return {
    admins,
    serviceAccount: values['service-account'],
    plan: values.plan ?? null,
    standIn: root === undefined || token === undefined ? null : { root, token },
  };
}

function assertMail(text: string): void {
  if (/^[^@\s,;]+@[^@\s,;]+$/.test(text)) return;
  throw new Error(text === '' ? '--service-account is missing.' : `"${text}" is not one mail address.`);
}
