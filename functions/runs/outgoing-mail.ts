/** Who is to get which mail: from the frozen figures and today's addresses to deliveries. */

import { TABS } from '../../sheets/template/template.ts';
import type { IsoWeek } from '../calendar/iso-week.ts';
import { formatIsoDate } from '../calendar/plain-date.ts';
import type { OutgoingMail } from '../deliver/deliver-all.ts';
import { messageIdOf } from '../deliver/message-id.ts';
import { receiverKey, unitReceiverKey } from '../deliver/receiver-key.ts';
import type { Plan, Unit } from '../plan/plan.ts';
import type { Attachment, DeliveryKind, MailMessage } from '../ports.ts';
import { renderDigest } from '../render/render-digest.ts';
import { renderReminder } from '../render/render-reminder.ts';
import { sheetLinks } from '../render/sheet-links.ts';
import { buildDigest } from '../report/build-digest.ts';
import { buildReminder, type Reminder } from '../report/build-reminder.ts';
import { deadlineEvents } from '../report/deadline-events.ts';
import type { Snapshot } from '../report/snapshot.ts';
import type { ReportParcel } from './report-parcel.ts';
import type { RunContext } from './services.ts';

type MailContent = Pick<MailMessage, 'subject' | 'html' | 'text' | 'attachments'>;

interface Address {
  name: string;
  address: string;
  /** What the mail is for beside the address: one person may answer for two units and gets both digests. */
  unit?: string;
}

/** Every receiver gets the same; it is made when the first mail is about to be sent, and once. */
export function reportMails(
  context: RunContext,
  { week, plan, make }: { week: IsoWeek; plan: Plan; make: () => Promise<ReportParcel> },
): OutgoingMail[] {
  let parcel: Promise<ReportParcel> | null = null;
  const content = async () => {
    parcel ??= make();
    const { mail, attachments } = await parcel;
    return { ...mail, attachments };
  };
  return reportReceivers(plan).map((to) =>
    outgoing(context, plan, { kind: 'weekly-report', period: week, to, content }),
  );
}

/** Those whom the weekly report is mailed to. */
export function reportReceivers(plan: Plan): Address[] {
  return plan.receivers
    .filter(({ role, mail }) => role !== 'none' && mail !== '')
    .map(({ name, mail }) => ({ name, address: mail }));
}

export function digestMails(context: RunContext, snapshot: Snapshot, plan: Plan): OutgoingMail[] {
  const links = linksOf(context);
  return plan.units.flatMap((unit) => {
    const digest = unit.active && unit.wantsDigest ? buildDigest(snapshot, unit.code) : null;
    if (!digest) return [];
    return addressesOf(unit).map((to) =>
      outgoing(context, plan, {
        kind: 'digest',
        period: snapshot.week,
        to,
        content: async () => ({
          ...renderDigest(digest, { links }),
          attachments: await calendarOf(context, snapshot, unit),
        }),
      }),
    );
  });
}

/** The unit's deadlines for its calendar; no file where there are none. */
async function calendarOf(
  { services, spreadsheetId }: RunContext,
  snapshot: Snapshot,
  unit: Unit,
): Promise<Attachment[]> {
  const events = deadlineEvents(snapshot, unit.code);
  if (events.length === 0) return [];
  const links = sheetLinks(services.linksUrl, spreadsheetId);
  const content = (await services.calendarWriter()).write(events, {
    spreadsheetId,
    title: `${snapshot.settings.planTitle} – ${unit.name}`,
    asOf: snapshot.today,
    linkTo: (sheetRow) => links.row(TABS.progress.title, sheetRow),
  });
  return [
    { filename: 'han-cong-viec.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content },
  ];
}

/** The active units that are late or have reported nothing, with what they are to be told. */
export function unitsToRemind(snapshot: Snapshot, plan: Plan): { unit: Unit; reminder: Reminder }[] {
  return plan.units.flatMap((unit) => {
    const reminder = unit.active ? buildReminder(snapshot, unit.code) : null;
    return reminder ? [{ unit, reminder }] : [];
  });
}

/** @param told codes of units that are not written to again today. */
export function reminderMails(
  context: RunContext,
  snapshot: Snapshot,
  plan: Plan,
  told: ReadonlySet<string>,
): OutgoingMail[] {
  const links = linksOf(context);
  const untold = unitsToRemind(snapshot, plan).filter(({ unit }) => !told.has(unit.code));
  return untold.flatMap(({ unit, reminder }) =>
    addressesOf(unit).map((to) =>
      outgoing(context, plan, {
        kind: 'reminder',
        threadOf: snapshot.week,
        period: formatIsoDate(snapshot.today),
        to,
        content: async () => ({ ...renderReminder(reminder, { links }), attachments: [] }),
      }),
    ),
  );
}

export const linksOf = ({ services, spreadsheetId }: RunContext) =>
  sheetLinks(services.linksUrl, spreadsheetId);

const addressesOf = ({ code, name, mails }: Unit): Address[] =>
  mails.map((address) => ({ name, address, unit: code }));

function outgoing(
  { services, spreadsheetId }: RunContext,
  { settings }: Plan,
  mail: {
    kind: DeliveryKind;
    period: string;
    to: Address;
    content: () => Promise<MailContent>;
    /** The week whose digest this mail belongs under. */
    threadOf?: IsoWeek;
  },
): OutgoingMail {
  const { name, address, unit } = mail.to;
  const receiver = unit === undefined ? receiverKey(address) : unitReceiverKey(unit, address);
  return {
    delivery: { spreadsheetId, kind: mail.kind, period: mail.period, receiver },
    to: address,
    compose: async () => ({
      ...(await mail.content()),
      to: { name, address },
      from: { name: settings.senderName, address: services.mailFrom },
      replyTo: settings.replyTo || null,
      references:
        mail.threadOf === undefined
          ? []
          : [messageIdOf({ spreadsheetId, kind: 'digest', period: mail.threadOf, receiver })],
    }),
  };
}
