/** Leaves the week's results in the data folder, as a person would look for them. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { showPictures } from '../../functions/render/show-pictures.ts';
import type { PreviewAnswer } from '../../functions/runs/preview-report.ts';
import type { Mailbox } from '../local/mailbox.ts';

/** Names without the week, so that scripts find them; a later week's take their place. */
const FILE_OF: Readonly<Record<string, string>> = { docx: 'report.docx', xlsx: 'annex.xlsx' };

export async function writeReport(data: string, preview: PreviewAnswer): Promise<void> {
  const { html, text, pictures, files } = preview;
  const shown = new Map(
    pictures.map(({ cid, contentType, base64 }) => [cid, `data:${contentType};base64,${base64}`]),
  );
  await writeFile(join(data, 'report.html'), showPictures(html, shown));
  await writeFile(join(data, 'report.txt'), text);
  for (const { filename, base64 } of files) {
    const name = FILE_OF[filename.split('.').at(-1) ?? ''];
    if (name && base64 !== undefined) await writeFile(join(data, name), Buffer.from(base64, 'base64'));
  }
}

/** The document as pages, where LibreOffice is installed. @returns whether it is. */
export async function writePdf(data: string): Promise<boolean> {
  const profile = await mkdtemp(join(tmpdir(), 'plansheet-office-'));
  const source = join(data, 'report.docx');
  const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf'];
  try {
    await promisify(execFile)('soffice', [...args, '--outdir', data, source], { timeout: 120_000 });
    return true;
  } catch {
    return false;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
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
