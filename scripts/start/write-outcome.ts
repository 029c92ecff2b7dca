/** Leaves the week's results in the data folder, as a person would look for them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreviewAnswer } from '../../functions/runs/preview-report.ts';
import type { Mailbox } from '../local/mailbox.ts';

export async function writeReport(data: string, { html, text }: PreviewAnswer): Promise<void> {
  await writeFile(join(data, 'report.html'), html);
  await writeFile(join(data, 'report.txt'), text);
}

/** Every mail in the inbox as `mails/…eml`, exactly as the mail server took it. @returns how many there are. */
export async function writeMails(data: string, mailbox: Mailbox): Promise<number> {
  const folder = join(data, 'eml');
  await mkdir(folder, { recursive: true });
  const mails = await mailbox.listMails();
  for (const [index, { id, to }] of mails.entries()) {
    const name = `${String(index + 1).padStart(3, '0')}-${to.replace(/[^\w.@-]+/g, '_')}.eml`;
    await writeFile(join(folder, name), await mailbox.downloadEml(id));
  }
  return mails.length;
}
