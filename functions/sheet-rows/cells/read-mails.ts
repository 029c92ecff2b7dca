import * as z from 'zod';
import { doubted, type Reading, refused, understood } from './reading.ts';
import { typedReader } from './typed-reader.ts';

const MAIL = z.email().max(254);

const notMail = (raw: unknown): Reading<string[]> =>
  refused(raw, 'mails.none-valid', 'không phải là địa chỉ thư; ghi dạng ten@coquan.vn.');

function textMails(text: string): Reading<string[]> {
  const typed = text.split(/[,;\s]+/).filter((part) => part !== '');
  const good = typed.filter((part) => MAIL.safeParse(part).success).map((mail) => mail.toLowerCase());
  if (good.length === 0) return notMail(text);
  const mails = [...new Set(good)];
  const bad = typed.filter((part) => !MAIL.safeParse(part).success);
  if (bad.length === 0) return understood(mails);
  const advice = 'không phải là địa chỉ thư nên bị bỏ qua; các địa chỉ khác trong ô vẫn được dùng.';
  return doubted(bad.join(', '), mails, 'mails.some-invalid', advice);
}

/** Mail addresses in lower case, each once; parted by commas, semicolons or white space. */
export const readMails = typedReader<string[]>({
  boolean: (value) => notMail(value ? 'TRUE' : 'FALSE'),
  number: notMail,
  text: textMails,
});
