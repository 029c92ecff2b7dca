/** As whom the grid can be used on this machine. */
import type { GridPerson } from '../../sheets/emulator/grid/server/grid-person.ts';
import { RECEIVERS_TAB } from '../../sheets/template/tabs/receivers.ts';
import { type SheetContent, splitMails } from '../create-sheet/sheet-content.ts';
import type { Issuer } from '../local/issuer.ts';
import { personToken } from './local-people.ts';

type Known = Omit<GridPerson, 'token'>;

/** What stands in the receivers' role column for a member of the Standing Committee. */
const COMMITTEE = RECEIVERS_TAB.columns
  .flatMap((column) => ('source' in column ? column.source.choices : []))
  .find(({ value }) => value === 'standing-committee')?.label;

function admins({ settings }: SheetContent): Known[] {
  const mails = splitMails(settings.admins);
  return mails.map((email) => {
    const name = mails.length === 1 ? 'Quản trị' : `Quản trị (${email})`;
    return { id: `admin:${email}`, name, kind: 'admin', unitCode: null, email };
  });
}

/** Each unit that has an address, by its first one. */
function units({ units: rows }: SheetContent): Known[] {
  return rows.flatMap(({ code, name, mails }): Known[] => {
    const [email] = splitMails(mails);
    if (email === undefined || code === undefined) return [];
    const unitCode = String(code);
    return [{ id: `unit:${unitCode}`, name: String(name ?? unitCode), kind: 'unit', unitCode, email }];
  });
}

function committee({ receivers }: SheetContent): Known[] {
  return receivers.flatMap(({ name, mail, role }): Known[] => {
    const [email] = splitMails(mail);
    if (role !== COMMITTEE || email === undefined) return [];
    return [{ id: `reader:${email}`, name: String(name ?? email), kind: 'reader', unitCode: null, email }];
  });
}

/** The admins, each unit and the committee's members, who may only read. */
export function knownPeople(content: SheetContent): Known[] {
  const writers = [...admins(content), ...units(content)];
  const mayWrite = new Set(writers.map(({ email }) => email.toLowerCase()));
  return [...writers, ...committee(content).filter(({ email }) => !mayWrite.has(email.toLowerCase()))];
}

/** Those people with fresh tokens. */
export function gridPeople(issuer: Issuer, content: SheetContent): Promise<GridPerson[]> {
  return Promise.all(
    knownPeople(content).map(async (person) => ({
      ...person,
      token: await personToken(issuer, person.email),
    })),
  );
}
