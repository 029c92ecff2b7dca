/** Leaves the week's results in the data folder, as a person would look for them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewAnswer } from '../../functions/runs/preview-report.ts';
import type { Mailbox } from '../local/mailbox.ts';

export async function writeReport(data: string, { html, text }: PreviewAnswer): Promise<void> {
  await writeFile(join(data, 'report.html'), html);
  await writeFile(join(data, 'report.txt'), text);
}

/**
 * Every mail in the inbox as `eml/….eml`, exactly as the mail server took it, named by kind, period and receiver.
 * @returns how many there are.
 */
export async function writeMails(data: string, mailbox: Mailbox): Promise<number> {
  const folder = join(data, 'eml');
  await mkdir(folder, { recursive: true });
  const mails = await mailbox.listMails();
  for (const { id, to, messageId } of mails) {
    // `<kind.period.receiver@…>`: two units that share a mailbox still get a file each.
    const [kind = 'mail', period = '', receiver = id] = messageId.replace(/^<|@.*$/g, '').split('.');
    const name = [kind, period, to.replace(/[^\w.@-]+/g, '_'), receiver.slice(0, 6)].join('_');
    await writeFile(join(folder, `${name}.eml`), await mailbox.downloadEml(id));
  }
  return mails.length;
}
