/** Who is to get which mail: from the frozen figures and today's addresses to deliveries. */
import { formatIsoDate } from '../calendar/plain-date.ts';
import type { OutgoingMail } from '../deliver/deliver-all.ts';
import { receiverKey } from '../deliver/receiver-key.ts';
import type { Plan, Unit } from '../plan/plan.ts';
import type { DeliveryKind } from '../ports.ts';
import { renderDigest } from '../render/render-digest.ts';
import { renderReminder } from '../render/render-reminder.ts';
import { renderReport } from '../render/render-report.ts';
import { sheetLinks } from '../render/sheet-links.ts';
import { buildDigest } from '../report/build-digest.ts';
import { buildReminder, type Reminder } from '../report/build-reminder.ts';
import type { Report } from '../report/report.ts';
import type { Snapshot } from '../report/snapshot.ts';
import type { RunContext } from './services.ts';

interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

interface Address {
  name: string;
  address: string;
  /** What the mail is for beside the address: one person may answer for two units and gets both digests. */
  unit?: string;
}

/** Renders the report once; every receiver gets the same. */
export function reportMails(context: RunContext, report: Report, plan: Plan): OutgoingMail[] {
  const rendered = renderReport(report, { links: linksOf(context) });
  return reportReceivers(plan).map((to) =>
    outgoing(context, plan, { kind: 'weekly-report', period: report.week, to, render: () => rendered }),
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
        render: () => renderDigest(digest, { links }),
      }),
    );
  });
}

/** The active units that are late or have reported nothing, with what they are to be told. */
export function unitsToRemind(snapshot: Snapshot, plan: Plan): { unit: Unit; reminder: Reminder }[] {
  return plan.units.flatMap((unit) => {
    const reminder = unit.active ? buildReminder(snapshot, unit.code) : null;
    return reminder ? [{ unit, reminder }] : [];
  });
}

export function reminderMails(context: RunContext, snapshot: Snapshot, plan: Plan): OutgoingMail[] {
  const links = linksOf(context);
  return unitsToRemind(snapshot, plan).flatMap(({ unit, reminder }) =>
    addressesOf(unit).map((to) =>
      outgoing(context, plan, {
        kind: 'reminder',
        period: formatIsoDate(snapshot.today),
        to,
        render: () => renderReminder(reminder, { links }),
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
  mail: { kind: DeliveryKind; period: string; to: Address; render: () => RenderedMail },
): OutgoingMail {
  const { name, address, unit } = mail.to;
  const receiver = receiverKey(unit === undefined ? address : `${unit} ${address}`);
  return {
    delivery: { spreadsheetId, kind: mail.kind, period: mail.period, receiver },
    compose: () => ({
      ...mail.render(),
      to: { name, address },
      from: { name: settings.senderName, address: services.mailFrom },
      replyTo: settings.replyTo || null,
      references: [],
    }),
  };
}
