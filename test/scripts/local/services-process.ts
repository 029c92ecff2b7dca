/** The local services in a process that a test can kill; tells where they listen, then waits. */
import { startFirestore } from '../../../scripts/local/firestore.ts';
import { startMailbox } from '../../../scripts/local/mailbox.ts';

const [dataDir = ''] = process.argv.slice(2);
const firestore = await startFirestore({ dataDir, port: 0 });
const mailbox = await startMailbox({ dataDir, smtpPort: 0, webPort: 0 });
process.send?.({ host: firestore.host, smtpUrl: mailbox.smtpUrl });
process.on('disconnect', () => process.exit());
