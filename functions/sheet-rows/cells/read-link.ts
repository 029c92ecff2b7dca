import { type Reading, refused, understood } from './reading.ts';
import { typedReader } from './typed-reader.ts';

const ADVICE = 'ghi một địa chỉ bắt đầu bằng http:// hoặc https://.';

const notLink = (raw: unknown): Reading<string> =>
  refused(raw, 'link.not-http', `không phải là liên kết; ${ADVICE}`);

function textLink(text: string): Reading<string> {
  if (/\s/.test(text) && /^https?:/i.test(text)) {
    return refused(text, 'link.several', `có nhiều hơn một địa chỉ hoặc có dấu cách; ${ADVICE}`);
  }
  return /^https?:\/\/[^\s/?#<>"]/i.test(text) && URL.canParse(text) ? understood(text) : notLink(text);
}

/** One http(s) address, as typed. */
export const readLink = typedReader<string>({
  boolean: (value) => notLink(value ? 'TRUE' : 'FALSE'),
  number: notLink,
  text: textLink,
});
