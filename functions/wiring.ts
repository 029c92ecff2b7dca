/**
 * The one place that builds adapters. Each is loaded when a request first needs it: Google's libraries are most
 * of a cold start, and a refused call needs none of them.
 */
import { randomUUID } from 'node:crypto';
import { clockOn, systemClock } from './adapters/clock.ts';
import { GOOGLE_ISSUERS, OidcIdentity } from './adapters/identity/oidc-identity.ts';
import { dayInVietnam, parseIsoDate } from './calendar/plain-date.ts';
import type { Config } from './config.ts';
import { consoleLog } from './log.ts';
import type { DocumentFiles, Mailer } from './ports.ts';
import type { Services } from './runs/services.ts';

export function wire(config: Config): Services {
  const fixedDay = config.today === null ? null : parseIsoDate(config.today);
  const clock = fixedDay === null ? systemClock : clockOn(fixedDay);
  return {
    clock,
    today: () => dayInVietnam(clock.now()),
    newRunId: randomUUID,
    identity: once(async () => identityOf(config)),
    sheets: once(() => sheetsOf(config)),
    state: once(() => stateOf(config)),
    mailer: () => mailerOf(config),
    pictures: once(async () => (await import('./adapters/pictures/resvg-pictures.ts')).openResvgPictures()),
    documentWriter: once(async () => ({
      write: (await import('./adapters/docx/write-docx.ts')).writeDocx,
    })),
    annexWriter: once(async () => (await import('./adapters/workbook/write-workbook.ts')).workbookWriter),
    calendarWriter: once(
      async () => (await import('./adapters/calendar-file/write-calendar.ts')).calendarWriter,
    ),
    documents: once(documentsOf),
    log: consoleLog,
    spreadsheets: config.spreadsheets,
    admins: config.admins,
    mailFrom: config.mail.from,
    linksUrl: config.linksUrl,
  };
}

/** Built at the first call and kept; a failed build is tried again at the next. */
function once<T>(build: () => Promise<T>): () => Promise<T> {
  let built: Promise<T> | null = null;
  return () => {
    built ??= build().catch((error: unknown) => {
      built = null;
      throw error;
    });
    return built;
  };
}

function identityOf({ identity }: Config): OidcIdentity {
  const { local, ...expected } = identity;
  return new OidcIdentity({
    ...expected,
    issuers: local ? [local.issuer] : GOOGLE_ISSUERS,
    ...(local ? { certsUrl: local.certsUrl } : {}),
  });
}

async function sheetsOf({ localSheets }: Config) {
  const [{ sheetsClient }, { googlePlanSheets }] = await Promise.all([
    import('./adapters/google-sheets/sheets-client.ts'),
    import('./adapters/google-sheets/plan-sheets.ts'),
  ]);
  return googlePlanSheets(
    sheetsClient({ rootUrl: localSheets?.url ?? null, accessToken: localSheets?.token ?? null }),
  );
}

async function stateOf({ projectId, localSheets }: Config) {
  const [{ openFirestore }, { FirestoreSnapshotStore }, { FirestoreDeliveryLedger }, { FirestoreRunLog }] =
    await Promise.all([
      import('./adapters/firestore/open-firestore.ts'),
      import('./adapters/firestore/snapshot-store.ts'),
      import('./adapters/firestore/delivery-ledger.ts'),
      import('./adapters/firestore/run-log.ts'),
    ]);
  const firestore = openFirestore({ projectId, preferRest: localSheets === null });
  return {
    snapshots: new FirestoreSnapshotStore(firestore),
    deliveries: new FirestoreDeliveryLedger(firestore),
    runs: new FirestoreRunLog(firestore),
  };
}

async function mailerOf({ mail: { transport, from } }: Config): Promise<Mailer> {
  if (transport.kind === 'smtp') {
    const { SmtpMailer } = await import('./adapters/mail/smtp-mailer.ts');
    return new SmtpMailer({ url: transport.url });
  }
  const { GmailMailer } = await import('./adapters/mail/gmail-mailer.ts');
  return new GmailMailer({ serviceAccount: transport.serviceAccount, subject: from });
}

async function documentsOf(): Promise<DocumentFiles> {
  const { documentFiles } = await import('./adapters/documents/document-files.ts');
  return documentFiles();
}
