import type { SendMailOptions } from 'nodemailer';
import { MailRefusedError } from '../../errors.ts';
import type { Attachment, MailMessage } from '../../ports.ts';

/** One address and nothing else: no list, no display name, no line break; an accent before the @ is a slip. */
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/iu;
const MESSAGE_ID = /^<[^<>\s\p{Cc}]+>$/u;

/**
 * What nodemailer is given for a message: text from cells can't become a header, a second receiver, a file or
 * an address to fetch. @throws MailRefusedError where the receiver's address is not exactly one.
 */
export function mailOptions(message: MailMessage): SendMailOptions {
  const { to, from, replyTo, html, text, messageId, references } = message;
  if (!ADDRESS.test(to.address)) {
    throw new MailRefusedError('Địa chỉ thư không hợp lệ; xin sửa địa chỉ trong bảng tính rồi gửi lại.');
  }
  return {
    to: { name: oneLine(to.name), address: to.address },
    from: { name: oneLine(from.name), address: from.address },
    // A mistyped answer address must not hold up everyone's mail.
    ...(replyTo && ADDRESS.test(replyTo) ? { replyTo } : {}),
    envelope: { from: from.address, to: [to.address] },
    subject: oneLine(message.subject),
    html,
    text,
    messageId,
    references: references.filter((id) => MESSAGE_ID.test(id)),
    attachments: message.attachments.map(attachmentOptions),
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function attachmentOptions({ filename, contentType, content, cid }: Attachment) {
  return {
    filename: oneLine(filename),
    contentType,
    content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    ...(cid === undefined ? {} : { cid, contentDisposition: 'inline' as const }),
  };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
